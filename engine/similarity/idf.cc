#include "engine/similarity/idf.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {
namespace {

// Measured on gold alignments: more event than this loses what is common
// everywhere, and half of it is reached at this many claims.
constexpr float kLargestEventShare = 0.7f;
constexpr float kClaimsAtHalfShare = 20;

}  // namespace

DocumentFrequencies DocumentFrequencies::Count(
    absl::Span<const SparseVector* const> claims) {
  std::vector<uint64_t> all;
  for (const SparseVector* claim : claims) {
    for (const WeightedId& entry : *claim) all.push_back(entry.id);
  }
  std::sort(all.begin(), all.end());
  DocumentFrequencies result;
  result.claims_ = static_cast<uint32_t>(claims.size());
  for (const uint64_t id : all) {
    if (result.ids_.empty() || result.ids_.back() != id) {
      result.ids_.push_back(id);
      result.counts_.push_back(0);
    }
    ++result.counts_.back();
  }
  return result;
}

uint32_t DocumentFrequencies::Of(uint64_t id) const {
  const auto it = std::lower_bound(ids_.begin(), ids_.end(), id);
  if (it == ids_.end() || *it != id) return 0;
  return counts_[static_cast<size_t>(it - ids_.begin())];
}

float Idf(double frequency, double units) {
  return static_cast<float>(std::log((units + 1) / (frequency + 0.5)) /
                            std::log((units + 1) / 0.5));
}

float EventIdf(uint32_t frequency, uint32_t claims) {
  if (claims < 2) return 1;
  const double n = claims;
  const double f = std::max(frequency, 1u);
  return static_cast<float>(std::log((n + 1) / (f + 0.5)) /
                            std::log((n + 1) / 1.5));
}

float BlendIdf(float background, float event, uint32_t claims) {
  const float n = static_cast<float>(claims);
  const float share = kLargestEventShare * n / (n + kClaimsAtHalfShare);
  return (1 - share) * background + share * event;
}

}  // namespace claimdiff
