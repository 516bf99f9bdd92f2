#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTED_VALUES_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTED_VALUES_H_

// Numbers and dates that differ because two speakers dispute them: that is told
// once, as the dispute.
//
//   Harbor Post   Ruiz said the crew had worked 14 hours.
//   Coast Wire    Okri said no crew had worked more than 10.
//       -> DISPUTED "Ben Okri disputes Ana Ruiz"; no NUMBER "14" / "10"

#include <vector>

#include "engine/compare/disputes/disputes.h"
#include "engine/compare/view/finding_draft.h"

namespace claimdiff {

// Takes away the drafts of NUMBER and DATE of which every two values stand
// against each other in a dispute: one claim with either, on either side of it,
// and, where the dispute names words on both sides, there. A value that nobody
// disputes keeps its draft whole. `disputes` are those within the group of the
// drafts.
std::vector<FindingDraft> WithoutDisputed(
    std::vector<FindingDraft> drafts,
    const std::vector<const Dispute*>& disputes);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTED_VALUES_H_
