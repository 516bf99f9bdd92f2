#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_DENIED_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_DENIED_WORDS_H_

// Whether a claim denies what words of it say.
//
//   the pier was not closed, refused on Monday to close the pier    "closed"
//   no boats were hit                                               "hit"
//   no school closures are planned                                  "closures"
//   failed to appear                        not the phrase itself

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Of words that stand together. Linear in the claim's negations; a sentence
// with one is parsed.
bool IsDenied(const ClaimView& claim, ContentPiece piece);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_DENIED_WORDS_H_
