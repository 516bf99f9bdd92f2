#include "engine/align/scoring/spoken_pairs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/said_texts.h"
#include "engine/align/features/event_features.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/spoken_weights_data.h"
#include "engine/align/scoring/weight_rows.h"
#include "engine/base/status_macros.h"
#include "engine/similarity/containment.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/speaker_keys.h"

namespace claimdiff {
namespace {

// How like a third claim is in the mean, where there is a third telling to ask.
constexpr float kTypicalThird = 0.28f;
// Sentences more alike than this say no more for a pair: short ones are soon
// alike. (On held-out events average precision is .881; .877 without it.)
constexpr float kAlikeSentences = 0.3f;
// The same of passages: that of a short article is all of it. (Held out, the
// mean F1 is .717 with and without.)
constexpr float kAlikePassages = 0.4f;

// Sentences as much alike are one, but for a name or two.
constexpr float kOneSentence = 0.8f;
// The share of a cue that another one tells where both mean one deed.
constexpr float kOneDeed = 0.5f;

// The share of the words that `said` has and `content` has not which `related`
// is or can mean: of the cue. 0 where there are none.
float ShareOfCue(const SparseVector& said, const SparseVector& content,
                 const SparseVector& related) {
  SparseVector cue;
  std::set_difference(
      said.begin(), said.end(), content.begin(), content.end(),
      std::back_inserter(cue),
      [](const WeightedId& a, const WeightedId& b) { return a.id < b.id; });
  return GradedContainment(cue, related);
}

// Whether all of its words are in quotation marks.
bool AllQuoted(const ClaimVectors& claim) {
  return !claim.quoted.empty() && claim.quoted.size() == claim.stems.size();
}

// How much of a quotation is not in the other, of the one that is told more.
float OtherQuotation(const ClaimVectors& left, const ClaimVectors& right) {
  return AllQuoted(left) && AllQuoted(right)
             ? 1 - CoverageOf(left.quoted, right.quoted).Max()
             : 0;
}

}  // namespace

std::string_view SpokenFeatureName(SpokenFeature feature) {
  static constexpr std::array<std::string_view, kSpokenFeatureCount> kNames = {
      "wording",       "one-speaker", "two-people",     "third-claim",
      "said",          "told",        "sentence",       "passage",
      "plain-content", "other-deed",  "other-quotation"};
  return kNames[feature];
}

bool SpeaksAgainstPair(SpokenFeature feature) {
  return feature == kTwoPeople || feature >= kOtherDeed;
}

SpokenFeatures ComputeSpokenFeatures(const PreparedEvent& event,
                                     CandidatePair pair,
                                     const PairFeatures& of_words,
                                     const EventFeatures& of_event,
                                     double by_wording) {
  const ClaimText& left_text = event.texts[pair.left];
  const ClaimText& right_text = event.texts[pair.right];
  const SaidVectors& left = event.said[pair.left];
  const SaidVectors& right = event.said[pair.right];
  const bool one_speaker = of_words[kSameSpeaker] != 0;
  SpokenFeatures f = {};
  f[kByWording] = static_cast<float>(by_wording);
  f[kOneSpeaker] = one_speaker;
  f[kTwoPeople] = left_text.person && right_text.person && !one_speaker &&
                  left_text.negated == right_text.negated;
  f[kThirdClaim] = event.tellings > 2 ? of_event[kThirdBest] : kTypicalThird;
  f[kSaid] = std::min(1.0f, Dot(left.stem_tfidf, right.stem_tfidf));
  f[kTold] = std::max(GradedContainment(left.stems, right.related),
                      GradedContainment(right.stems, left.related));
  f[kSentence] = std::min(kAlikeSentences, Dot(left.sentence, right.sentence));
  f[kPassage] = std::min(kAlikePassages, Dot(left.passage, right.passage));
  f[kPlainContent] = of_words[kRelatedPlain];
  f[kOtherDeed] = std::max(0.0f, of_words[kStemCosine] - f[kSaid]);
  if (one_speaker) {
    f[kOtherQuotation] =
        OtherQuotation(event.vectors[pair.left], event.vectors[pair.right]);
  }
  return f;
}

bool AreTwoBareClaims(const PreparedEvent& event, CandidatePair pair) {
  const ClaimText& left_text = event.texts[pair.left];
  const ClaimText& right_text = event.texts[pair.right];
  if (!left_text.bare || !right_text.bare) return false;
  const SaidVectors& left = event.said[pair.left];
  const SaidVectors& right = event.said[pair.right];
  if (Dot(left.sentence, right.sentence) >= kOneSentence) return false;
  const bool one =
      !left_text.words.empty() && !right_text.words.empty() &&
      SameSpeaker(left_text.speaker, right_text.speaker) &&
      std::max(
          ShareOfCue(left.stems, event.vectors[pair.left].stems, right.related),
          ShareOfCue(right.stems, event.vectors[pair.right].stems,
                     left.related)) >= kOneDeed;
  return !one;
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
