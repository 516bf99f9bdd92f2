#ifndef CLAIMDIFF_ENGINE_ALIGN_EVENT_SCORER_H_
#define CLAIMDIFF_ENGINE_ALIGN_EVENT_SCORER_H_

// How alike the claims of an event are, and which say the same thing.
//
//   logit = what the pair's words say (pair_scorer.h)
//         + what trees add for the words together with the rest of the event
//   p = 1 / (1 + exp(-steepness * logit))
//   similarity = p, stretched so that the threshold comes to lie at 1/2
//   aligned where similarity >= 1/2
//
// Where both claims are attributed to somebody, spoken_pairs.h may lower the
// similarity.
//
// Two claims alone, with no other claim beside them, are scored by a model of
// their own, which knows words only: how alike people find two sentences. Both
// are fitted by tools/train/pair_models and stored in data/pair_weights.tsv and
// event_trees.tsv, alone_weights.tsv and alone_trees.tsv.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/align/candidates.h"
#include "engine/align/claim_vectors.h"
#include "engine/align/event_features.h"
#include "engine/align/pair_features.h"
#include "engine/align/pair_scorer.h"
#include "engine/align/prepared_event.h"
#include "engine/align/spoken_pairs.h"
#include "engine/align/tree_ensemble.h"

namespace claimdiff {

// At and above it two claims say the same thing.
inline constexpr double kAlignedSimilarity = 0.5;

// What trees are asked about: the features of a pair's words, then those of the
// event.
inline constexpr size_t kTreeFeatureCount =
    kPairFeatureCount + kEventFeatureCount;
using TreeFeatures = std::array<float, kTreeFeatureCount>;

std::array<std::string_view, kTreeFeatureCount> TreeFeatureNames();
TreeFeatures JoinFeatures(const PairFeatures& pair, const EventFeatures& event);

// Trees, and how their sum becomes a similarity.
struct ScaledTrees {
  double threshold = 0;
  double steepness = 1;
  TreeEnsemble trees;

  // From a table: the rows "threshold" and "steepness", each with a number,
  // then those of the trees. InvalidArgument where it is not so.
  static absl::StatusOr<ScaledTrees> Parse(std::string_view table);

  // 0..1, rising with the logit; kAlignedSimilarity at the threshold.
  double Similarity(double logit) const;
};

// Weights for words, and trees for what words alone do not say.
struct PairModel {
  PairScorer words;
  ScaledTrees trees;
};

// The pairs of an event, scored.
struct ScoredPairs {
  std::vector<TreeFeatures> features;  // by pair
  std::vector<double> by_wording;      // 0..1, whoever speaks, by pair
  std::vector<double> similarity;      // 0..1, by pair
};

class EventScorer {
 public:
  // The models built into the library.
  static absl::StatusOr<EventScorer> Load();

  // Of each of `pairs`, which are sorted: 1 where both use the same words, 0
  // where they have nothing in common, not even words that mean the other's.
  ScoredPairs Score(const BackgroundTables& background,
                    const PreparedEvent& event,
                    absl::Span<const CandidatePair> pairs) const;

  // The model for an event of so many claims.
  const PairModel& ModelFor(uint32_t claims) const {
    return claims > 2 ? event_ : alone_;
  }

  const SpokenModel& spoken() const { return spoken_; }

 private:
  PairModel alone_;
  PairModel event_;
  SpokenModel spoken_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_EVENT_SCORER_H_
