#ifndef CLAIMDIFF_TOOLS_TRAIN_CONFIDENCE_FIT_H_
#define CLAIMDIFF_TOOLS_TRAIN_CONFIDENCE_FIT_H_

// Fits the confidence of frames (engine/extract/spans/frame_confidence.h) to
// what turns out right, and shows whether it means what it says:
//
//   confidence   claims   mean  right
//   .7-.8           216    .75    .72
//   .8-.9           426    .86    .87
//
// The claims must come from articles that the models were not taught by.

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/extract/spans/frame_confidence.h"
#include "engine/language/syntax/syntax.h"
#include "tools/train/attribution_gold.h"
#include "tools/train/logistic.h"

namespace claimdiff {

struct JudgedFrame {
  ConfidenceFeatures features = {};
  bool right = false;
};

// The frames that two models find in the articles, those that can be judged
// (see who_what.h), in the order of the text. InvalidArgument where the bytes
// are no models.
absl::StatusOr<std::vector<JudgedFrame>> JudgeFrames(
    std::string_view stage_one, std::string_view stage_two,
    const SyntaxAnalyzer& analyzer,
    const std::vector<AttributedArticle>& articles);

// The likeliest weights, hardly penalised. Deterministic.
LogisticModel FitConfidence(const std::vector<JudgedFrame>& frames);

// The weights as the constants of frame_confidence.cc are written.
std::string ConfidenceConstants(const LogisticModel& model);

// How often claims are right, by tenths of confidence; tenths without claims
// are left out.
std::string CalibrationTable(const LogisticModel& model,
                             const std::vector<JudgedFrame>& frames);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_CONFIDENCE_FIT_H_
