#include "engine/compare/inserted_negations.h"

#include <algorithm>
#include <cstdint>

#include "engine/compare/claim_match.h"
#include "engine/compare/negation_scope.h"
#include "engine/compare/word_regions.h"
#include "engine/language/negation.h"

namespace claimdiff {
namespace {

constexpr double kSameWords = 0.8;
constexpr uint32_t kFewest = 6;

bool IsToldAlike(const PairView& pair) {
  const ClaimOverlap overlap = OverlapOf(pair);
  return overlap.OfLonger() >= kSameWords && overlap.shared >= kFewest &&
         IsSameClaim(pair);
}

bool Contains(const Negation& negation, uint32_t t) {
  return negation.first_token <= t && t < negation.end_token;
}

// The negations whose cue begins among the tokens.
std::vector<const Negation*> CuesIn(const ClaimView& claim,
                                    const std::vector<uint32_t>& tokens) {
  std::vector<const Negation*> cues;
  for (const Negation& negation : claim.negations) {
    if (std::find(tokens.begin(), tokens.end(), negation.first_token) !=
        tokens.end()) {
      cues.push_back(&negation);
    }
  }
  return cues;
}

bool HasContent(const ClaimView& claim, const std::vector<uint32_t>& tokens,
                const Negation* but) {
  return std::any_of(tokens.begin(), tokens.end(), [&](uint32_t t) {
    return claim.IsContentWord(t) && (but == nullptr || !Contains(*but, t));
  });
}

// The partner of what the cue negates, or of the nearest word before the cue.
template <typename Partner>
uint32_t Faced(const ClaimView& claim, const Negation& cue, Partner partner) {
  if (claim.Holds(cue.focus) && partner(cue.focus) != kNoToken) {
    return partner(cue.focus);
  }
  for (uint32_t t = cue.first_token; t > 0 && claim.Holds(t - 1); --t) {
    if (partner(t - 1) != kNoToken) return partner(t - 1);
  }
  return kNoToken;
}

template <typename Partner>
void AddCue(const ClaimView& claim, const std::vector<uint32_t>& own,
            const ClaimView& other, const std::vector<uint32_t>& theirs,
            Partner partner, std::vector<SlotEdge>* edges) {
  const std::vector<const Negation*> cues = CuesIn(claim, own);
  if (cues.size() != 1 || !CuesIn(other, theirs).empty() ||
      HasContent(claim, own, cues.front()) ||
      HasContent(other, theirs, nullptr)) {
    return;
  }
  const Negation& cue = *cues.front();
  const uint32_t faced = Faced(claim, cue, partner);
  if (faced == kNoToken || other.NegationAt(faced) != nullptr ||
      IsScoped(claim, cue.end_token - 1, other)) {
    return;
  }
  // What is negated where the other side has it, so that a third telling meets
  // the two in one slot.
  const bool has_focus = claim.Holds(cue.focus) && partner(cue.focus) == faced;
  const uint32_t negated = has_focus ? cue.focus : cue.first_token;
  SlotEdge edge;
  edge.a = {&claim, negated, claim.token(negated).span.begin};
  edge.b = {&other, faced, other.token(faced).span.begin};
  edge.differs = true;
  edges->push_back(edge);
}

}  // namespace

std::vector<SlotEdge> InsertedNegations(const PairView& pair) {
  std::vector<SlotEdge> edges;
  if (pair.left->negations.empty() && pair.right->negations.empty()) {
    return edges;
  }
  if (!IsToldAlike(pair)) return edges;
  const auto right = [&](uint32_t t) { return pair.RightOf(t); };
  const auto left = [&](uint32_t t) { return pair.LeftOf(t); };
  for (const WordRegion& region : RegionsOf(pair)) {
    AddCue(*pair.left, region.left, *pair.right, region.right, right, &edges);
    AddCue(*pair.right, region.right, *pair.left, region.left, left, &edges);
  }
  return edges;
}

}  // namespace claimdiff
