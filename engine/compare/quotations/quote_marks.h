#ifndef CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTE_MARKS_H_
#define CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTE_MARKS_H_

// QUOTE_ALTERED: the same words with quotation marks here and without there.
//
//   Harbor Post   "We will pull the old pier down before the winter," Okri
//   said. Coast Wire    Okri said the town would pull the old pier down before
//   the
//                 winter.
//       -> quote/unquoted: a quotation became the outlet's own words, or back
//   Harbor Post   Okri said the reform would save the port.
//   Coast Wire    Okri said the "reform" would save the port.
//       -> quote/scare: a word or three held at arm's length
//
// Only between claims of one speaker that say one thing, and only where the
// words without marks are the very words.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a place: a side for every claim that has the words there. The value
// is "quoted" or "not quoted", the span the words.
std::vector<FindingDraft> FindQuoteMarkDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTE_MARKS_H_
