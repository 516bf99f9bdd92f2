#ifndef CLAIMDIFF_ENGINE_SIMILARITY_MINHASH_H_
#define CLAIMDIFF_ENGINE_SIMILARITY_MINHASH_H_

// Sketches of sets of shingles, from which the likeness of two sets is
// estimated and near-copies are found without comparing all with all.
//
//   a = SketchOf(shingles of a wire story)
//   b = SketchOf(shingles of a paper that printed it, one sentence cut)
//   EstimateJaccard(a, b)    about .9
//   BandsOf(a), BandsOf(b)   have one in common, almost surely
//
// One-permutation MinHash (Li, Owen, Zhang 2012): each id falls into one bin by
// its hash, and a bin keeps its least. Empty bins borrow from full ones that
// are drawn for each of them (optimal densification, Shrivastava 2017), so that
// small sets have whole sketches too. One hash an id, however long the sketch.

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/types/span.h"

namespace claimdiff {

inline constexpr size_t kSketchBins = 128;
inline constexpr size_t kSketchBands = 32;

using MinHashSketch = std::array<uint32_t, kSketchBins>;

// The sketch of a set of ids; repeats and order do not matter. All bins are 0
// for the empty set. Linear.
MinHashSketch SketchOf(absl::Span<const uint64_t> ids);

// The share of bins that are equal, 0..1: an estimate of the size of the common
// part over the size of both together, with a standard error of at most .045.
// 1 for equal sets.
double EstimateJaccard(const MinHashSketch& a, const MinHashSketch& b);

// Ids of the bands of a sketch: four bins each. Sets with a Jaccard similarity
// s have one in common with probability 1 - (1 - s^4)^32: .99 at .6, .23 at .3,
// .003 at .1. Of different places ids never agree but by chance.
std::array<uint64_t, kSketchBands> BandsOf(const MinHashSketch& sketch);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_SIMILARITY_MINHASH_H_
