#ifndef CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_ECHOES_H_
#define CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_ECHOES_H_

// Claims that many tellings have word for word: a statement that four hundred
// outlets quote. A few of them speak for all, the others are echoes.
//
//   "the pier is shut"   Gazette, Pier Times, Radio, Star   compared
//                        Post, Gull, and 394 more           echoes of them
//
// An echo says what its voices say, so that it is aligned with them unscored
// and goes where they go. Were all compared, their words would be so common
// that the index looks up none of them, and the forty claims that each is held
// against all the same one.

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/candidates/candidates.h"

namespace claimdiff {

struct Echoes {
  // By claim: the first one that speaks for it; itself where it is no echo.
  std::vector<uint32_t> voice;
  // Each echo with the voices of other tellings, sorted.
  std::vector<CandidatePair> pairs;

  bool IsEcho(uint32_t claim) const { return voice[claim] != claim; }
};

// `wording` and `telling` are by claim, in an order that the order of the
// request has no part in; 0 is no wording. Of claims of one wording the first
// of each of the first `voices` tellings speak, where there are more claims
// than that. O(n log n).
Echoes FindEchoes(absl::Span<const uint64_t> wording,
                  absl::Span<const uint32_t> telling, uint32_t voices);

// Puts each echo into the group of its voice; it stands alone before.
void JoinEchoes(const Echoes& echoes,
                std::vector<std::vector<uint32_t>>* groups);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_ECHOES_H_
