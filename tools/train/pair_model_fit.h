#ifndef CLAIMDIFF_TOOLS_TRAIN_PAIR_MODEL_FIT_H_
#define CLAIMDIFF_TOOLS_TRAIN_PAIR_MODEL_FIT_H_

// Fits the models by which claims are aligned, which are stored as tables
// (pair_model_tables.h):
//
//   words  a logistic model of a pair's words      pair_weights.tsv
//   event  trees for words and the event's others  event_trees.tsv
//          and hinges for the same beside them    event_hinges.tsv
//   alone  trees for two claims alone              alone_trees.tsv
//
// What these two know of an event is made of the logits of its pairs. They are
// fitted on logits of models that have not seen the event (five folds), or they
// would trust them too much; and the threshold is the one that serves logits of
// models that have not seen it. The n-th event of every file is in the same
// fold, since files may hold copies of the same events, and so are all events
// that are merged somewhere (merged_events.h).
//
// Merged events teach only what is known of an event: larger ones than gold has
// are met, and sets that no event was put together for set the threshold.
//
// The steepness, which moves no ranking and no decision, is set by hand.

#include <vector>

#include "engine/align/scoring/event_scorer.h"
#include "tools/train/logistic.h"
#include "tools/train/pair_sets.h"

namespace claimdiff {

struct FittedModels {
  LogisticModel words;
  PairModel event;  // but for its words
  ScaledTrees alone;
  // By set: how pairs are ranked by models that have not seen their event.
  std::vector<std::vector<ScoredLabel>> held_out_words;
  std::vector<std::vector<ScoredLabel>> held_out;
};

// The pairs of a set weigh together the square root of their number, so that a
// large set does not drown the others. Features that speak for a pair get no
// negative weight, the others no positive one. Deterministic.
FittedModels FitModels(const std::vector<PairSet>& sets,
                       const std::vector<PairSet>& merged,
                       const std::vector<AlonePair>& alone);

// How the models rank the judged pairs of a set, and how words alone do.
std::vector<ScoredLabel> ScoreSet(const PairSet& set,
                                  const FittedModels& models);
std::vector<ScoredLabel> ScoreByWords(const PairSet& set,
                                      const LogisticModel& words);

// The logit of a pair that stands alone.
double ScoreAlone(const AlonePair& pair, const FittedModels& models);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_PAIR_MODEL_FIT_H_
