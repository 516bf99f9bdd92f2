#include "engine/align/scoring/pair_scorer.h"

#include <cstddef>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/pair_weights_data.h"
#include "engine/align/scoring/weight_rows.h"
#include "engine/base/status_macros.h"

namespace claimdiff {

absl::StatusOr<PairScorer> PairScorer::Parse(std::string_view table) {
  CLAIMDIFF_ASSIGN_OR_RETURN(WeightRows rows,
                             WeightRows::Parse("pair weights", table));
  PairScorer scorer;
  CLAIMDIFF_ASSIGN_OR_RETURN(scorer.bias_, rows.Take("bias", WeightSign::kAny));
  for (size_t i = 0; i < kPairFeatureCount; ++i) {
    const auto feature = static_cast<PairFeature>(i);
    CLAIMDIFF_ASSIGN_OR_RETURN(
        scorer.weights_[i],
        rows.Take(std::string(PairFeatureName(feature)),
                  SpeaksForPair(feature) ? WeightSign::kNotNegative
                                         : WeightSign::kNotPositive));
  }
  CLAIMDIFF_RETURN_IF_ERROR(rows.ExpectNoneLeft());
  return scorer;
}

absl::StatusOr<PairScorer> PairScorer::Load() {
  return Parse(PairWeightsData());
}

PairScorer PairScorer::OnlySpeakers() const {
  PairScorer scorer;
  for (const PairFeature speaker : {kSameSpeaker, kOtherSpeaker}) {
    scorer.weights_[speaker] = weights_[speaker];
  }
  return scorer;
}

double PairScorer::Logit(const PairFeatures& features) const {
  double logit = bias_;
  for (size_t i = 0; i < kPairFeatureCount; ++i) {
    logit += weights_[i] * features[i];
  }
  return logit;
}

}  // namespace claimdiff
