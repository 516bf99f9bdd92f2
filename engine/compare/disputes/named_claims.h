#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_NAMED_CLAIMS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_NAMED_CLAIMS_H_

// Whether a claim is spoken of: "the account", "those allegations".

#include <cstdint>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Whether a noun for a claim (see IsClaimNoun) is among tokens [first, end).
// Linear in them.
bool NamesClaim(const ClaimView& claim, uint32_t first, uint32_t end);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_NAMED_CLAIMS_H_
