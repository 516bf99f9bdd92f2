#ifndef CLAIMDIFF_ENGINE_SIMILARITY_RANDOM_VECTORS_H_
#define CLAIMDIFF_ENGINE_SIMILARITY_RANDOM_VECTORS_H_

// Vectors for property tests: the same for the same seed on every machine
// (std::mt19937 is fixed by the standard; its distributions are not and are not
// used).

#include <cstdint>
#include <map>
#include <random>

#include "engine/similarity/sparse_vector.h"

namespace claimdiff::testing {

// Up to `max_size` ids below `max_id`, weights 1..8; at times empty.
inline SparseVector RandomVector(std::mt19937* random, uint32_t max_size,
                                 uint64_t max_id) {
  std::map<uint64_t, float> entries;
  const uint32_t size = (*random)() % (max_size + 1);
  for (uint32_t i = 0; i < size; ++i) {
    entries[(*random)() % max_id] = static_cast<float>(1 + (*random)() % 8);
  }
  SparseVector v;
  for (const auto& [id, weight] : entries) v.push_back({id, weight});
  return v;
}

// The same weights at ids that no vector of RandomVector(.., max_id) has.
inline SparseVector Shifted(SparseVector v, uint64_t max_id) {
  for (WeightedId& entry : v) entry.id += max_id;
  return v;
}

inline std::map<uint64_t, double> AsMap(const SparseVector& v) {
  std::map<uint64_t, double> result;
  for (const WeightedId& entry : v) result[entry.id] = entry.weight;
  return result;
}

}  // namespace claimdiff::testing

#endif  // CLAIMDIFF_ENGINE_SIMILARITY_RANDOM_VECTORS_H_
