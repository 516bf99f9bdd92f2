#include "engine/similarity/sparse_vector.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace claimdiff {
namespace {

float SquaredLength(const SparseVector& v) {
  float sum = 0;
  for (const WeightedId& entry : v) sum += entry.weight * entry.weight;
  return sum;
}

}  // namespace

SparseVector CountIds(std::vector<uint64_t> ids) {
  std::sort(ids.begin(), ids.end());
  SparseVector counts;
  counts.reserve(ids.size());
  for (const uint64_t id : ids) {
    if (counts.empty() || counts.back().id != id) counts.push_back({id, 0});
    counts.back().weight += 1;
  }
  return counts;
}

float TotalWeight(const SparseVector& v) {
  float sum = 0;
  for (const WeightedId& entry : v) sum += entry.weight;
  return sum;
}

void ScaleToUnitLength(SparseVector* v) {
  const float squared = SquaredLength(*v);
  if (!(squared > 0)) return;
  const float scale = 1 / std::sqrt(squared);
  for (WeightedId& entry : *v) entry.weight *= scale;
}

SparseVector Sum(const SparseVector& a, const SparseVector& b) {
  SparseVector sum;
  sum.reserve(a.size() + b.size());
  auto i = a.begin();
  auto j = b.begin();
  while (i != a.end() && j != b.end()) {
    if (i->id < j->id) {
      sum.push_back(*i++);
    } else if (j->id < i->id) {
      sum.push_back(*j++);
    } else {
      sum.push_back({i->id, i->weight + j->weight});
      ++i;
      ++j;
    }
  }
  sum.insert(sum.end(), i, a.end());
  sum.insert(sum.end(), j, b.end());
  return sum;
}

SparseVector Strongest(const SparseVector& v, size_t most) {
  SparseVector strongest = v;
  if (strongest.size() <= most) return strongest;
  std::nth_element(
      strongest.begin(), strongest.begin() + static_cast<ptrdiff_t>(most),
      strongest.end(), [](const WeightedId& a, const WeightedId& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.id < b.id;
      });
  strongest.resize(most);
  std::sort(
      strongest.begin(), strongest.end(),
      [](const WeightedId& a, const WeightedId& b) { return a.id < b.id; });
  return strongest;
}

float Dot(const SparseVector& a, const SparseVector& b) {
  float sum = 0;
  size_t i = 0;
  size_t j = 0;
  while (i < a.size() && j < b.size()) {
    const uint64_t left = a[i].id;
    const uint64_t right = b[j].id;
    if (left == right) sum += a[i].weight * b[j].weight;
    // Both steps are free of branches: which side moves is a coin toss.
    i += left <= right;
    j += right <= left;
  }
  return sum;
}

float Cosine(const SparseVector& a, const SparseVector& b) {
  const float squared = SquaredLength(a) * SquaredLength(b);
  if (!(squared > 0)) return 0;
  return std::min(1.0f, Dot(a, b) / std::sqrt(squared));
}

}  // namespace claimdiff
