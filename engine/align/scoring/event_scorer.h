#ifndef CLAIMDIFF_ENGINE_ALIGN_SCORING_EVENT_SCORER_H_
#define CLAIMDIFF_ENGINE_ALIGN_SCORING_EVENT_SCORER_H_

// How alike the claims of an event are, and which say the same thing.
//
//   by trees  = what the pair's words say (pair_scorer.h)
//             + what trees add for words together with the rest of the event
//   by hinges = a sum of hinges over the same features (hinge_sum.h)
//   logit = the mean of both
//   p = 1 / (1 + exp(-steepness * logit))
//   similarity = p, stretched so that the threshold comes to lie at 1/2
//   aligned where similarity >= 1/2
//
// Each errs where the other does not; hinges err less where an event is larger
// than those they were fitted on.
//
// Where both claims are attributed to somebody, spoken_pairs.h has the last
// word.
//
// Two claims alone, with no other claim beside them, are scored by a model of
// their own: how alike people find two sentences, by trees that know the same
// features of words and what linking them word by word says
// (alone_features.h). Both are fitted by tools/train/pair_models and stored in
// data/pair_weights.tsv, event_trees.tsv, event_hinges.tsv and alone_trees.tsv.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/alone_features.h"
#include "engine/align/features/event_features.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/pair_scorer.h"
#include "engine/align/scoring/spoken_pairs.h"
#include "engine/language/tables/hinge_sum.h"
#include "engine/language/tables/tree_ensemble.h"

namespace claimdiff {

// At and above it two claims say the same thing.
inline constexpr double kAlignedSimilarity = 0.5;

// What trees are asked about: the features of a pair's words, then those of the
// event, or in their place those of two claims alone.
static_assert(size_t{kAloneFeatureCount} <= size_t{kEventFeatureCount});
inline constexpr size_t kTreeFeatureCount =
    kPairFeatureCount + kEventFeatureCount;
using TreeFeatures = std::array<float, kTreeFeatureCount>;

// Who the model is for: the pairs of an event, or two claims alone.
enum class Company : uint8_t { kEvent, kAlone };

// The names of its features by index.
std::vector<std::string_view> TreeFeatureNames(Company company);
TreeFeatures JoinFeatures(const PairFeatures& pair, const EventFeatures& event);
TreeFeatures JoinFeatures(const PairFeatures& pair, const AloneFeatures& alone);

// Trees, and how a logit becomes a similarity.
struct ScaledTrees {
  double threshold = 0;
  double steepness = 1;
  TreeEnsemble trees;

  // From a table: the rows "threshold" and "steepness", each with a number,
  // then those of the trees. InvalidArgument where it is not so.
  static absl::StatusOr<ScaledTrees> Parse(Company company,
                                           std::string_view table);

  // 0..1, rising with the logit; kAlignedSimilarity at the threshold.
  double Similarity(double logit) const;
};

// Weights for words, and trees for what words alone do not say; for an event
// also hinges beside them, which count as much.
struct PairModel {
  Company company = Company::kEvent;
  PairScorer words;
  ScaledTrees trees;
  HingeSum hinges;

  // `of_words` is what `words` makes of the same features.
  double Logit(double of_words, const TreeFeatures& features) const;
  // The same, shared out over the features: (*shares)[f] grows by what feature
  // f adds. Returns what is left.
  double SharesOf(const TreeFeatures& features,
                  std::vector<double>* shares) const;
};

// The pairs of an event, scored.
struct ScoredPairs {
  // By pair; those of its words are worked out anew where they are wanted
  // (FeaturesOf): an event of 20,000 claims has a million pairs.
  std::vector<EventFeatures> of_event;
  std::vector<double> by_wording;  // 0..1, whoever speaks, by pair
  std::vector<double> similarity;  // 0..1, by pair
};

class EventScorer {
 public:
  // The models built into the library.
  static absl::StatusOr<EventScorer> Load();

  // Of each of `pairs`, which are sorted: 1 where both use the same words, 0
  // where they have nothing in common, not even words that mean the other's, or
  // nothing but whom they name (AreTwoBareClaims).
  ScoredPairs Score(const BackgroundTables& background,
                    const PreparedEvent& event,
                    absl::Span<const CandidatePair> pairs) const;

  // What the trees of the event's model are asked about a pair; `of_event` is
  // what Score made of it.
  TreeFeatures FeaturesOf(const PreparedEvent& event, CandidatePair pair,
                          const EventFeatures& of_event) const;

  // The model for an event of so many claims.
  const PairModel& ModelFor(uint32_t claims) const {
    return claims > 2 ? event_ : alone_;
  }

  const SpokenModel& spoken() const { return spoken_; }

 private:
  TreeFeatures Join(const PreparedEvent& event, CandidatePair pair,
                    const PairFeatures& of_words,
                    const EventFeatures& of_event) const;

  PairModel alone_;
  PairModel event_;
  SpokenModel spoken_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_SCORING_EVENT_SCORER_H_
