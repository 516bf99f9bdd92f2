#ifndef CLAIMDIFF_ENGINE_COMPARE_COVERAGE_SKIPPED_CLAIMS_H_
#define CLAIMDIFF_ENGINE_COMPARE_COVERAGE_SKIPPED_CLAIMS_H_

// Nothing is lost: a claim that stands in no group is named, with the reason.

#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

// Adds to report->skipped the claims that no group has and that are not in it
// yet, and puts the list in the order of report->claims. Near linear.
void AddSkippedClaims(v1::ComparisonReport* report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_COVERAGE_SKIPPED_CLAIMS_H_
