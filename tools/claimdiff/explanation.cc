#include "tools/claimdiff/explanation.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/text/display.h"

namespace claimdiff {

std::string RenderExplanation(const v1::ComparisonReport& report) {
  std::string text;
  for (const v1::ClaimPair& pair : report.pairs()) {
    if (!pair.aligned()) continue;
    absl::StrAppend(&text, "\n", SafeDisplay(pair.left_claim_id()), " ~ ",
                    SafeDisplay(pair.right_claim_id()),
                    absl::StrFormat("  similarity %.2f\n", pair.similarity()));
    for (const v1::PairEvidence& evidence : pair.evidence()) {
      absl::StrAppend(&text, absl::StrFormat("  %+.2f  ", evidence.weight()),
                      SafeDisplay(evidence.feature()), "\n");
    }
  }
  return text.empty() ? text
                      : absl::StrCat("\nWhy claims were lined up\n", text);
}

}  // namespace claimdiff
