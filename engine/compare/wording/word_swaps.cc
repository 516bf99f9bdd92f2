#include "engine/compare/wording/word_swaps.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "engine/compare/lexicon/word_classes.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/denied_words.h"
#include "engine/compare/wording/facing_words.h"
#include "engine/compare/wording/negation_scope.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/words/lexical_relations.h"

namespace claimdiff {
namespace {

// How much of the longer claim must be shared.
constexpr double kMostWords = 0.6;

size_t CountWord(const ClaimView& claim, std::string_view norm) {
  return static_cast<size_t>(
      std::count_if(claim.tokens.begin(), claim.tokens.end(),
                    [&](uint32_t t) { return claim.norm(t) == norm; }));
}

// Whether all words of a piece stand in the other claim too, as often.
bool StandsIn(const ClaimView& claim, ContentPiece piece,
              const ClaimView& other) {
  for (uint32_t t = piece.first; t < piece.end; ++t) {
    const std::string_view norm = claim.norm(t);
    if (CountWord(other, norm) < CountWord(claim, norm)) return false;
  }
  return true;
}

// Whether a word of the left claim that has no partner says what the piece of
// the right one says: "backed by 212 and opposed by 98" / "212 supported it and
// 98 voted no" sets no "opposed" against "supported".
template <typename Partner>
bool IsToldElsewhere(const ClaimView& left, ContentPiece but,
                     const ClaimView& right, ContentPiece piece,
                     Partner has_partner) {
  std::string words;
  for (uint32_t t = piece.first; t < piece.end; ++t) {
    if (!words.empty()) words += ' ';
    words += right.norm(t);
  }
  return std::any_of(left.tokens.begin(), left.tokens.end(), [&](uint32_t t) {
    return (t < but.first || but.end <= t) && left.IsContentWord(t) &&
           !has_partner(t) && IsAnotherWordFor(left.norm(t), words);
  });
}

// "Denied that he took it" and "said he did not take it": the word negates by
// itself what the other claim negates by a cue of its own.
template <typename Partner>
bool IsSaidByACue(const ClaimView& claim, ContentPiece piece,
                  const ClaimView& other, ContentPiece but,
                  Partner has_partner) {
  const auto begins_in = [](ContentPiece p) {
    return [p](const Negation& negation) {
      return p.first <= negation.first_token && negation.first_token < p.end;
    };
  };
  return std::any_of(claim.negations.begin(), claim.negations.end(),
                     begins_in(piece)) &&
         std::any_of(other.negations.begin(), other.negations.end(),
                     [&](const Negation& negation) {
                       return !begins_in(but)(negation) &&
                              InOneSentence(other, but.first,
                                            negation.first_token) &&
                              !has_partner(negation.first_token);
                     });
}

bool MayDiffer(const PairView& pair, const SwapRule& rule,
               const WordSwap& swap) {
  if (pair.reprint) return true;
  if (!NegateAlikeAround(pair, swap.left.first, swap.right.first)) return false;
  const ClaimView& left = *pair.left;
  const ClaimView& right = *pair.right;
  const auto left_linked = [&](uint32_t t) {
    return pair.AreLinked(t, kNoToken);
  };
  const auto right_linked = [&](uint32_t t) {
    return pair.AreLinked(kNoToken, t);
  };
  const bool negated = IsDenied(left, swap.left);
  return negated == IsDenied(right, swap.right) &&
         (!negated || rule.differs_negated) &&
         !StandsIn(left, swap.left, right) &&
         !StandsIn(right, swap.right, left) &&
         !IsToldElsewhere(left, swap.left, right, swap.right, left_linked) &&
         !IsToldElsewhere(right, swap.right, left, swap.left, right_linked) &&
         !IsSaidByACue(left, swap.left, right, swap.right, right_linked) &&
         !IsSaidByACue(right, swap.right, left, swap.left, left_linked);
}

// Whether the claims say one thing in most of the same words, and are not known
// to be two speakers'.
bool SayOneThingInMostWords(const PairView& pair) {
  if (pair.reprint) return true;
  if (!IsSameClaim(pair) || OverlapOf(pair).OfLonger() < kMostWords) {
    return false;
  }
  const SpeakerRelation relation = RelateSpeakers(*pair.left, *pair.right);
  return relation == SpeakerRelation::kSame ||
         relation == SpeakerRelation::kUnknown;
}

// Where words of the rule stand: claim and first token, to one past the last.
using Places = std::map<std::pair<uint32_t, uint32_t>, uint32_t>;

SlotEdge EdgeOf(const PairView& pair, uint32_t left, uint32_t right,
                bool differs) {
  SlotEdge edge;
  edge.a = WordItem(*pair.left, left);
  edge.b = WordItem(*pair.right, right);
  edge.score = 1;
  edge.differs = differs;
  return edge;
}

// The token as far as the words at `known` reach.
void AddPlace(const Places& known, uint32_t claim, uint32_t first,
              uint32_t other_claim, uint32_t other_first, Places* places) {
  const auto place = known.find({claim, first});
  if (place == known.end()) return;
  places->emplace(std::pair(other_claim, other_first),
                  other_first + (place->second - first));
}

// Where the rule looks.
std::vector<WordRegion> PlacesOf(const PairView& pair, const SwapRule& rule) {
  std::vector<WordRegion> places = RegionsOf(pair);
  if (!rule.in_any_order) return places;
  const std::vector<WordRegion> moved = FacingWords(pair, places);
  places.insert(places.end(), moved.begin(), moved.end());
  return places;
}

// The edges of one rule: where words differ, and where those words agree with a
// third claim's.
std::vector<SlotEdge> EdgesOf(const std::vector<const PairView*>& pairs,
                              const SwapRule& rule, Places* places) {
  std::vector<SlotEdge> edges;
  Places differing;
  for (const PairView* pair : pairs) {
    for (const WordRegion& region : PlacesOf(*pair, rule)) {
      if (region.left.empty() || region.right.empty()) continue;
      for (const WordSwap& swap : rule.find(*pair, region)) {
        if (!MayDiffer(*pair, rule, swap)) continue;
        edges.push_back(EdgeOf(*pair, swap.left.first, swap.right.first, true));
        differing.insert({{pair->left->index, swap.left.first}, swap.left.end});
        differing.insert(
            {{pair->right->index, swap.right.first}, swap.right.end});
      }
    }
  }
  *places = differing;
  if (edges.empty()) return edges;
  for (const PairView* pair : pairs) {
    const uint32_t left = pair->left->index;
    const uint32_t right = pair->right->index;
    for (const TokenLink& link : pair->links) {
      if (link.kind == LinkKind::kSlot) continue;
      if (differing.count({left, link.left}) == 0 &&
          differing.count({right, link.right}) == 0) {
        continue;
      }
      edges.push_back(EdgeOf(*pair, link.left, link.right, false));
      AddPlace(differing, left, link.left, right, link.right, places);
      AddPlace(differing, right, link.right, left, link.left, places);
    }
  }
  return edges;
}

}  // namespace

bool IsAnotherWordFor(std::string_view a, std::string_view b) {
  const LexicalRelation relation = RelateWords(a, b);
  return relation == LexicalRelation::kForm ||
         relation == LexicalRelation::kVariant ||
         relation == LexicalRelation::kParaphrase ||
         relation == LexicalRelation::kSynonym ||
         RelateInClasses(a, b) == ClassRelation::kOne;
}

bool IsNearlyVerbatim(const PairView& pair) {
  return SayOneThingInMostWords(pair) && (pair.reprint || NegateAlike(pair));
}

std::vector<FindingDraft> FindWordSwaps(const GroupView& group,
                                        const SwapRule& rule) {
  std::vector<const PairView*> pairs;
  for (const PairView& pair : group.pairs) {
    if (rule.in_any_order ? SayOneThingInMostWords(pair)
                          : IsNearlyVerbatim(pair)) {
      pairs.push_back(&pair);
    }
  }
  std::vector<FindingDraft> drafts;
  Places places;
  for (const std::vector<SlotItem>& slot :
       MergeSlots(EdgesOf(pairs, rule, &places))) {
    FindingDraft draft;
    draft.kind = rule.kind;
    draft.rule = rule.rule;
    draft.importance = rule.importance;
    for (const SlotItem& item : slot) {
      const ClaimView& claim = *item.claim;
      const auto place = places.find({claim.index, item.item});
      const uint32_t end =
          place == places.end() || !claim.Holds(place->second - 1)
              ? item.item + 1
              : place->second;
      const ByteSpan span = claim.doc->SpanOf(item.item, end);
      const std::string words = OneLine(span.In(claim.doc->text()));
      draft.sides.push_back({&claim, {span}, words, words});
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
