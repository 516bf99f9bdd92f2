#include "engine/compare/reprints/reprints.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

#include "engine/compare/reprints/reprint_places.h"

namespace claimdiff {
namespace {

// Which part of the text around a claim must be one with the other article's.
constexpr double kMostAround = 0.6;
// Which part where a claim is cut out: only what is around it tells.
constexpr double kNearlyAllAround = 0.8;
// How far around a claim the two texts are held against each other, in words,
// and how many of those must be shared.
constexpr uint32_t kWindow = 50;
constexpr uint32_t kFewestAround = 20;

}  // namespace

// A claim and where it stands in its article, of whatever other it is asked.
struct Reprints::ClaimPlace {
  explicit ClaimPlace(const ClaimView& of, const PrintedText& text)
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
  const std::vector<ClaimPlace>& left;
  const std::vector<ClaimPlace>& right;
  const PrintedText& left_text;
  const PrintedText& right_text;
  const SharedText& text;
};

Reprints::Reprints(const ReportView& view)
    : carried_(view.claims().size()),
      cut_(view.claims().size()),
      places_(view.claims().size()),
      article_of_(view.claims().size()),
      counterparts_(view.claims().size()) {
  std::vector<std::vector<ClaimPlace>> articles;
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
  // Whether words of one article tell what stands in the other.
  bool told_by_text = false;
  const auto look = [&](const std::vector<ClaimPlace>& places,
                        const PrintedText& printed, const Partners& partners,
                        const ClaimView& in_other) {
    const Document& other = *in_other.doc;
    std::vector<const ClaimView*> reprinted;
    const std::vector<uint32_t> shared = CountShared(printed, partners);
    for (const ClaimPlace& place : places) {
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
      std::vector<ContentPiece> there = PlaceOf(*claim, partners, other);
      if (!there.empty() && !IsWordForWord(*claim, there, partners, other)) {
        places_[claim->index].push_back({&in_other, std::move(there)});
        told_by_text = true;
      }
      if (around >= kNearlyAllAround &&
          IsCutOut(*claim, place.whole, partners, other)) {
        cut_[claim->index] = true;
      }
    }
    return reprinted;
  };
  const std::vector<const ClaimView*> left = look(
      both.left, both.left_text, both.text.right_of, *both.right.front().claim);
  const std::vector<const ClaimView*> right = look(
      both.right, both.right_text, both.text.left_of, *both.left.front().claim);
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
  if (candidates.empty() && !told_by_text) return;
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
  texts_.emplace(std::pair(article_of_[both.left.front().claim->index],
                           article_of_[both.right.front().claim->index]),
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

std::vector<std::pair<uint32_t, uint32_t>> Reprints::Counterparts() const {
  std::vector<std::pair<uint32_t, uint32_t>> pairs;
  for (uint32_t claim = 0; claim < counterparts_.size(); ++claim) {
    for (const Counterpart& counterpart : counterparts_[claim]) {
      if (claim < counterpart.claim) {
        pairs.emplace_back(claim, counterpart.claim);
      }
    }
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
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

void Reprints::MarkReprint(const ClaimView& in_left, const ClaimView& in_right,
                           PairView* pair) const {
  const uint32_t a = article_of_[in_left.index];
  const uint32_t b = article_of_[in_right.index];
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
      MarkReprint(*pair.left, *pair.right, &pair);
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
      MarkReprint(*left, *pair.right, &pair);
      marked.pairs.push_back(std::move(pair));
    }
  }
  return marked;
}

}  // namespace claimdiff
