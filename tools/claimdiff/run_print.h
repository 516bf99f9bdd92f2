#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_PRINT_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_PRINT_H_

#include "absl/status/statusor.h"
#include "tools/claimdiff/run.h"

namespace claimdiff {

// claimdiff print: stored reports, and claims that extract wrote, in the format
// asked for. Nothing is worked out anew.
absl::StatusOr<Outcome> RunPrint(const RunContext& context);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_PRINT_H_
