#ifndef CLAIMDIFF_ENGINE_SIMILARITY_IDF_H_
#define CLAIMDIFF_ENGINE_SIMILARITY_IDF_H_

// How telling a stem or shingle is: rare in news at large, and rare in this
// event.
//
//   in 60 claims about one ferry            event   news at large   blended
//   "ferry"    55 of 60 claims, rare        .02     .61             .30
//   "harbour"   4 of 60 claims, rare        .70     .58             .64
//   "say"      12 of 60 claims, everywhere  .43     .14             .29
//
// Either alone misleads: an event's own words ("ferry") match every claim of
// it, and a small event cannot tell that "say" is common. The blend leans on
// the event as it grows.

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {

// In how many claims of one event each id occurs.
class DocumentFrequencies {
 public:
  // Counts over claims given as vectors; an id counts once a claim, whatever
  // its weight. O(total ids * log).
  static DocumentFrequencies Count(
      absl::Span<const SparseVector* const> claims);

  uint32_t claims() const { return claims_; }
  // 0 for an id never seen. Logarithmic.
  uint32_t Of(uint64_t id) const;

 private:
  uint32_t claims_ = 0;
  std::vector<uint64_t> ids_;  // ascending
  std::vector<uint32_t> counts_;
};

// Inverse document frequency, 0..1: 1 for an id seen in none of `units`, near 0
// for one seen in all. Falls as `frequency` grows. Requires frequency <= units.
float Idf(double frequency, double units);

// Idf within an event of `claims` claims, 0..1: 1 for an id seen in one claim,
// near 0 for one in all. Where there is one claim, 1.
float EventIdf(uint32_t frequency, uint32_t claims);

// The blend, 0..1: (1 - share) * background + share * event, where the event's
// share grows with its claims from 0 towards .7 (.35 at 20 claims).
float BlendIdf(float background, float event, uint32_t claims);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_SIMILARITY_IDF_H_
