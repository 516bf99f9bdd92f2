#include "tools/train/pair_model_tables.h"

#include <cstddef>
#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/language/tables/hinge_sum.h"
#include "tools/train/logistic.h"

namespace claimdiff {
namespace {

// Gold has no speakers.
constexpr double kSameSpeakerWeight = 0.3;
constexpr double kOtherSpeakerWeight = -0.5;

}  // namespace

std::string WordsTable(const LogisticModel& words, const std::string& sets) {
  std::string table = absl::StrCat(
      "# Weights of the features of a pair of claims (pair_features.h), fitted "
      "by\n"
      "# tools/train/pair_models on",
      sets,
      ".\n"
      "# Set by hand: same-speaker and other-speaker, which the gold does not "
      "have.\n");
  absl::StrAppendFormat(&table, "bias\t%.4f\n", words.bias);
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    double weight = words.weights[f];
    if (f == kSameSpeaker) weight = kSameSpeakerWeight;
    if (f == kOtherSpeaker) weight = kOtherSpeakerWeight;
    const std::string_view name = PairFeatureName(static_cast<PairFeature>(f));
    absl::StrAppendFormat(&table, "%s\t%.4f\n", std::string(name), weight);
  }
  return table;
}

std::string HingesTable(const HingeSum& hinges, const std::string& sets) {
  return absl::StrCat(
      "# Hinges (hinge_sum.h) beside the trees, fitted by "
      "tools/train/pair_models\n# on",
      sets, ".\n", hinges.ToTable(TreeFeatureNames(Company::kEvent)));
}

std::string TreesTable(Company company, const ScaledTrees& trees,
                       const std::string& sets) {
  std::string table = absl::StrCat(
      "# Trees (tree_ensemble.h) fitted by tools/train/pair_models on", sets,
      ".\n");
  absl::StrAppendFormat(&table, "threshold\t%.4f\nsteepness\t%.4f\n",
                        trees.threshold, trees.steepness);
  return table + trees.trees.ToTable(TreeFeatureNames(company));
}

}  // namespace claimdiff
