#include "engine/compare/quotations/quote_differences.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/quotations/one_quotation.h"
#include "engine/compare/quotations/quotations.h"
#include "engine/compare/quotations/quote_alteration.h"

namespace claimdiff {
namespace {

using Words = std::vector<QuotedWord>;

constexpr double kWordsImportance = 0.6;
constexpr double kTruncatedImportance = 0.5;
constexpr double kMarkedImportance = 0.4;
// Where the words that differ are small ones ("that" left out).
constexpr double kSmallWordsImportance = 0.35;
// Every two places of a quotation are held against each other up to so many.
constexpr size_t kMostPlaces = 256;
constexpr size_t kMaxShown = 100;  // bytes of a quotation in the explanation

// Words that come and go as a reporter takes down what is said.
constexpr std::string_view kSmallWords[] = {"a",  "ah", "an",  "and",  "just",
                                            "of", "oh", "so",  "that", "the",
                                            "uh", "um", "well"};

// How much a place tells of the alteration: what makes the rule of the finding,
// then words that mean something, then a place inside the quotation, for at its
// ends the other may begin or end elsewhere. Before all that, whether it is the
// place that tells most of all, or the same place in another pair: all sides
// show one place.
struct PlaceWeight {
  bool shown = false;
  Alteration alteration = Alteration::kNone;
  bool matters = false;
  bool inside = false;

  bool operator>(const PlaceWeight& other) const {
    return std::tie(shown, alteration, matters, inside) >
           std::tie(other.shown, other.alteration, other.matters, other.inside);
  }
};

// Whether any of the words is no small one.
bool AnyMatters(const Words& words, uint32_t begin, uint32_t end) {
  return std::any_of(
      words.begin() + begin, words.begin() + end,
      [](const QuotedWord& word) { return !IsOneOf(word.key, kSmallWords); });
}

// What a claim's side is made of, over all its pairs.
struct Altered {
  Words words;
  std::vector<bool> differs;  // a word of `words`
  // What the explanation shows, words of `words`: the first of the places that
  // tell most.
  uint32_t first = kNoToken;
  uint32_t last = 0;
  PlaceWeight weight;
};

void Mark(uint32_t begin, uint32_t end, const PlaceWeight& weight,
          Altered* side) {
  const uint32_t last = static_cast<uint32_t>(side->words.size()) - 1;
  for (uint32_t i = begin; i < end; ++i) side->differs[i] = true;
  const bool after_break = begin < end && begin > 0 &&
                           side->words[begin - 1].run != side->words[begin].run;
  const uint32_t shown_first = begin == 0 || after_break ? begin : begin - 1;
  if (side->first == kNoToken || weight > side->weight ||
      (!(side->weight > weight) && shown_first < side->first)) {
    side->first = shown_first;
    side->last = std::min(end, last);
    side->weight = weight;
  }
}

DraftSide SideOf(const ClaimView& claim, const Altered& altered) {
  DraftSide side;
  side.claim = &claim;
  const Words& words = altered.words;
  const std::string_view text = claim.doc->text();
  for (uint32_t i = 0; i < words.size(); ++i) {
    const bool new_run = i == 0 || words[i].run != words[i - 1].run;
    const ByteSpan span = claim.token(words[i].token).span;
    if (new_run && i > 0) side.value += " | ";
    if (!new_run) {
      side.value +=
          ByteSpan{claim.token(words[i - 1].token).span.end, span.begin}.In(
              text);
    }
    if (new_run && words[i].bracketed) side.value += '[';
    side.value += span.In(text);
    if (!altered.differs[i]) continue;
    const bool goes_on = i > 0 && altered.differs[i - 1] && !new_run;
    if (goes_on) {
      side.spans.back().end = span.end;
    } else {
      side.spans.push_back(span);
    }
  }
  side.value = OneLine(side.value, side.value.size());
  uint32_t last = altered.last;
  while (words[last].run != words[altered.first].run) --last;
  // A bracket belongs to what it opens.
  uint32_t first = words[altered.first].token;
  if (words[altered.first].bracketed && first > 0 && claim.Holds(first - 1) &&
      (claim.norm(first - 1) == "[" || claim.norm(first - 1) == "(")) {
    --first;
  }
  const ByteSpan shown =
      Cover(claim.token(first).span, claim.token(words[last].token).span);
  side.shown = "\"" + OneLine(shown.In(text), kMaxShown) + "\"";
  return side;
}

// What was altered in one place of two claims.
struct AlteredPlace {
  const ClaimView* left;
  const ClaimView* right;
  QuoteHunk hunk;
  Alteration alteration;
  bool inside;  // between words that both have
};

// Whether the two places meet in a claim that both pairs have.
bool IsOnePlace(const AlteredPlace& a, const AlteredPlace& b) {
  const auto meet = [](const ClaimView* one, uint32_t one_begin,
                       uint32_t one_end, const ClaimView* two,
                       uint32_t two_begin, uint32_t two_end) {
    return one == two && one_begin <= two_end && two_begin <= one_end;
  };
  const QuoteHunk& x = a.hunk;
  const QuoteHunk& y = b.hunk;
  return meet(a.left, x.left_begin, x.left_end, b.left, y.left_begin,
              y.left_end) ||
         meet(a.right, x.right_begin, x.right_end, b.right, y.right_begin,
              y.right_end) ||
         meet(a.left, x.left_begin, x.left_end, b.right, y.right_begin,
              y.right_end) ||
         meet(a.right, x.right_begin, x.right_end, b.left, y.left_begin,
              y.left_end);
}

// A sentence of a claim's quotation: claim index and number.
using Sentence = std::pair<uint32_t, uint32_t>;

// The sentence of word `at`, or of the last word where there is none. A comma
// before the attribution may stand for the end of one.
uint32_t SentenceOf(const ClaimView& claim, const Words& words, uint32_t at) {
  uint32_t sentence = 0;
  for (uint32_t i = 1; i < words.size() && i <= at; ++i) {
    const bool begins_anew = words[i].run != words[i - 1].run &&
                             words[i].key != "i" &&
                             claim.token(words[i].token).capitalized;
    sentence += words[i - 1].ends_sentence || begins_anew;
  }
  return sentence;
}

// The altered quotations of a group. Places in one sentence of one claim belong
// to one quotation; sentences that the same claims have are told as one.
class AlteredQuotations {
 public:
  void Add(const AlteredPlace& place, const Words& left, const Words& right) {
    words_[place.left->index] = left;
    words_[place.right->index] = right;
    const Sentence a = {place.left->index,
                        SentenceOf(*place.left, left, place.hunk.left_begin)};
    const Sentence b = {place.right->index, SentenceOf(*place.right, right,
                                                       place.hunk.right_begin)};
    places_.push_back(place);
    sentence_of_place_.push_back(a);
    root_.emplace(a, a);
    root_.emplace(b, b);
    const Sentence from = std::max(root_[a], root_[b]);
    const Sentence to = std::min(root_[a], root_[b]);
    for (auto& [sentence, root] : root_) {
      if (root == from) root = to;
    }
  }

  // The drafts, by first claim and place.
  std::vector<FindingDraft> Drafts(const GroupView& group) const {
    std::map<Sentence, std::vector<uint32_t>> claims_of;  // by root
    for (const auto& [sentence, root] : root_) {
      std::vector<uint32_t>& claims = claims_of[root];
      if (claims.empty() || claims.back() != sentence.first) {
        claims.push_back(sentence.first);
      }
    }
    std::map<std::vector<uint32_t>, std::vector<Sentence>> quotations;
    for (const auto& [root, claims] : claims_of) {
      quotations[claims].push_back(root);
    }
    std::vector<FindingDraft> drafts;
    drafts.reserve(quotations.size());
    for (const auto& [claims, roots] : quotations) {
      drafts.push_back(DraftOf(group, claims, roots));
    }
    return drafts;
  }

 private:
  FindingDraft DraftOf(const GroupView& group,
                       const std::vector<uint32_t>& claims,
                       const std::vector<Sentence>& roots) const {
    std::map<uint32_t, Altered> sides;
    for (const uint32_t claim : claims) {
      sides[claim].words = words_.at(claim);
      sides[claim].differs.assign(words_.at(claim).size(), false);
    }
    std::vector<const AlteredPlace*> places;
    for (size_t i = 0; i < places_.size(); ++i) {
      if (std::find(roots.begin(), roots.end(),
                    root_.at(sentence_of_place_[i])) != roots.end()) {
        places.push_back(&places_[i]);
      }
    }
    const AlteredPlace* shown = PlaceToShow(places);
    Alteration strongest = Alteration::kNone;
    for (const AlteredPlace* const p : places) {
      const AlteredPlace& place = *p;
      const QuoteHunk& hunk = place.hunk;
      strongest = std::max(strongest, place.alteration);
      PlaceWeight weight = WeightOf(place);
      weight.shown = IsOnePlace(place, *shown);
      Mark(hunk.left_begin, hunk.left_end, weight, &sides[place.left->index]);
      Mark(hunk.right_begin, hunk.right_end, weight,
           &sides[place.right->index]);
    }
    FindingDraft draft;
    draft.kind = v1::FINDING_KIND_QUOTE_ALTERED;
    draft.rule = RuleOf(strongest);
    draft.importance = ImportanceOf(strongest, sides);
    for (const ClaimView* claim : group.claims) {
      const auto side = sides.find(claim->index);
      if (side != sides.end())
        draft.sides.push_back(SideOf(*claim, side->second));
    }
    return draft;
  }

  // The place that most sides have, of those the one that tells most; ties go
  // to the first. Of too many places the one that tells most. Not of none.
  const AlteredPlace* PlaceToShow(
      const std::vector<const AlteredPlace*>& places) const {
    const AlteredPlace* shown = nullptr;
    std::pair<size_t, PlaceWeight> most;
    for (const AlteredPlace* place : places) {
      std::set<const ClaimView*> sides;  // counted only
      for (const AlteredPlace* other : places) {
        if (places.size() > kMostPlaces) break;
        if (IsOnePlace(*place, *other)) {
          sides.insert({other->left, other->right});
        }
      }
      const std::pair<size_t, PlaceWeight> weight(sides.size(),
                                                  WeightOf(*place));
      if (shown == nullptr || weight.first > most.first ||
          (weight.first == most.first && weight.second > most.second)) {
        shown = place;
        most = weight;
      }
    }
    return shown;
  }

  PlaceWeight WeightOf(const AlteredPlace& place) const {
    const QuoteHunk& hunk = place.hunk;
    const bool matters = AnyMatters(words_.at(place.left->index),
                                    hunk.left_begin, hunk.left_end) ||
                         AnyMatters(words_.at(place.right->index),
                                    hunk.right_begin, hunk.right_end);
    return {false, place.alteration, matters, place.inside};
  }

  static std::string_view RuleOf(Alteration alteration) {
    switch (alteration) {
      case Alteration::kEllipsis:
        return "quote/ellipsis";
      case Alteration::kBrackets:
        return "quote/brackets";
      case Alteration::kTruncated:
        return "quote/truncated";
      default:
        return "quote/words";
    }
  }

  static double ImportanceOf(Alteration alteration,
                             const std::map<uint32_t, Altered>& sides) {
    if (alteration == Alteration::kTruncated) return kTruncatedImportance;
    if (alteration != Alteration::kWords) return kMarkedImportance;
    for (const auto& [claim, side] : sides) {
      for (size_t i = 0; i < side.words.size(); ++i) {
        if (side.differs[i] && !IsOneOf(side.words[i].key, kSmallWords)) {
          return kWordsImportance;
        }
      }
    }
    return kSmallWordsImportance;
  }

  std::map<uint32_t, Words> words_;  // by ClaimView::index
  std::vector<AlteredPlace> places_;
  std::vector<Sentence> sentence_of_place_;  // on the left side
  std::map<Sentence, Sentence> root_;        // the first of those joined
};

}  // namespace

std::vector<FindingDraft> FindQuoteDifferences(
    const GroupView& group, const CompareSettings& settings) {
  AlteredQuotations altered;
  for (const PairView& pair : group.pairs) {
    const Words left = QuotedWords(*pair.left);
    const Words right = QuotedWords(*pair.right);
    if (left.empty() || right.empty()) continue;
    const QuoteAlignment alignment = AlignQuotes(left, right);
    if (!IsOneQuotation(pair, alignment, left, right, settings)) continue;
    for (const QuoteHunk& hunk : alignment.hunks) {
      const Alteration alteration = JudgeHunk(pair, left, right, hunk);
      if (alteration == Alteration::kNone) continue;
      const bool start = hunk.left_begin == 0 && hunk.right_begin == 0;
      const bool end =
          hunk.left_end == left.size() && hunk.right_end == right.size();
      altered.Add(
          {pair.left, pair.right, ShownPart(alteration, left, right, hunk),
           alteration, !start && !end},
          left, right);
    }
  }
  return altered.Drafts(group);
}

}  // namespace claimdiff
