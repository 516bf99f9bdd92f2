#include "engine/compare/reprints.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <tuple>

#include "engine/base/span.h"
#include "engine/language/name_variants.h"

namespace claimdiff {
namespace {

// How far around a claim the two texts are held against each other, in words,
// how many of those must be shared, and which part.
constexpr uint32_t kWindow = 50;
constexpr uint32_t kFewestAround = 20;
constexpr double kMostAround = 0.6;
// Which part where a claim is cut out: only what is around it tells.
constexpr double kNearlyAllAround = 0.8;
// What counterparts share of their words, or of the shorter one's where both
// begin or end in one place.
constexpr double kHalf = 0.5;
constexpr double kMuchOfShorter = 0.75;
// What a cue or a source in one place adds: a content may be in two claims.
constexpr double kPartBonus = 0.1;
// What of a claim stands in a text that carries it, or that cut it out.
constexpr double kNearlyAll = 0.9;
constexpr double kNearlyNone = 0.3;
// How much of the room that a claim took is left where it was cut out.
constexpr double kLittleRoom = 0.25;
constexpr uint32_t kFewWords = 2;
constexpr uint32_t kQuotationWords = 5;

using Partners = std::vector<uint32_t>;

bool IsWord(const Document& doc, uint32_t t) {
  const TokenKind kind = doc.tokens()[t].kind;
  return kind == TokenKind::kWord || kind == TokenKind::kNumber;
}

uint32_t CountWords(const Document& doc, uint32_t first, uint32_t end) {
  uint32_t words = 0;
  for (uint32_t t = first; t < end; ++t) words += IsWord(doc, t);
  return words;
}

// From the first to the last token of the claim with its source and cue.
ContentPiece WholeOf(const ClaimView& claim) {
  ContentPiece whole{claim.tokens.front(), claim.tokens.back() + 1};
  const v1::Attribution& attribution = claim.claim->attribution();
  for (const v1::TextSpan* span :
       {&attribution.cue(), &attribution.source().span()}) {
    if (span->begin() == span->end()) continue;
    const ContentPiece part =
        TokensIn(*claim.doc, ByteSpan{span->begin(), span->end()});
    whole.first = std::min(whole.first, part.first);
    whole.end = std::max(whole.end, part.end);
  }
  return whole;
}

uint32_t WordsOf(const ClaimView& claim) {
  uint32_t words = 0;
  for (const uint32_t t : claim.tokens) words += IsWord(*claim.doc, t);
  return words;
}

// A quotation of so many words is one wherever it stands.
bool IsLongQuotation(const ClaimView& claim) {
  return claim.claim->quote_type() == v1::QUOTE_TYPE_DIRECT &&
         WordsOf(claim) >= kQuotationWords;
}

uint32_t SharedWords(const ClaimView& claim, const Partners& partners) {
  uint32_t shared = 0;
  for (const uint32_t t : claim.tokens) shared += partners[t] != kNoPartner;
  return shared;
}

// Whether the claim's words follow each other over there as they do here.
bool Carries(const ClaimView& claim, const Partners& partners,
             const Document& other) {
  const uint32_t words = WordsOf(claim);
  const uint32_t shared = SharedWords(claim, partners);
  if (shared == 0 || shared < kNearlyAll * words) return false;
  uint32_t there = 0;
  for (const ContentPiece& piece : claim.pieces) {
    uint32_t first = kNoPartner, last = 0;
    for (uint32_t t = piece.first; t < piece.end; ++t) {
      if (partners[t] == kNoPartner) continue;
      first = std::min(first, partners[t]);
      last = std::max(last, partners[t]);
    }
    if (first != kNoPartner) there += CountWords(other, first, last + 1);
  }
  return kNearlyAll * there <= words;
}

// Whether the words before and after the claim stand together over there.
bool IsCutOut(const ClaimView& claim, const ContentPiece& whole,
              const Partners& partners, const Document& other) {
  const Document& doc = *claim.doc;
  const uint32_t words = CountWords(doc, whole.first, whole.end);
  uint32_t shared = 0;
  for (uint32_t t = whole.first; t < whole.end; ++t) {
    shared += partners[t] != kNoPartner;
  }
  if (shared > kNearlyNone * words) return false;
  uint32_t before = whole.first, after = whole.end;
  while (before > 0 && partners[before - 1] == kNoPartner) --before;
  const auto end = static_cast<uint32_t>(doc.tokens().size());
  while (after < end && partners[after] == kNoPartner) ++after;
  const uint32_t from = before == 0 ? 0 : partners[before - 1] + 1;
  const auto other_end = static_cast<uint32_t>(other.tokens().size());
  const uint32_t to = after == end ? other_end : partners[after];
  if (to < from) return false;
  const uint32_t room = CountWords(other, from, to);
  return room <= std::max<double>(kFewWords, kLittleRoom * words);
}

// The words of the source as written that the other text has not.
template <typename PartnerOf>
std::vector<uint32_t> UnsharedWords(const ClaimView& claim,
                                    PartnerOf partner_of) {
  std::vector<uint32_t> words;
  const v1::TextSpan& span = claim.claim->attribution().source().span();
  if (span.begin() == span.end()) return words;
  const ContentPiece source =
      TokensIn(*claim.doc, ByteSpan{span.begin(), span.end()});
  for (uint32_t t = source.first; t < source.end; ++t) {
    if (IsWord(*claim.doc, t) && partner_of(t) == kNoPartner) {
      words.push_back(t);
    }
  }
  return words;
}

// Those of the words that are of a name.
std::vector<std::string_view> NameWords(const ClaimView& claim,
                                        const std::vector<uint32_t>& words) {
  std::vector<std::string_view> name;
  for (const uint32_t t : words) {
    if (claim.token(t).capitalized && claim.IsContentWord(t)) {
      name.push_back(claim.norm(t));
    }
  }
  return name;
}

// How the words for the source differ.
template <typename RightOf, typename LeftOf>
SourceChange ChangeOfSource(const ClaimView& left, RightOf right_of,
                            const ClaimView& right, LeftOf left_of) {
  const std::vector<uint32_t> a = UnsharedWords(left, right_of);
  const std::vector<uint32_t> b = UnsharedWords(right, left_of);
  if (a.empty() && b.empty()) return SourceChange::kNone;
  const std::vector<std::string_view> name = NameWords(left, a);
  const std::vector<std::string_view> other = NameWords(right, b);
  const bool renamed = !name.empty() && !other.empty() &&
                       RelateNames(name, other) == NameRelation::kOther;
  return renamed ? SourceChange::kName : SourceChange::kWords;
}

// Whether the two contents begin with one word or end in one.
bool ShareAnEnd(const ClaimView& left, const ClaimView& right,
                const Partners& right_of) {
  const auto is_word = [](const ClaimView& claim) {
    return [&claim](uint32_t t) { return IsWord(*claim.doc, t); };
  };
  const auto first = [&](const ClaimView& claim) {
    return *std::find_if(claim.tokens.begin(), claim.tokens.end(),
                         is_word(claim));
  };
  const auto last = [&](const ClaimView& claim) {
    return *std::find_if(claim.tokens.rbegin(), claim.tokens.rend(),
                         is_word(claim));
  };
  return right_of[first(left)] == first(right) ||
         right_of[last(left)] == last(right);
}

// How surely two claims stand in one place; 0 where they do not.
double SamePlace(const ClaimView& left, const ClaimView& right,
                 const Partners& right_of) {
  uint32_t shared = 0;
  for (const uint32_t t : left.tokens) {
    shared += right_of[t] != kNoPartner && right.Holds(right_of[t]);
  }
  const uint32_t a_words = WordsOf(left), b_words = WordsOf(right);
  const double share = 2.0 * shared / std::max(1u, a_words + b_words);
  const bool excerpt = shared >= kMuchOfShorter * std::min(a_words, b_words) &&
                       shared > 0 && ShareAnEnd(left, right, right_of);
  if (share < kHalf && !excerpt) return 0;
  const auto part_in_place = [&](const v1::TextSpan& a, const v1::TextSpan& b) {
    if (a.begin() == a.end() || b.begin() == b.end()) return false;
    const ContentPiece here = TokensIn(*left.doc, ByteSpan{a.begin(), a.end()});
    const ContentPiece there =
        TokensIn(*right.doc, ByteSpan{b.begin(), b.end()});
    for (uint32_t t = here.first; t < here.end; ++t) {
      if (there.first <= right_of[t] && right_of[t] < there.end) return true;
    }
    return false;
  };
  const v1::Attribution& a = left.claim->attribution();
  const v1::Attribution& b = right.claim->attribution();
  return share + kPartBonus * part_in_place(a.cue(), b.cue()) +
         kPartBonus * part_in_place(a.source().span(), b.source().span());
}

}  // namespace

// A claim and where it stands in its article, of whatever other it is asked.
struct Reprints::Place {
  explicit Place(const ClaimView& of, const PrintedText& text)
      : claim(&of), whole(WholeOf(of)), is_long_quotation(IsLongQuotation(of)) {
    const auto word_at = [&text](uint32_t token) {
      return static_cast<size_t>(
          std::lower_bound(text.tokens.begin(), text.tokens.end(), token) -
          text.tokens.begin());
    };
    first_word = word_at(whole.first);
    end_word = word_at(whole.end);
  }

  const ClaimView* claim;
  ContentPiece whole;
  bool is_long_quotation;
  size_t first_word, end_word;  // of `whole`, among the article's words
};

// Two articles, the claims of each, and the text they share.
struct Reprints::Articles {
  const std::vector<Place>& left;
  const std::vector<Place>& right;
  const PrintedText& left_text;
  const PrintedText& right_text;
  const SharedText& text;
};

Reprints::Reprints(const ReportView& view)
    : carried_(view.claims().size()),
      cut_(view.claims().size()),
      article_of_(view.claims().size()),
      counterparts_(view.claims().size()) {
  std::vector<std::vector<Place>> articles;
  std::map<const Document*, size_t> article_of;  // looked up in only
  for (const ClaimView& claim : view.claims()) {
    const auto [at, is_new] = article_of.emplace(claim.doc, articles.size());
    if (is_new) {
      articles.emplace_back();
      printed_.emplace_back();
    }
    article_of_[claim.index] = static_cast<uint32_t>(at->second);
    if (claim.tokens.empty()) continue;
    PrintedText& text = printed_[at->second];
    if (text.doc == nullptr) text = MakePrintedText(*claim.doc);
    articles[at->second].emplace_back(claim, text);
  }
  for (const auto& [a, b] : FindSharingTexts(printed_)) {
    const SharedText text = ShareText(printed_[a], printed_[b]);
    Compare({articles[a], articles[b], printed_[a], printed_[b], text});
  }
}

namespace {

// How many of the first words of a text have a partner, by number of words.
std::vector<uint32_t> CountShared(const PrintedText& text,
                                  const Partners& partners) {
  std::vector<uint32_t> shared = {0};
  shared.reserve(text.tokens.size() + 1);
  for (const uint32_t t : text.tokens) {
    shared.push_back(shared.back() + (partners[t] != kNoPartner));
  }
  return shared;
}

// What part of the text around words [first, end) is one with the other
// article's; 0 where that is too little to tell.
double ReprintedAround(size_t first, size_t end,
                       const std::vector<uint32_t>& shared) {
  const size_t from = first - std::min<size_t>(first, kWindow);
  const size_t to = std::min(shared.size() - 1, end + kWindow);
  const uint32_t around =
      shared[first] - shared[from] + shared[to] - shared[end];
  return around < kFewestAround
             ? 0
             : static_cast<double>(around) /
                   static_cast<double>(first - from + to - end);
}

}  // namespace

void Reprints::Compare(const Articles& both) {
  const auto look = [&](const std::vector<Place>& places,
                        const PrintedText& printed, const Partners& partners,
                        const Document& other) {
    std::vector<const ClaimView*> reprinted;
    const std::vector<uint32_t> shared = CountShared(printed, partners);
    for (const Place& place : places) {
      const ClaimView* claim = place.claim;
      const double around =
          ReprintedAround(place.first_word, place.end_word, shared);
      const bool is_reprint = around >= kMostAround;
      if ((is_reprint || place.is_long_quotation) &&
          Carries(*claim, partners, other)) {
        carried_[claim->index].push_back(&other);
      }
      if (!is_reprint) continue;
      reprinted.push_back(claim);
      if (around >= kNearlyAllAround &&
          IsCutOut(*claim, place.whole, partners, other)) {
        cut_[claim->index] = true;
      }
    }
    return reprinted;
  };
  const std::vector<const ClaimView*> left =
      look(both.left, both.left_text, both.text.right_of, *both.right_text.doc);
  const std::vector<const ClaimView*> right =
      look(both.right, both.right_text, both.text.left_of, *both.left_text.doc);
  struct Candidate {
    double score;
    const ClaimView* left;
    const ClaimView* right;
  };
  std::vector<Candidate> candidates;
  for (const ClaimView* l : left) {
    for (const ClaimView* r : right) {
      const double score = SamePlace(*l, *r, both.text.right_of);
      if (score > 0) candidates.push_back({score, l, r});
    }
  }
  if (candidates.empty()) return;
  // The surest first; ties by place in both, whatever their order.
  const auto key = [](const Candidate& c) {
    const uint32_t l = c.left->tokens.front(), r = c.right->tokens.front();
    return std::tuple(-c.score, std::min(l, r), std::max(l, r));
  };
  std::stable_sort(
      candidates.begin(), candidates.end(),
      [&](const Candidate& a, const Candidate& b) { return key(a) < key(b); });
  for (const Candidate& c : candidates) {
    if (CounterpartOf(*c.left, *c.right) != kNoToken ||
        CounterpartOf(*c.right, *c.left) != kNoToken) {
      continue;
    }
    // Articles are compared in order, so that each list stays ascending.
    counterparts_[c.left->index].push_back(
        {article_of_[c.right->index], c.right->index});
    counterparts_[c.right->index].push_back(
        {article_of_[c.left->index], c.left->index});
  }
  texts_.emplace(std::pair(article_of_[left.front()->index],
                           article_of_[right.front()->index]),
                 SharedRuns(both.text, both.left_text, both.right_text));
}

bool Reprints::IsCarriedUnread(const ClaimView& claim,
                               const GroupView& group) const {
  const std::vector<const Document*>& docs = carried_[claim.index];
  return std::any_of(docs.begin(), docs.end(), [&](const Document* doc) {
    return std::none_of(
        group.pairs.begin(), group.pairs.end(), [&](const PairView& pair) {
          return (pair.left == &claim && pair.right->doc == doc) ||
                 (pair.right == &claim && pair.left->doc == doc);
        });
  });
}

uint32_t Reprints::CounterpartOf(const ClaimView& claim,
                                 const ClaimView& other) const {
  const std::vector<Counterpart>& all = counterparts_[claim.index];
  const uint32_t article = article_of_[other.index];
  const auto found = std::lower_bound(
      all.begin(), all.end(), article,
      [](const Counterpart& c, uint32_t a) { return c.article < a; });
  return found == all.end() || found->article != article ? kNoToken
                                                         : found->claim;
}

void Reprints::MarkReprint(PairView* pair) const {
  const uint32_t a = article_of_[pair->left->index];
  const uint32_t b = article_of_[pair->right->index];
  const SharedRuns& runs = texts_.at(std::minmax(a, b));
  const auto right_of = [&, this](uint32_t token) {
    return a < b ? runs.RightOf(token, printed_[a], printed_[b])
                 : runs.LeftOf(token, printed_[b], printed_[a]);
  };
  const auto left_of = [&, this](uint32_t token) {
    return a < b ? runs.LeftOf(token, printed_[a], printed_[b])
                 : runs.RightOf(token, printed_[b], printed_[a]);
  };
  pair->reprint = true;
  pair->source_change =
      ChangeOfSource(*pair->left, right_of, *pair->right, left_of);
  std::vector<TokenLink> links;
  for (const TokenLink& link : pair->links) {
    if (right_of(link.left) == kNoPartner &&
        left_of(link.right) == kNoPartner) {
      links.push_back(link);
    }
  }
  const size_t own = links.size();
  uint32_t left_from = pair->left->tokens.front();
  uint32_t right_from = pair->right->tokens.front();
  for (const uint32_t t : pair->left->tokens) {
    const uint32_t partner = right_of(t);
    if (partner == kNoPartner || !pair->right->Holds(partner)) continue;
    if (own == 0 && t - left_from == partner - right_from) {
      for (; left_from < t; ++left_from, ++right_from) {
        links.push_back({left_from, right_from, LinkKind::kSlot});
      }
    }
    links.push_back({t, partner, LinkKind::kSame});
    left_from = t + 1;
    right_from = partner + 1;
  }
  while (own == 0 && pair->left->Holds(left_from) &&
         pair->right->Holds(right_from)) {
    links.push_back({left_from++, right_from++, LinkKind::kSlot});
  }
  std::sort(
      links.begin(), links.end(),
      [](const TokenLink& x, const TokenLink& y) { return x.left < y.left; });
  pair->links = std::move(links);
}

GroupView Reprints::Marked(const GroupView& group) const {
  GroupView marked = group;
  std::map<std::pair<uint32_t, uint32_t>, bool> aligned;
  for (PairView& pair : marked.pairs) {
    aligned[std::minmax(pair.left->index, pair.right->index)] = true;
    const uint32_t of_left = CounterpartOf(*pair.left, *pair.right);
    const uint32_t of_right = CounterpartOf(*pair.right, *pair.left);
    if (of_left == pair.right->index) {
      MarkReprint(&pair);
    } else {
      pair.misplaced = of_left != kNoToken || of_right != kNoToken;
    }
  }
  std::map<uint32_t, const ClaimView*> claim_at;  // those of the group
  for (const ClaimView* claim : group.claims) claim_at[claim->index] = claim;
  for (const ClaimView* left : group.claims) {
    std::vector<uint32_t> rights;
    for (const Counterpart& counterpart : counterparts_[left->index]) {
      const uint32_t right = counterpart.claim;
      if (left->index < right && claim_at.count(right) > 0 &&
          aligned.count({left->index, right}) == 0) {
        rights.push_back(right);
      }
    }
    std::sort(rights.begin(), rights.end());
    for (const uint32_t right : rights) {
      PairView pair;
      pair.left = left;
      pair.right = claim_at[right];
      MarkReprint(&pair);
      marked.pairs.push_back(std::move(pair));
    }
  }
  return marked;
}

}  // namespace claimdiff
