#ifndef CLAIMDIFF_TOOLS_TRAIN_PAIR_MODEL_FIT_H_
#define CLAIMDIFF_TOOLS_TRAIN_PAIR_MODEL_FIT_H_

// Fits the models by which claims are aligned and writes them as the tables
// that engine/align reads:
//
//   words  a logistic model of a pair's words      pair_weights.tsv
//   event  trees for words and the event's others  event_trees.tsv
//   alone  trees for two claims alone              alone_trees.tsv
//
// What the trees know of an event is made of the logits of its pairs. They are
// fitted on logits of models that have not seen the event (five folds), or they
// would trust them too much; and the threshold is the one that serves logits of
// trees that have not seen it. The n-th event of every file is in the same
// fold: files may hold copies of the same events.
//
// Gold has no speakers: the weights of those two features are set by hand, and
// so is the steepness, which moves no ranking and no decision.

#include <string>
#include <vector>

#include "engine/align/event_scorer.h"
#include "engine/language/tree_ensemble.h"
#include "tools/train/logistic.h"
#include "tools/train/pair_sets.h"

namespace claimdiff {

struct FittedTrees {
  TreeEnsemble trees;
  double threshold = 0;  // of the logit with what the trees add
};

struct FittedModels {
  LogisticModel words;
  FittedTrees event;
  FittedTrees alone;
  // By set: how pairs are ranked by models that have not seen their event.
  std::vector<std::vector<ScoredLabel>> held_out_words;
  std::vector<std::vector<ScoredLabel>> held_out;
};

// The pairs of a set weigh together the square root of their number, so that a
// large set does not drown the others. Features that speak for a pair get no
// negative weight, the others no positive one. Deterministic.
FittedModels FitModels(const std::vector<PairSet>& sets,
                       const std::vector<AlonePair>& alone);

// How the models rank the judged pairs of a set.
std::vector<ScoredLabel> ScoreSet(const PairSet& set,
                                  const LogisticModel& words,
                                  const TreeEnsemble& trees);

// The logit of a pair that stands alone.
double ScoreAlone(const AlonePair& pair, const FittedModels& models);

// The tables; their headers name the sets.
std::string WordsTable(const LogisticModel& words, const std::string& sets);
std::string TreesTable(Company company, const FittedTrees& trees,
                       double steepness, const std::string& sets);

inline constexpr double kEventSteepness = 0.8;
inline constexpr double kAloneSteepness = 1;

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_PAIR_MODEL_FIT_H_
