#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_CLOCK_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_CLOCK_DIFFERENCES_H_

// DATE: another time of day for the same thing.
//
//   Harbor Post   We warned both ships at 7:10 and again at 7:25.
//   Coast Wire    We warned both ships at 7:10 and again at 7:45.
//       -> "Harbor Post: 7:25; Coast Wire: 7:45"
//
// Rule "date/clock": two times of day fill the same slot (see number_slots.h)
// and are not one: "7:25" and "7:25 p.m." may be, and so may times under
// different zones ("14:30 GMT", "9:30 EST"), or that one side rounds ("about
// 7:30", "7:25": a quarter of an hour).

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a slot of the group, for claims that are not two speakers'; its
// sides in the order of report.claims. The value is the time as written, the
// span its digits.
std::vector<FindingDraft> FindClockDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_CLOCK_DIFFERENCES_H_
