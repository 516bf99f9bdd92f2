#ifndef CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_H_
#define CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_H_

// Which pairs of claims are worth scoring.
//
// Up to `exhaustive_claims` every pair across tellings is. Past that an
// inverted index finds those that share rare stems: a claim gathers, from the
// postings of its stems, the claims that share most weight with it, and keeps
// the best. Stems in more claims than `longest_posting` are left out of the
// index: they are the ones that say least, and would make the work quadratic.

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/claim_vectors.h"

namespace claimdiff {

struct CandidateOptions {
  // Events of up to this many claims are compared pair by pair. Default: 600
  uint32_t exhaustive_claims = 600;
  // A stem in more claims than this is not looked up. At least 2. Default: 100
  uint32_t longest_posting = 100;
  // How many of the claims found a claim keeps; a pair is a candidate where
  // either side keeps it. At least 1. Default: 50
  uint32_t kept_per_claim = 50;
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
// O(stems * longest_posting).
std::vector<CandidatePair> FindCandidates(absl::Span<const ClaimVectors> claims,
                                          absl::Span<const uint32_t> telling,
                                          const CandidateOptions& options);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_CANDIDATES_H_
