#ifndef CLAIMDIFF_ENGINE_ALIGN_SCORING_SPOKEN_PAIRS_H_
#define CLAIMDIFF_ENGINE_ALIGN_SCORING_SPOKEN_PAIRS_H_

// Pairs of claims that people are said to have made.
//
//   Ruiz  said "the pier must close"  / Ms. Ruiz  wants the pier closed
//   Ruiz  said "the pier must close"  / Ben Okri  said the pier was crowded
//   Ruiz  endorsed Ben Okri           / Ms. Ruiz  criticized Ben Okri
//
// The gold that words and events are fitted on (event_scorer.h) holds bare
// sentences of summaries, a fifth of whose pairs say the same. In full coverage
// of an event one pair in a hundred does, speakers tell apart what shares its
// words, and many contents are bare noun phrases ("the pier") that are like
// everything: what is said of them is in the cue. So where both claims are
// attributed, a logistic model fitted by tools/train/spoken_pairs on pairs of
// real coverage, judged one by one, may take away what words and event gave; it
// never adds.
//
//   logit = bias + sum of weight * feature, stored in data/spoken_weights.tsv
//   similarity = the lower one of 1 / (1 + exp(-logit)) and that by wording

#include <array>
#include <cstddef>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/event_features.h"
#include "engine/align/features/pair_features.h"

namespace claimdiff {

// 0..1 each.
enum SpokenFeature : size_t {
  kOneSpeaker,  // 1 where both speakers are known and the same
  // 1 where they are people with names and not the same, unless one of them
  // negates: who contradicts speaks of the same thing.
  kTwoPeople,
  // How like both are to one claim of a third telling (kThirdBest of
  // event_features.h); what is usual where there are but two tellings.
  kThirdClaim,
  kSaid,  // cosine of weighted stems of content and cue (said_texts.h)
  // The share of either one's content and cue that the other tells in whatever
  // words, the larger one.
  kTold,
  kSentence,      // that of the character shingles of their sentences, to .3
  kPlainContent,  // kRelatedPlain of pair_features.h
  // How much less alike they are with their cues than their contents alone:
  // the same matter, of which something else is said.
  kOtherDeed,
  // One speaker and two direct quotations: the share of the one that the other
  // has the most of, that it has not.
  kOtherQuotation,
  kSpokenFeatureCount
};

using SpokenFeatures = std::array<float, kSpokenFeatureCount>;

// The feature's name in the table and in evidence ("two-people").
std::string_view SpokenFeatureName(SpokenFeature feature);

// Whether a feature speaks against a pair; the others speak for it.
bool SpeaksAgainstPair(SpokenFeature feature);

// `of_words` and `of_event` are the pair's. Symmetric. Linear in the sentences.
SpokenFeatures ComputeSpokenFeatures(const PreparedEvent& event,
                                     CandidatePair pair,
                                     const PairFeatures& of_words,
                                     const EventFeatures& of_event);

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

#endif  // CLAIMDIFF_ENGINE_ALIGN_SCORING_SPOKEN_PAIRS_H_
