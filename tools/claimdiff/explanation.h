#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_EXPLANATION_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_EXPLANATION_H_

#include <string>

#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

// Why pairs of claims were lined up, as --explain adds it to a text report:
//
//   Why claims were lined up
//
//   gull.txt#0 ~ tern.txt#0  similarity 0.93
//     +2.10  stem:moratorium
//     -0.40  speaker
//
// Aligned pairs in the order of the report. Empty where there are none. Shown
// as SafeDisplay shows it.
std::string RenderExplanation(const v1::ComparisonReport& report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_EXPLANATION_H_
