#include "tools/train/pair_weight_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/prepared_event.h"
#include "tools/gold/gold_report.h"

namespace claimdiff {
namespace {

constexpr double kPenalty = 0.5;
constexpr double kSameSpeakerWeight = 0.3;
constexpr double kOtherSpeakerWeight = -0.5;
// Brings the similarity of paraphrases of growing distance closest to a
// straight line.
constexpr double kSteepness = 0.6;

WeightBounds BoundsOf(PairFeature feature) {
  constexpr double kFar = 20;
  if (feature == kSameSpeaker || feature == kOtherSpeaker) return {0, 0};
  if (SpeaksForPair(feature)) return {0, kFar};
  return {-kFar, 0};
}

LogisticModel FitModel(const std::vector<PairSet>& sets) {
  std::vector<LogisticRow> rows;
  for (const PairSet& set : sets) {
    const double weight =
        1 / std::sqrt(static_cast<double>(set.features.size()));
    for (size_t i = 0; i < set.features.size(); ++i) {
      rows.push_back({set.features[i].data(), set.positive[i], 10 * weight});
    }
  }
  std::vector<WeightBounds> bounds;
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    bounds.push_back(BoundsOf(static_cast<PairFeature>(f)));
  }
  return FitLogistic(rows, bounds, kPenalty);
}

}  // namespace

void AddPairs(const BackgroundTables& background, const GoldEvent& gold,
              PairSet* set) {
  v1::ComparisonReport report = MakeReport(gold);
  std::vector<GoldUnit> units;
  for (uint32_t d = 0; d < gold.documents.size(); ++d) {
    for (uint32_t u = 0; u < gold.documents[d].units.size(); ++u) {
      units.push_back({d, u});
    }
  }
  const PreparedEvent event = PrepareEvent(background, &report);
  for (uint32_t i = 0; i < event.size(); ++i) {
    for (uint32_t j = i + 1; j < event.size(); ++j) {
      if (event.telling[i] == event.telling[j]) continue;
      const GoldPair pair = std::minmax(units[event.report_index[i]],
                                        units[event.report_index[j]]);
      if (!gold.Judged(pair)) continue;
      set->features.push_back(
          ComputePairFeatures(event.vectors[i], event.vectors[j]));
      set->positive.push_back(gold.IsGold(pair));
    }
  }
}

FittedPairs FitPairs(const std::vector<PairSet>& sets) {
  FittedPairs fitted;
  fitted.model = FitModel(sets);
  std::vector<std::vector<ScoredLabel>> scored;
  for (const PairSet& set : sets) {
    scored.push_back(ScorePairs(set, fitted.model));
  }
  double mean_f1 = 0;
  fitted.threshold = BestCommonThreshold(scored, &mean_f1);
  return fitted;
}

std::vector<ScoredLabel> ScorePairs(const PairSet& set,
                                    const LogisticModel& model) {
  std::vector<ScoredLabel> scored;
  for (size_t i = 0; i < set.features.size(); ++i) {
    scored.push_back({model.Logit(set.features[i].data()), set.positive[i]});
  }
  return scored;
}

std::string PairWeightTable(const FittedPairs& fitted,
                            const std::vector<PairSet>& sets) {
  std::string names;
  for (const PairSet& set : sets) absl::StrAppend(&names, " ", set.name);
  std::string table = absl::StrCat(
      "# Weights of the features of a pair of claims (pair_features.h), fitted "
      "by\n"
      "# tools/train/pair_weights on",
      names,
      ".\n"
      "# Set by hand: same-speaker and other-speaker, which the gold does not "
      "have,\n"
      "# and steepness, which moves no decision.\n");
  absl::StrAppendFormat(&table,
                        "bias\t%.4f\nthreshold\t%.4f\nsteepness\t%.4f\n",
                        fitted.model.bias, fitted.threshold, kSteepness);
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    double weight = fitted.model.weights[f];
    if (f == kSameSpeaker) weight = kSameSpeakerWeight;
    if (f == kOtherSpeaker) weight = kOtherSpeakerWeight;
    const std::string_view name = PairFeatureName(static_cast<PairFeature>(f));
    absl::StrAppendFormat(&table, "%s\t%.4f\n", std::string(name), weight);
  }
  return table;
}

}  // namespace claimdiff
