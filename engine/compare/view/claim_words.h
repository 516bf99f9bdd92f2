#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_CLAIM_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_CLAIM_WORDS_H_

// A claim in a few words, for the line that explains a finding.
//
//   <Ana Ruiz> {said} [that the pier was shut in June]
//       "Ana Ruiz: the pier was shut in June"
//   ["We never sold it,"] {she=Ana Ruiz} {added}, ["not for any money."]
//       "Ana Ruiz: "We never sold it" … "not for any money""
//   <Ana Ruiz> {vowed} [to open the pier again]
//       "Ana Ruiz (vowed): to open the pier again"
//
// The words are the article's own; what is cut is marked by "...", and a
// quotation that was cut is closed.

#include <cstddef>
#include <string>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// The speaker's name, the reporting words where they are more than "said", and
// the content: its pieces with " … " between them, without a leading "that" and
// without the comma before a closing quotation mark. What is not known is left
// out. A content past `max_bytes` is cut at a space where there is one, never
// inside a character; marks that this adds are not counted. Linear.
std::string ClaimWords(const ClaimView& claim, size_t max_bytes = 110);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_CLAIM_WORDS_H_
