#ifndef CLAIMDIFF_ENGINE_ALIGN_SPOKEN_PAIRS_H_
#define CLAIMDIFF_ENGINE_ALIGN_SPOKEN_PAIRS_H_

// Pairs of claims that people are said to have made.
//
//   Ruiz   "the pier must close"       / Ms. Ruiz  the pier should be closed
//   Ruiz   "the pier must close"       / Ben Okri  the pier was crowded
//   Ruiz   the pier                    / Ms. Ruiz  a plan to reopen the pier
//
// The gold that words and events are fitted on (event_scorer.h) holds bare
// sentences of summaries, a fifth of whose pairs say the same. In full coverage
// of an event one pair in a hundred does, speakers tell apart what shares its
// words, and many contents are bare noun phrases ("the pier") that are like
// everything. So where both claims are attributed, a logistic model fitted by
// tools/train/spoken_pairs on pairs of real coverage, judged one by one, may
// take away what words and event gave; it never adds.
//
//   logit = bias + sum of weight * feature, stored in data/spoken_weights.tsv
//   similarity = the lower one of 1 / (1 + exp(-logit)) and that by wording

#include <array>
#include <cstddef>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/align/candidates.h"
#include "engine/align/event_features.h"
#include "engine/align/prepared_event.h"

namespace claimdiff {

enum SpokenFeature : size_t {
  kWording,     // logit of the similarity by words and event, within +-4
  kOneSpeaker,  // 1 where both speakers are known and the same
  // 1 where they are people with names and not the same, unless one of them
  // negates: who contradicts speaks of the same thing.
  kTwoPeople,
  kSharedWeight,  // ln(1 + idf of the shared stems, added up)
  kCosine,        // of weighted stems
  // How like both are to one claim of a third telling (kThirdBest of
  // event_features.h); what is usual where there are but two tellings.
  kThirdClaim,
  kSpokenFeatureCount
};

using SpokenFeatures = std::array<float, kSpokenFeatureCount>;

// The feature's name in the table ("two-people").
std::string_view SpokenFeatureName(SpokenFeature feature);

// Whether a feature speaks against a pair; the others speak for it.
bool SpeaksAgainstPair(SpokenFeature feature);

// `similarity` is that by words and event. Symmetric. Linear in the stems.
SpokenFeatures ComputeSpokenFeatures(const PreparedEvent& event,
                                     CandidatePair pair,
                                     const EventFeatures& of_event,
                                     double similarity);

class SpokenModel {
 public:
  // From a table of weights (weight_rows.h) with a row for the bias and for
  // each feature. More in common never makes a pair less alike: InvalidArgument
  // where a weight has the wrong sign, or a row is missing or unknown.
  static absl::StatusOr<SpokenModel> Parse(std::string_view table);

  // The weights built into the library.
  static absl::StatusOr<SpokenModel> Load();

  double weight(SpokenFeature feature) const { return weights_[feature]; }

  // 1 / (1 + exp(-logit)).
  double Similarity(const SpokenFeatures& features) const;

 private:
  std::array<double, kSpokenFeatureCount> weights_ = {};
  double bias_ = 0;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_SPOKEN_PAIRS_H_
