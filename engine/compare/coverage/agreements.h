#ifndef CLAIMDIFF_ENGINE_COMPARE_COVERAGE_AGREEMENTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_COVERAGE_AGREEMENTS_H_

// What several tellings carry without a difference found: SAME and REWORDED.
//
//   Harbor Post   that the pier's colour was grey
//   Coast Wire    "The pier's color was grey"
//       -> SAME, "agreement/same"
//   Gull          the pier had been painted grey
//       -> REWORDED, "agreement/reworded"
//   Star          a grey pier was all that the town could pay for
//       -> REWORDED, "agreement/partly"
//
// "The same words" folds spelling, case, punctuation and a leading "that".

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Drafts for the aligned pairs of a group that several tellings carry, but for
// those that stand together in one of `differences`: one for each set of claims
// that say one thing (see IsSameClaim, NegateAlike), by first claim. For
// REWORDED the spans are the content words that no other claim of the group
// has.
std::vector<FindingDraft> FindAgreements(
    const GroupView& group, const ReportView& view,
    const std::vector<FindingDraft>& differences);

// Drafts for the claims of such a group that stand in none of `findings`, each
// with the claim of another telling that says most of the same; those that
// share one in one draft. Rule "agreement/partly"; where one side negates what
// the other does not, or says another thing of the same words ("vetoed",
// "praised"), they are two claims on one matter, and the draft is FRAMING,
// "framing/matter". With them every claim of the group is in a
// finding. Quadratic in the claims of the group.
std::vector<FindingDraft> FindPartlyTold(
    const GroupView& group, const ReportView& view,
    const std::vector<FindingDraft>& findings);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_COVERAGE_AGREEMENTS_H_
