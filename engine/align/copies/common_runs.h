#ifndef CLAIMDIFF_ENGINE_ALIGN_COPIES_COMMON_RUNS_H_
#define CLAIMDIFF_ENGINE_ALIGN_COPIES_COMMON_RUNS_H_

// Where two texts run along together for a while, a word changed here and
// there:
//
//   left   ... a b c d e f g h i j k l m ...
//   right  ... c d e f g X i j k l m n ...      shingles of five words
//     left c..m, right c..m, 2 common shingles of "cdefg", "ijklm"
//
// What sketches and shares of shingles do not see: a sentence of wire copy in a
// paragraph of one's own.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"

namespace claimdiff {

// Ranges of shingles, half-open.
struct CommonRun {
  uint32_t left_begin = 0;
  uint32_t left_end = 0;
  uint32_t right_begin = 0;
  uint32_t right_end = 0;
  size_t common = 0;
};

// The runs of `left` and `right`, shingles in the order of their texts, that
// have at least `fewest` in common, in that order; from one common shingle to
// the next it is at most `farthest` on either side, at least 1. Shingles that
// occur twice in one text do not count. O(n log n).
std::vector<CommonRun> FindCommonRuns(absl::Span<const uint64_t> left,
                                      absl::Span<const uint64_t> right,
                                      size_t fewest, uint32_t farthest);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_COPIES_COMMON_RUNS_H_
