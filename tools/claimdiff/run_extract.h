#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_EXTRACT_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_EXTRACT_H_

#include "absl/status/statusor.h"
#include "engine/claimdiff.h"
#include "tools/claimdiff/run.h"

namespace claimdiff {

// claimdiff extract: one ArticleClaims for each article of the inputs. Claims
// that an input brings are not kept: what comes out is this engine's.
absl::StatusOr<Outcome> RunExtract(const RunContext& context,
                                   const Engine& engine);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_EXTRACT_H_
