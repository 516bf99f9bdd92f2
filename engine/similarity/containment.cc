#include "engine/similarity/containment.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "engine/similarity/sparse_vector.h"

namespace claimdiff {

Coverage CoverageOf(const SparseVector& left, const SparseVector& right) {
  float left_common = 0;
  float right_common = 0;
  size_t i = 0;
  size_t j = 0;
  while (i < left.size() && j < right.size()) {
    const uint64_t a = left[i].id;
    const uint64_t b = right[j].id;
    if (a == b) {
      left_common += left[i].weight;
      right_common += right[j].weight;
    }
    i += a <= b;
    j += b <= a;
  }
  const auto share = [](float common, float total) {
    return total > 0 ? std::min(1.0f, common / total) : 0;
  };
  return {share(left_common, TotalWeight(left)),
          share(right_common, TotalWeight(right))};
}

float Containment(const SparseVector& part, const SparseVector& whole) {
  return CoverageOf(part, whole).left;
}

float GradedContainment(const SparseVector& part, const SparseVector& whole) {
  const float total = TotalWeight(part);
  return total > 0 ? std::min(1.0f, Dot(part, whole) / total) : 0;
}

}  // namespace claimdiff
