// Fits the weights by which pairs of claims are scored.
//
//   pair_weights OUT.tsv [--train GOLD.jsonl...] [--dev GOLD.jsonl...]
//
// Each --train file is one set; its rows weigh together the square root of
// their number, so that a large set does not drown the others. The threshold is
// the one with the best mean F1 over the training sets. Figures of --dev files
// are printed, nothing is fitted on them. Gold has no speakers: the weights of
// those two features are set below, by hand.

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/align/claim_vectors.h"
#include "engine/align/pair_features.h"
#include "engine/align/prepared_event.h"
#include "tools/gold/gold_file.h"
#include "tools/gold/gold_report.h"
#include "tools/train/logistic.h"

namespace claimdiff {
namespace {

constexpr double kPenalty = 0.5;
constexpr double kSameSpeakerWeight = 0.3;
constexpr double kOtherSpeakerWeight = -0.5;
// Brings the similarity of paraphrases of growing distance closest to a
// straight line; it moves no ranking and no decision.
constexpr double kSteepness = 0.6;

struct GoldSet {
  std::string path;
  std::vector<PairFeatures> features;
  std::vector<bool> positive;
};

bool ReadSet(const BackgroundTables& background, const std::string& path,
             GoldSet* set) {
  const auto events = ReadGoldFile(path);
  if (!events.ok()) {
    std::fprintf(stderr, "%s\n",
                 std::string(events.status().message()).c_str());
    return false;
  }
  set->path = path;
  for (const GoldEvent& gold : *events) {
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
  return true;
}

std::vector<ScoredLabel> Score(const GoldSet& set, const LogisticModel& model) {
  std::vector<ScoredLabel> scored;
  for (size_t i = 0; i < set.features.size(); ++i) {
    scored.push_back({model.Logit(set.features[i].data()), set.positive[i]});
  }
  return scored;
}

WeightBounds BoundsOf(PairFeature feature) {
  constexpr double kFar = 20;
  if (feature == kSameSpeaker || feature == kOtherSpeaker) return {0, 0};
  if (SpeaksForPair(feature)) return {0, kFar};
  return {-kFar, 0};
}

LogisticModel Fit(const std::vector<GoldSet>& sets) {
  std::vector<LogisticRow> rows;
  for (const GoldSet& set : sets) {
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

void PrintFigures(const GoldSet& set, const LogisticModel& model,
                  double threshold) {
  const auto scored = Score(set, model);
  double best = 0;
  BestCommonThreshold({scored}, &best);
  std::printf("%-60s %7zu pairs  F1 %.4f  at its best %.4f  AP %.4f\n",
              set.path.c_str(), scored.size(), F1At(scored, threshold), best,
              AveragePrecision(scored));
}

std::string Table(const LogisticModel& model, double threshold,
                  const std::vector<GoldSet>& train) {
  std::string sets;
  for (const GoldSet& set : train) {
    absl::StrAppend(&sets, " ", set.path.substr(set.path.rfind('/') + 1));
  }
  std::string table = absl::StrCat(
      "# Weights of the features of a pair of claims (pair_features.h), fitted "
      "by\n"
      "# tools/train/pair_weights on",
      sets,
      ".\n"
      "# Set by hand: same-speaker and other-speaker, which the gold does not "
      "have,\n"
      "# and steepness, which moves no decision.\n");
  absl::StrAppendFormat(&table,
                        "bias\t%.4f\nthreshold\t%.4f\nsteepness\t%.4f\n",
                        model.bias, threshold, kSteepness);
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    double weight = model.weights[f];
    if (f == kSameSpeaker) weight = kSameSpeakerWeight;
    if (f == kOtherSpeaker) weight = kOtherSpeakerWeight;
    const std::string_view name = PairFeatureName(static_cast<PairFeature>(f));
    absl::StrAppendFormat(&table, "%s\t%.4f\n", std::string(name), weight);
  }
  return table;
}

int Main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(
        stderr,
        "usage: pair_weights OUT.tsv [--train GOLD...] [--dev GOLD...]\n");
    return 2;
  }
  const auto background = BackgroundTables::Load();
  if (!background.ok()) return 2;
  std::vector<GoldSet> train;
  std::vector<GoldSet> dev;
  std::vector<GoldSet>* target = &train;
  for (int i = 2; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--train") {
      target = &train;
    } else if (argument == "--dev") {
      target = &dev;
    } else {
      target->emplace_back();
      if (!ReadSet(*background, argument, &target->back())) return 2;
    }
  }
  const LogisticModel model = Fit(train);
  std::vector<std::vector<ScoredLabel>> scored;
  for (const GoldSet& set : train) scored.push_back(Score(set, model));
  double mean_f1 = 0;
  const double threshold = BestCommonThreshold(scored, &mean_f1);
  for (const auto* sets : {&train, &dev}) {
    for (const GoldSet& set : *sets) PrintFigures(set, model, threshold);
  }
  std::ofstream file(argv[1]);
  file << Table(model, threshold, train);
  return file.flush() ? 0 : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
