#ifndef CLAIMDIFF_ENGINE_COMPARE_DETAILS_DETAIL_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_DETAILS_DETAIL_DIFFERENCES_H_

// DETAIL: one side says more about the same thing.
//
//   Harbor Post   More than 10 people died when the ferry sank.
//   Coast Wire    12 people died when the ferry sank.
//       -> "Harbor Post: More than 10 people; Coast Wire: 12 people"
//   Gull          12 people died when the ferry sank because of a leak.
//       -> "Gull: because of a leak"
//
// Rules "detail/number" (two numbers of which one bounds the other) and
// "detail/added" (a cause, a condition or a clause on somebody that the other
// claim has nothing in the place of). Additions count only between claims that
// say one thing in most of the same words.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a number, one an addition. The value of an addition is its words;
// a claim without them is a side with no span.
std::vector<FindingDraft> FindDetailDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DETAILS_DETAIL_DIFFERENCES_H_
