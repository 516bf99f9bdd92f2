#ifndef CLAIMDIFF_ENGINE_SIMILARITY_CONTAINMENT_H_
#define CLAIMDIFF_ENGINE_SIMILARITY_CONTAINMENT_H_

// Containment: how much of one claim is told by the other, as a share of
// weight. A headline of six words can be wholly contained in a paragraph to
// which its cosine is low.
//
//   a = {ferry: 2, sank: 3}    b = {ferry: 2, sank: 3, harbour: 5}
//   Containment(a, b)  1.0     Containment(b, a)  .5
//   CoverageOf(a, b).Mutual()  .667

#include "engine/similarity/sparse_vector.h"

namespace claimdiff {

// The share of the weight of `part` whose ids are also in `whole`, 0..1. Only
// the weights of `part` count. Not symmetric; 1 where all ids of `part` are in
// `whole`, 0 where none is or `part` has no weight. Linear.
float Containment(const SparseVector& part, const SparseVector& whole);

// The same where `whole` holds ids in part only: one counts for as much as its
// weight there, 0..1.
//
//   GradedContainment(a, {ferry: 1, sank: .5})  .7
float GradedContainment(const SparseVector& part, const SparseVector& whole);

// Containment both ways, found in one pass.
struct Coverage {
  float left = 0;   // of the left vector by the right one
  float right = 0;  // of the right vector by the left one

  float Min() const { return left < right ? left : right; }
  float Max() const { return left < right ? right : left; }
  // Harmonic mean, 0..1: 1 for equal sets of ids, 0 for disjoint ones.
  float Mutual() const {
    return left + right > 0 ? 2 * left * right / (left + right) : 0;
  }
};

// Swapping the arguments swaps the members, to the bit.
Coverage CoverageOf(const SparseVector& left, const SparseVector& right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_SIMILARITY_CONTAINMENT_H_
