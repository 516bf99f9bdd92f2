#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_COMPARE_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_COMPARE_H_

#include "absl/status/statusor.h"
#include "engine/claimdiff.h"
#include "tools/claimdiff/run.h"

namespace claimdiff {

// claimdiff compare: all articles of all inputs in one report. An input that
// cannot be used is an Issue of the report; where none can, nothing is written.
absl::StatusOr<Outcome> RunCompare(const RunContext& context,
                                   const Engine& engine);

// claimdiff compare --batch: a report for each CompareRequest, in their order.
// A line that cannot be used makes a report that holds nothing but an Issue, so
// that the n-th report always answers the n-th request.
absl::StatusOr<Outcome> RunBatch(const RunContext& context,
                                 const Engine& engine);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_COMPARE_H_
