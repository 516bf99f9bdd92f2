#include "engine/extract/frame_confidence.h"

#include <algorithm>
#include <cmath>

namespace claimdiff {
namespace {

// Fitted to articles that the models were not taught by (data/spans.txt says
// how well).
constexpr float kBias = 0.93f;
constexpr float kScoreWeight = 0.37f;      // of the log odds
constexpr float kPosteriorWeight = 0.58f;  // of the logarithm
constexpr float kBorrowedWeight = -2.25f;
constexpr float kNoSourceWeight = -1.17f;
constexpr float kPiecesWeight = -0.42f;
constexpr float kQuotedWeight = 1.24f;

}  // namespace

float FrameConfidence(const ParagraphFacts& facts, const Frame& frame) {
  const float score = std::clamp(frame.score, 0.01f, 0.999f);
  const float posterior = std::clamp(frame.posterior, 0.001f, 0.999f);
  float sum = kBias + kScoreWeight * std::log(score / (1 - score)) +
              kPosteriorWeight * std::log(posterior);
  if (frame.borrowed_source) sum += kBorrowedWeight;
  if (!frame.source) sum += kNoSourceWeight;
  if (frame.content.size() > 1) sum += kPiecesWeight;
  if (facts.tokens[frame.content.front().begin].quote != kNoQuote) {
    sum += kQuotedWeight;
  }
  return 1 / (1 + std::exp(-sum));
}

}  // namespace claimdiff
