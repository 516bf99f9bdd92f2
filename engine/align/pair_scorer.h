#ifndef CLAIMDIFF_ENGINE_ALIGN_PAIR_SCORER_H_
#define CLAIMDIFF_ENGINE_ALIGN_PAIR_SCORER_H_

// From features to a similarity and a decision.
//
//   logit = bias + sum of weight * feature
//   similarity = 1 / (1 + exp(-steepness * (logit - threshold)))
//   aligned where similarity >= 1/2
//
// A logistic model whose weights are fitted on gold alignments by
// tools/train/pair_weights and stored in data/pair_weights.tsv. More in common
// never makes a pair less alike: features that speak for a pair have no
// negative weight, those that speak against it no positive one.

#include <string_view>

#include "absl/status/statusor.h"
#include "engine/align/pair_features.h"

namespace claimdiff {

// At and above it two claims say the same thing.
inline constexpr double kAlignedSimilarity = 0.5;

class PairScorer {
 public:
  // From a table "feature<TAB>weight" a line, "#" lines left out, with the rows
  // bias, threshold and steepness besides the features. InvalidArgument, naming
  // the row, where one is missing, unknown, no number, or of the wrong sign.
  static absl::StatusOr<PairScorer> Parse(std::string_view table);

  // The weights built into the library.
  static absl::StatusOr<PairScorer> Load();

  // What the feature adds to the logit.
  double Contribution(PairFeature feature, const PairFeatures& features) const {
    return weights_[feature] * features[feature];
  }
  double Logit(const PairFeatures& features) const;
  // 0..1, rising with the logit; kAlignedSimilarity at the threshold.
  double Similarity(double logit) const;

 private:
  std::array<double, kPairFeatureCount> weights_ = {};
  double bias_ = 0;
  double threshold_ = 0;
  double steepness_ = 1;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_PAIR_SCORER_H_
