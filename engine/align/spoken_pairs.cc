#include "engine/align/spoken_pairs.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

#include "engine/align/claim_text.h"
#include "engine/align/claim_vectors.h"
#include "engine/align/event_features.h"
#include "engine/align/spoken_weights_data.h"
#include "engine/align/weight_rows.h"
#include "engine/base/status_macros.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/speaker_keys.h"

namespace claimdiff {
namespace {

// Beyond it a pair is as sure as it gets.
constexpr double kSurest = 4;
// How like a third claim is in the mean, where there is a third telling to ask.
constexpr float kTypicalThird = 0.28f;

double Logit(double p) {
  if (p <= 0) return -kSurest;
  if (p >= 1) return kSurest;
  return std::clamp(std::log(p / (1 - p)), -kSurest, kSurest);
}

float WeightShared(const SparseVector& left, const SparseVector& right) {
  float shared = 0;
  for (size_t i = 0, j = 0; i < left.size() && j < right.size();) {
    const uint64_t a = left[i].id;
    const uint64_t b = right[j].id;
    if (a == b) shared += left[i].weight;
    i += a <= b;
    j += b <= a;
  }
  return shared;
}

}  // namespace

std::string_view SpokenFeatureName(SpokenFeature feature) {
  static constexpr std::array<std::string_view, kSpokenFeatureCount> kNames = {
      "wording",       "one-speaker", "two-people",
      "shared-weight", "cosine",      "third-claim"};
  return kNames[feature];
}

bool SpeaksAgainstPair(SpokenFeature feature) { return feature == kTwoPeople; }

SpokenFeatures ComputeSpokenFeatures(const PreparedEvent& event,
                                     CandidatePair pair,
                                     const EventFeatures& of_event,
                                     double similarity) {
  const ClaimText& left_text = event.texts[pair.left];
  const ClaimText& right_text = event.texts[pair.right];
  const ClaimVectors& left = event.vectors[pair.left];
  const ClaimVectors& right = event.vectors[pair.right];
  const bool one_speaker = SameSpeaker(left.speaker, right.speaker);
  SpokenFeatures f = {};
  f[kWording] = static_cast<float>(Logit(similarity));
  f[kOneSpeaker] = one_speaker;
  f[kTwoPeople] = left_text.person && right_text.person && !one_speaker &&
                  left_text.negated == right_text.negated;
  f[kSharedWeight] = std::log1p(WeightShared(left.stems, right.stems));
  f[kCosine] = Dot(left.stem_tfidf, right.stem_tfidf);
  f[kThirdClaim] = event.tellings > 2 ? of_event[kThirdBest] : kTypicalThird;
  return f;
}

absl::StatusOr<SpokenModel> SpokenModel::Parse(std::string_view table) {
  CLAIMDIFF_ASSIGN_OR_RETURN(WeightRows rows,
                             WeightRows::Parse("spoken weights", table));
  SpokenModel model;
  CLAIMDIFF_ASSIGN_OR_RETURN(model.bias_, rows.Take("bias", WeightSign::kAny));
  for (size_t f = 0; f < kSpokenFeatureCount; ++f) {
    const auto feature = static_cast<SpokenFeature>(f);
    CLAIMDIFF_ASSIGN_OR_RETURN(
        model.weights_[f],
        rows.Take(std::string(SpokenFeatureName(feature)),
                  SpeaksAgainstPair(feature) ? WeightSign::kNotPositive
                                             : WeightSign::kNotNegative));
  }
  CLAIMDIFF_RETURN_IF_ERROR(rows.ExpectNoneLeft());
  return model;
}

absl::StatusOr<SpokenModel> SpokenModel::Load() {
  return Parse(SpokenWeightsData());
}

double SpokenModel::Similarity(const SpokenFeatures& features) const {
  double logit = bias_;
  for (size_t f = 0; f < kSpokenFeatureCount; ++f) {
    logit += weights_[f] * features[f];
  }
  return 1 / (1 + std::exp(-logit));
}

}  // namespace claimdiff
