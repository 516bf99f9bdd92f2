#include "engine/compare/disputes/disputed_bounds.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "engine/compare/numbers/number_differences.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/numbers/quantities.h"

namespace claimdiff {
namespace {

constexpr std::string_view kRule = "disputed/number";
// Shared words asked of the two claims.
constexpr int kMinSharedWords = 2;
// What a bound needs of min_dispute_overlap, for its measure is shared beside
// the words.
constexpr double kBoundShare = 2.0 / 3;

// The first number of the other claim, by another speaker and of one measure,
// that passes the bound which the claim's number `q` is said not to pass; its
// index, kNoToken where there is none.
uint32_t NumberThatPasses(const ClaimView& claim, uint32_t q,
                          const ClaimView& other) {
  const Quantity& bound = claim.quantities[q];
  for (uint32_t i = 0; i < other.quantities.size(); ++i) {
    const Quantity& number = other.quantities[i];
    if (number.kind == bound.kind && number.dimension == bound.dimension &&
        !bound.dimension.empty() &&
        IsNumberDisputed({&claim, q, 0}, {&other, i, 0})) {
      return i;
    }
  }
  return kNoToken;
}

void AddNegatedBound(const SlotItem& a, const SlotItem& b,
                     std::vector<Contradiction>* found) {
  if (!IsNumberDisputed(a, b)) return;
  DraftSide from = NumberSide(*a.claim, a.item);
  DraftSide about = NumberSide(*b.claim, b.item);
  if (!IsBoundNegated(*a.claim, a.claim->quantities[a.item])) {
    std::swap(from, about);
  }
  found->push_back({kRule, std::move(from), std::move(about)});
}

}  // namespace

std::vector<Contradiction> FindDisputedBounds(const ClaimView& claim,
                                              const ClaimsAtIssue& claims,
                                              const DisputeTargets& targets,
                                              const CompareSettings& settings) {
  std::vector<Contradiction> found;
  for (uint32_t q = 0; q < claim.quantities.size(); ++q) {
    if (!IsBoundNegated(claim, claim.quantities[q])) continue;
    Denial bound;
    bound.claim = &claim;
    bound.first_token = claim.pieces.front().first;
    bound.end_token = claim.pieces.back().end;
    for (const ClaimsAtIssue::Claims& article : claims.articles()) {
      Target best;
      uint32_t passing = 0;
      for (const ClaimView* other : article) {
        if (claims.SpeakerOf(*other).empty() ||
            claims.GroupOf(claim) == claims.GroupOf(*other)) {
          continue;
        }
        const uint32_t passes = NumberThatPasses(claim, q, *other);
        if (passes == kNoToken) continue;
        const MatterOverlap overlap = claims.OverlapOf(bound, *other);
        const Target target{other, overlap.share};
        if (overlap.words < kMinSharedWords ||
            overlap.share < settings.min_dispute_overlap * kBoundShare ||
            !targets.IsBetter(target, best)) {
          continue;
        }
        best = target;
        passing = passes;
      }
      if (best.claim == nullptr) continue;
      found.push_back(
          {kRule, NumberSide(claim, q), NumberSide(*best.claim, passing)});
    }
  }
  return found;
}

std::vector<Contradiction> FindDisputedBounds(const GroupView& group) {
  std::vector<Contradiction> found;
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    for (const SlotEdge& edge : NumberEdges(pair)) {
      if (edge.differs) AddNegatedBound(edge.a, edge.b, &found);
      edges.push_back(edge);
    }
  }
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    for (size_t i = 0; i < slot.size(); ++i) {
      for (size_t j = i + 1; j < slot.size(); ++j) {
        AddNegatedBound(slot[i], slot[j], &found);
      }
    }
  }
  return found;
}

}  // namespace claimdiff
