#include "engine/align/pair_scorer.h"

#include <cmath>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "engine/align/pair_features.h"
#include "engine/align/pair_weights_data.h"
#include "engine/base/status_macros.h"
#include "engine/language/tsv.h"

namespace claimdiff {
namespace {

absl::StatusOr<std::map<std::string, double>> ParseRows(
    std::string_view table) {
  std::map<std::string, double> rows;
  for (const TsvRow& row : ParseTsv(table)) {
    const std::string name(row[0]);
    double weight = 0;
    if (row.size() != 2 || !absl::SimpleAtod(std::string(row[1]), &weight) ||
        !std::isfinite(weight)) {
      return absl::InvalidArgumentError(
          absl::StrCat("pair weights: no number in row ", name));
    }
    rows[name] = weight;
  }
  return rows;
}

// Takes a row out of `rows`.
absl::StatusOr<double> Take(const std::string& name,
                            std::map<std::string, double>* rows) {
  const auto it = rows->find(name);
  if (it == rows->end()) {
    return absl::InvalidArgumentError(
        absl::StrCat("pair weights: no row ", name));
  }
  const double weight = it->second;
  rows->erase(it);
  return weight;
}

bool SignFits(PairFeature feature, double weight) {
  return SpeaksForPair(feature) ? weight >= 0 : weight <= 0;
}

}  // namespace

absl::StatusOr<PairScorer> PairScorer::Parse(std::string_view table) {
  CLAIMDIFF_ASSIGN_OR_RETURN(auto rows, ParseRows(table));
  PairScorer scorer;
  CLAIMDIFF_ASSIGN_OR_RETURN(scorer.bias_, Take("bias", &rows));
  for (size_t i = 0; i < kPairFeatureCount; ++i) {
    const auto feature = static_cast<PairFeature>(i);
    const std::string name(PairFeatureName(feature));
    CLAIMDIFF_ASSIGN_OR_RETURN(scorer.weights_[i], Take(name, &rows));
    if (!SignFits(feature, scorer.weights_[i])) {
      return absl::InvalidArgumentError(
          absl::StrCat("pair weights: the wrong sign in row ", name));
    }
  }
  if (!rows.empty()) {
    return absl::InvalidArgumentError(
        absl::StrCat("pair weights: unknown row ", rows.begin()->first));
  }
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
