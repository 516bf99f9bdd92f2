#ifndef CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_CANDIDATES_H_
#define CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_CANDIDATES_H_

// Which pairs of claims are worth scoring.
//
// Up to `exhaustive_claims` every pair across tellings is. Past that a claim
// keeps those that an inverted index finds for it, and those found by way of
// them:
//
//   a "the ferry sank off Port Ellan"    b "the vessel went down"
//   c "the ship that sank off Port Ellan"
//     a-c share stems; b-c, for a vessel can be a ship (related_stems.h);
//     a-b have nothing in common but c
//
// A stem in more claims than `longest_posting` leads to the first of them only:
// it would make the work quadratic, and yet may be all that a claim has where
// hundreds tell of one thing. The first ones are the same for all, and so is
// what those that tell of it have in common (champion lists, Manning, Raghavan
// and Schuetze 2008, 7.1.3). (Second steps find more than as many more first
// ones do: the neighbours of neighbours of NN descent, Dong, Moses and Li
// 2011.)

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/event/claim_vectors.h"

namespace claimdiff {

struct CandidateOptions {
  // Events of up to this many claims are compared pair by pair. Default: 600
  uint32_t exhaustive_claims = 600;
  // A stem leads to so many claims at most. At least 2. Default: 100
  uint32_t longest_posting = 100;
  // How many of the claims found by its words a claim keeps; a pair is a
  // candidate where either side keeps it. At least 1. Default: 40
  uint32_t kept_per_claim = 40;
  // And how many more of those that the first ones keep. Default: 20
  uint32_t reached_per_claim = 20;
  // How many of the claims that have the same words are compared, past the
  // exhaustive limit (echoes.h). At least 1. Default: 4
  uint32_t voices = 4;
};

// Two claims of different tellings; left < right.
struct CandidatePair {
  uint32_t left = 0;
  uint32_t right = 0;
};

inline bool operator==(CandidatePair a, CandidatePair b) {
  return a.left == b.left && a.right == b.right;
}
inline bool operator<(CandidatePair a, CandidatePair b) {
  return a.left != b.left ? a.left < b.left : a.right < b.right;
}

// Sorted, without repeats. `telling` is by claim. Past the exhaustive limit
// O((stems + related stems) * longest_posting) for the first steps, O(claims *
// kept^2) for the second ones, and a sort of what is kept; claims that another
// one speaks for, those whose `voice` is not their own index, are in no pair.
std::vector<CandidatePair> FindCandidates(
    absl::Span<const ClaimVectors> claims, absl::Span<const uint32_t> telling,
    const CandidateOptions& options, absl::Span<const uint32_t> voice = {});

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_CANDIDATES_H_
