#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_CLAIM_TONE_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_CLAIM_TONE_H_

// The tone in which a claim is attributed.
//
//   "Holt admitted that ..."            kConcession
//   "Holt flatly rejected meeting ..."  kDenial

#include "engine/compare/view/report_view.h"
#include "engine/language/tones/cue_tones.h"

namespace claimdiff {

// The class that the claim brings along, else that of its cue's lemma (see
// cue_tones.h). Whether the cue is negated is not asked.
CueTone ToneOfClaim(const ClaimView& claim);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_CLAIM_TONE_H_
