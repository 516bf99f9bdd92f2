#ifndef CLAIMDIFF_TOOLS_TRAIN_PAIR_WEIGHT_FIT_H_
#define CLAIMDIFF_TOOLS_TRAIN_PAIR_WEIGHT_FIT_H_

// Fits the weights by which pairs of claims are scored, and writes them as the
// table that engine/align reads:
//
//   bias      -2.9667
//   threshold -0.4161
//   cover     0.5237
//   ...
//
// Gold has no speakers: the weights of those two features are set by hand, and
// so is the steepness, which moves no ranking and no decision.

#include <string>
#include <vector>

#include "engine/align/claim_vectors.h"
#include "engine/align/pair_features.h"
#include "tools/gold/gold_file.h"
#include "tools/train/logistic.h"

namespace claimdiff {

// The judged pairs of a gold file, as features.
struct PairSet {
  std::string name;
  std::vector<PairFeatures> features;
  std::vector<bool> positive;  // by pair
};

// Adds the judged pairs of units of different documents. Quadratic in the
// event's units.
void AddPairs(const BackgroundTables& background, const GoldEvent& event,
              PairSet* set);

struct FittedPairs {
  LogisticModel model;
  double threshold = 0;  // the one with the best mean F1 over the sets
};

// The rows of a set weigh together the square root of their number, so that a
// large set does not drown the others. Features that speak for a pair get no
// negative weight, the others no positive one. Deterministic.
FittedPairs FitPairs(const std::vector<PairSet>& sets);

// How the model ranks a set.
std::vector<ScoredLabel> ScorePairs(const PairSet& set,
                                    const LogisticModel& model);

// The table; its header names the sets.
std::string PairWeightTable(const FittedPairs& fitted,
                            const std::vector<PairSet>& sets);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_PAIR_WEIGHT_FIT_H_
