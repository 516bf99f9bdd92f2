#ifndef CLAIMDIFF_ENGINE_ALIGN_REPORT_GROUPS_H_
#define CLAIMDIFF_ENGINE_ALIGN_REPORT_GROUPS_H_

// Groups: claims that say the same thing, across all tellings.
//
//   similarity   a-b .9   b-c .6   a-c .1      groups {a, b} {c}
//
// Average link: two groups are joined while the mean similarity of the pairs
// between them is high enough, the highest first. So no chain of likenesses
// draws unlike claims together ("c" above is like "b" but not like "a").

#include <cstdint>
#include <vector>

#include "absl/types/span.h"

namespace claimdiff {

// The similarity of two claims, left < right.
struct PairSimilarity {
  uint32_t left = 0;
  uint32_t right = 0;
  double similarity = 0;  // 0..1
};

// Groups the claims 0..telling.size()-1, `telling` by claim. Pairs that are not
// given count as 0; pairs within one telling count for nothing, so that claims
// of one telling share a group only through those of others. Groups are joined
// while their mean is at least `least_mean`.
//
// Every claim is in exactly one group, ascending; groups are in the order of
// their lowest claim. Ties go to the groups with the lowest claims. Exact: sums
// are of integers, so nothing depends on the order of the pairs. O(pairs * log)
// but for very unbalanced groups.
std::vector<std::vector<uint32_t>> GroupClaims(
    absl::Span<const uint32_t> telling, absl::Span<const PairSimilarity> pairs,
    double least_mean);

// How central each claim is to its group: the sum, in millionths, of its
// similarities to the others there.
std::vector<int64_t> Centrality(
    const std::vector<std::vector<uint32_t>>& groups,
    absl::Span<const PairSimilarity> pairs);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_REPORT_GROUPS_H_
