#ifndef CLAIMDIFF_ENGINE_SIMILARITY_SPARSE_VECTOR_H_
#define CLAIMDIFF_ENGINE_SIMILARITY_SPARSE_VECTOR_H_

// Sparse vectors: weights by id, the form in which every similarity of this
// room takes its sides.
//
//   CountIds({7, 3, 7})                    {3: 1, 7: 2}
//   Cosine({3: 1, 7: 2}, {7: 5})           .894
//
// Ids are fingerprints of stems or shingles. They ascend and none comes twice,
// so that two vectors meet in one linear pass. All functions are pure.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace claimdiff {

struct WeightedId {
  uint64_t id = 0;
  float weight = 0;  // >= 0
};

inline bool operator==(WeightedId a, WeightedId b) {
  return a.id == b.id && a.weight == b.weight;
}

// Ids strictly ascending.
using SparseVector = std::vector<WeightedId>;

// How often each id occurs. O(n log n).
SparseVector CountIds(std::vector<uint64_t> ids);

// Sum of the weights; 0 for an empty vector.
float TotalWeight(const SparseVector& v);

// Scales to Euclidean length 1. A vector without a positive weight is left as
// it is.
void ScaleToUnitLength(SparseVector* v);

// Sums by id. Linear.
SparseVector Sum(const SparseVector& a, const SparseVector& b);

// The `most` entries of the greatest weight; of equal ones those of lower ids.
// Linear but for sorting what is kept.
SparseVector Strongest(const SparseVector& v, size_t most);

// Sum of products over common ids. Symmetric to the bit, 0 where either is
// empty or nothing is common. For vectors of unit length this is their cosine.
// Linear.
float Dot(const SparseVector& a, const SparseVector& b);

// Cosine of the angle between the two, 0..1. Symmetric to the bit; 1 (within
// rounding) where one is a multiple of the other; 0 where nothing is common,
// either is empty or has no positive weight. Linear.
float Cosine(const SparseVector& a, const SparseVector& b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_SIMILARITY_SPARSE_VECTOR_H_
