#ifndef CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_AFFAIR_PAIRS_H_
#define CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_AFFAIR_PAIRS_H_

// Pairs of claims from articles that have nothing to do with each other.
//
//   affair 1  "The mayor said nobody would be blamed."
//   affair 2  "Nobody would be held responsible, the mayor said."
//     alike, and yet about another mayor
//
// Where many affairs lie under one request, claims that read alike across them
// would not only be aligned, but be evidence for others too.

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/prepared_event.h"

namespace claimdiff {

// Removes pairs of articles that are of two affairs, but for claims that are
// nearly the same in words: what one affair quotes from the other. `affairs` is
// by article of the report, 0 for one that may be of any; empty: all are of
// one. Linear.
void DropPairsAcross(const PreparedEvent& event,
                     absl::Span<const uint32_t> affairs,
                     std::vector<CandidatePair>* pairs);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_AFFAIR_PAIRS_H_
