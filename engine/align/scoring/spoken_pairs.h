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
// attributed, what words and event gave is only one feature of a logistic model
// fitted by tools/train/spoken_pairs on pairs of real coverage, judged one by
// one.
//
//   logit = bias + sum of weight * feature, stored in data/spoken_weights.tsv
//   similarity = 1 / (1 + exp(-logit))
//
// It has seen no pairs whose wording is little alike (kLeastByWording): of
// these it may only take away.

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
  kByWording,   // what words and event gave (event_scorer.h)
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
  kSentence,  // that of the character shingles of their sentences, to .3
  // That of the stems of their sentences and those beside them, to .4.
  kPassage,
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

// `of_words`, `of_event` and `by_wording` are the pair's. Symmetric. Linear in
// the passages.
SpokenFeatures ComputeSpokenFeatures(const PreparedEvent& event,
                                     CandidatePair pair,
                                     const PairFeatures& of_words,
                                     const EventFeatures& of_event,
                                     double by_wording);

// Whether both contents are bare (claim_text.h) and two claims all the same:
// they are one where one speaker does one deed, in whatever words, to whoever
// is named; a pronoun alone is never one with another. What stands in the same
// sentence, printed by both, always is.
//
//   Ruiz endorsed [Okri]      Ms. Ruiz supports [Ben Okri]   one
//   Ruiz endorsed [Okri]      Holt endorsed [Okri]           two
//   Ruiz endorsed [Okri]      Ruiz criticized [Okri]         two
//   [which] Ruiz conceded     [which] Ruiz conceded          two
bool AreTwoBareClaims(const PreparedEvent& event, CandidatePair pair);

// Pairs at least so much alike by wording the model was fitted on; it has the
// last word on them.
inline constexpr double kLeastByWording = 0.4;

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
