#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTED_BOUNDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTED_BOUNDS_H_

// Numbers of one speaker that pass a bound which another says was not passed.
//
//   Okri   no crew worked more than 10 hours
//   Ruiz   the crew had worked 14 hours
//       -> "disputed/number", "10" against "14"

#include <vector>

#include "engine/compare/disputes/claims_at_issue.h"
#include "engine/compare/disputes/dispute_drafts.h"
#include "engine/compare/disputes/dispute_targets.h"
#include "engine/compare/view/compare_settings.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// For each such bound of the claim, the best claim of each article that has a
// number of its measure pass it and shares most of the matter; without those of
// the claim's own group.
std::vector<Contradiction> FindDisputedBounds(const ClaimView& claim,
                                              const ClaimsAtIssue& claims,
                                              const DisputeTargets& targets,
                                              const CompareSettings& settings);

// Those of one group: all who give a number in one place, also in one report.
std::vector<Contradiction> FindDisputedBounds(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTED_BOUNDS_H_
