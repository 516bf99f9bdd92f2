#ifndef CLAIMDIFF_ENGINE_ALIGN_SCORING_PAIR_SCORER_H_
#define CLAIMDIFF_ENGINE_ALIGN_SCORING_PAIR_SCORER_H_

// How likely two claims say the same thing, by their words alone.
//
//   logit = bias + sum of weight * feature
//
// A logistic model whose weights are fitted on gold alignments by
// tools/train/pair_models and stored in data/pair_weights.tsv. More in common
// never makes a pair less likely: features that speak for a pair have no
// negative weight, those that speak against it no positive one.

#include <array>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/align/features/pair_features.h"

namespace claimdiff {

class PairScorer {
 public:
  // From a table "feature<TAB>weight" a line, "#" lines left out, with the row
  // bias besides the features. InvalidArgument, naming
  // the row, where one is missing, unknown, no number, or of the wrong sign.
  static absl::StatusOr<PairScorer> Parse(std::string_view table);

  // The weights built into the library.
  static absl::StatusOr<PairScorer> Load();

  // The same weights for speakers and none for words: for a model that weighs
  // words in another way, from gold that has no speakers.
  PairScorer OnlySpeakers() const;

  // What the feature adds to the logit.
  double Contribution(PairFeature feature, const PairFeatures& features) const {
    return weights_[feature] * features[feature];
  }
  double Logit(const PairFeatures& features) const;

 private:
  std::array<double, kPairFeatureCount> weights_ = {};
  double bias_ = 0;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_SCORING_PAIR_SCORER_H_
