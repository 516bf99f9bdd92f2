#include "engine/compare/negation/reprinted_negations.h"

#include <algorithm>
#include <cstdint>

#include "engine/compare/negation/negation_cues.h"
#include "engine/compare/negation/negative_words.h"
#include "engine/compare/negation/unasserted_words.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {
namespace {

bool IsCue(const ClaimView& claim, uint32_t t) {
  return std::any_of(
      claim.negations.begin(), claim.negations.end(),
      [t](const Negation& negation) { return negation.first_token == t; });
}

// Whether the claim has a cue for what token `t` says that is no partner of one
// of the other claim's.
template <typename Partner>
bool HasOwnCue(const ClaimView& claim, uint32_t t, const ClaimView& other,
               Partner partner) {
  return std::any_of(claim.negations.begin(), claim.negations.end(),
                     [&](const Negation& negation) {
                       return negation.focus == t &&
                              !IsCue(other, partner(negation.first_token));
                     });
}

SlotEdge CueEdge(const ClaimView& claim, uint32_t cue, const ClaimView& other,
                 uint32_t faced) {
  SlotEdge edge;
  edge.a = WordItem(claim, cue);
  edge.b = WordItem(other, faced);
  edge.differs = true;
  return edge;
}

// "not just" and "not more than" negate nothing; but where the same words stand
// over there without the "not" they say something else.
template <typename Partner>
void AddBareNots(const ClaimView& claim, const ClaimView& other,
                 Partner partner, std::vector<SlotEdge>* edges) {
  for (const uint32_t t : claim.tokens) {
    if (IsCue(claim, t) || !IsNotWord(claim.norm(t)) || !claim.Holds(t - 1) ||
        !claim.Holds(t + 1) || partner(t) != kNoToken) {
      continue;
    }
    const uint32_t before = partner(t - 1);
    if (before == kNoToken || partner(t + 1) != before + 1) continue;
    edges->push_back(CueEdge(claim, t, other, before));
  }
}

// In a text that both print every hard cue that one side lacks counts: where
// the words around are the same, nothing else says the contrary.
// But a word of the other side's own may ("doubts" / "doesn't think").
template <typename Partner, typename Back>
void AddCues(const PairView& pair, bool on_left, Partner partner, Back back,
             std::vector<SlotEdge>* edges) {
  const ClaimView& claim = on_left ? *pair.left : *pair.right;
  const ClaimView& other = on_left ? *pair.right : *pair.left;
  for (const Negation& negation : claim.negations) {
    if (negation.kind != NegationKind::kHard ||
        partner(negation.first_token) != kNoToken ||
        IsFacedByNegative(pair, on_left, negation)) {
      continue;
    }
    // "not" there and "never" or "unlikely to" here say the same.
    if (claim.Holds(negation.focus) &&
        HasOwnCue(other, partner(negation.focus), claim, back)) {
      continue;
    }
    const uint32_t faced = FacedToken(
        claim, negation, partner,
        [&other](uint32_t t) { return other.NegationAt(t) != nullptr; });
    if (faced == kNoToken) continue;
    // "Not one boat, but several": the one boat is only told here.
    if (IsPutRight(claim, negation) &&
        (!claim.Holds(negation.focus) || partner(negation.focus) != faced)) {
      continue;
    }
    edges->push_back(CueEdge(claim, negation.first_token, other, faced));
  }
  AddBareNots(claim, other, partner, edges);
}

}  // namespace

std::vector<SlotEdge> ReprintedNegations(const PairView& pair) {
  std::vector<SlotEdge> edges;
  const auto right = [&](uint32_t t) { return pair.RightOf(t); };
  const auto left = [&](uint32_t t) { return pair.LeftOf(t); };
  AddCues(pair, /*on_left=*/true, right, left, &edges);
  AddCues(pair, /*on_left=*/false, left, right, &edges);
  return edges;
}

}  // namespace claimdiff
