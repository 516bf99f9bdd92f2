#ifndef CLAIMDIFF_ENGINE_COMPARE_AGREEMENTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_AGREEMENTS_H_

// What several tellings carry without a difference found: SAME and REWORDED,
// and what they tell of one matter in claims of their own.
//
//   Harbor Post   that the pier's colour was grey
//   Coast Wire    "The pier's color was grey"
//       -> SAME, "agreement/same"
//   Gull          the pier had been painted grey
//       -> REWORDED, "agreement/reworded"
//   Star          a grey pier was all that the town could pay for
//       -> FRAMING, "framing/matter"
//
// "The same words" folds spelling, case, punctuation and a leading "that".

#include <vector>

#include "engine/compare/finding_draft.h"
#include "engine/compare/report_view.h"

namespace claimdiff {

// Drafts for the aligned pairs of a group that several tellings carry, but for
// those that stand together in one of `differences`: one for each set of claims
// that say one thing (see IsSameClaim, NegateAlike), by first claim, and at
// most one for the rest, which only speak of one matter. With them every pair
// is in a finding, and every claim of the group. For REWORDED the spans are the
// content words that no other claim of the group has.
std::vector<FindingDraft> FindAgreements(
    const GroupView& group, const ReportView& view,
    const std::vector<FindingDraft>& differences);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_AGREEMENTS_H_
