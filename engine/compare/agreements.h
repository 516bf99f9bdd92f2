#ifndef CLAIMDIFF_ENGINE_COMPARE_AGREEMENTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_AGREEMENTS_H_

// SAME and REWORDED: what several tellings carry without a difference found.
//
//   Harbor Post   that the pier's colour was grey
//   Coast Wire    "The pier's color was grey"
//       -> SAME, "agreement/same"
//   Gull          the pier had been painted grey
//       -> REWORDED, "agreement/reworded"
//
// "The same words" folds spelling, case, punctuation and a leading "that".

#include "engine/compare/finding_draft.h"
#include "engine/compare/report_view.h"

namespace claimdiff {

// The draft of a group that several tellings carry: a side for each of its
// claims. For REWORDED the spans are the content words that no other claim
// of the group has.
FindingDraft FindAgreement(const GroupView& group, const ReportView& view);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_AGREEMENTS_H_
