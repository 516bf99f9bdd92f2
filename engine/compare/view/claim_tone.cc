#include "engine/compare/view/claim_tone.h"

#include "claimdiff/v1/claim.pb.h"

namespace claimdiff {

CueTone ToneOfClaim(const ClaimView& claim) {
  const v1::Attribution& attribution = claim.claim->attribution();
  return attribution.cue_class() == v1::CUE_CLASS_UNSPECIFIED
             ? ToneOf(attribution.cue_lemma())
             : static_cast<CueTone>(attribution.cue_class());
}

}  // namespace claimdiff
