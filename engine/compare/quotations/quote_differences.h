#ifndef CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTE_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTE_DIFFERENCES_H_

// QUOTE_ALTERED: the same quotation in other words.
//
//   Harbor Post   "We will never leave this town," Okri said.
//   Coast Wire    "We will leave this town," Okri said.
//       -> quote/words, spans "never" and none
//
// Rules: "quote/words" (words replaced, added or dropped), "quote/truncated" (a
// condition or exception of the sentence is cut off, and the article has it
// nowhere: "... unless they pay"), "quote/brackets" (all that is replaced is in
// brackets), "quote/ellipsis" (all that is dropped is marked by one). Spelling,
// case, punctuation and quotation style are no alteration, nor is any other
// excerpt: a quotation that begins later, stops earlier or breaks off for the
// attribution between the same words.

#include <vector>

#include "engine/compare/view/compare_settings.h"
#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a quotation of the group, which is a sentence, or several that the
// same claims carry: a side for every claim in which the sentence differs from
// another's. The value is the claim's quoted words, the spans the words that
// the other sides have not. Small words alone ("that") weigh less.
std::vector<FindingDraft> FindQuoteDifferences(const GroupView& group,
                                               const CompareSettings& settings);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTE_DIFFERENCES_H_
