#include "engine/compare/disputes/named_claims.h"

#include "engine/compare/disputes/denial_words.h"

namespace claimdiff {

bool NamesClaim(const ClaimView& claim, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < end; ++t) {
    if (IsClaimNoun(claim.norm(t))) return true;
  }
  return false;
}

}  // namespace claimdiff
