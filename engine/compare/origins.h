#ifndef CLAIMDIFF_ENGINE_COMPARE_ORIGINS_H_
#define CLAIMDIFF_ENGINE_COMPARE_ORIGINS_H_

// How many independent voices stand behind the tellings of a group.
//
//   Harbor Post   The pier is unsafe, Ana Ruiz told Coast Wire.
//   Gull          Ana Ruiz told Coast Wire the pier was unsafe.
//   Coast Wire    "The pier is unsafe," Ana Ruiz said.
//       -> 3 tellings, 1 origin: the outlet Coast Wire
//   Star          The pier is not safe, Ana Ruiz said.
//       -> a second origin: the speaker Ana Ruiz, heard by Star
//
// What is relayed goes back to the outlet nearest to the speaker, with that
// outlet's own telling. What was said to several outlets goes back to the
// speaker, and they are its witnesses. What nobody is named for is its outlet's
// own. Claims in a passage that two articles have in common (see
// ComparisonReport.copies) have one origin and one witness.

#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/report_view.h"

namespace claimdiff {

// The origins of a group, by first claim; every claim of the group is in one.
// Linear in pairs of claims.
std::vector<v1::Origin> FindOrigins(const GroupView& group,
                                    const v1::ComparisonReport& report,
                                    const ReportView& view);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_ORIGINS_H_
