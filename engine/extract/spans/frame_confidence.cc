#include "engine/extract/spans/frame_confidence.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace claimdiff {
namespace {

// By tools/train:fit_confidence, on articles that the models were not taught by
// (data/spans.txt says how, and how well).
constexpr float kBias = 0.90f;
constexpr struct {
  std::string_view name;
  float weight;
} kFeatures[] = {
    {"cue odds", 0.34f},
    {"reading", 0.51f},
    {"source is borrowed", -2.00f},
    {"source is missing", -1.73f},
    {"content in pieces", 0.35f},
    {"content quoted", 0.81f},
};
static_assert(sizeof(kFeatures) / sizeof(kFeatures[0]) == kConfidenceFeatures);

}  // namespace

std::string_view ConfidenceFeatureName(ConfidenceFeature feature) {
  return kFeatures[feature].name;
}

ConfidenceFeatures ConfidenceFeaturesOf(const ParagraphFacts& facts,
                                        const Frame& frame) {
  const float score = std::clamp(frame.score, 0.01f, 0.999f);
  const float posterior = std::clamp(frame.posterior, 0.001f, 0.999f);
  const TokenFacts& begin = facts.tokens[frame.content.front().begin];
  ConfidenceFeatures features;
  features[kCueOdds] = std::log(score / (1 - score));
  features[kReading] = std::log(posterior);
  features[kSourceIsBorrowed] = frame.borrowed_source;
  features[kSourceIsMissing] = !frame.source.has_value();
  features[kContentInPieces] = frame.content.size() > 1;
  features[kContentQuoted] = begin.quote != kNoQuote;
  return features;
}

float FrameConfidence(const ParagraphFacts& facts, const Frame& frame) {
  const ConfidenceFeatures features = ConfidenceFeaturesOf(facts, frame);
  float sum = kBias;
  for (size_t f = 0; f < kConfidenceFeatures; ++f) {
    sum += kFeatures[f].weight * features[f];
  }
  return 1 / (1 + std::exp(-sum));
}

}  // namespace claimdiff
