#include "tools/train/pair_model_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/features/alone_features.h"
#include "engine/align/features/event_features.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/language/tables/tree_ensemble.h"
#include "tools/train/boosted_trees.h"
#include "tools/train/hinge_fit.h"
#include "tools/train/logistic.h"
#include "tools/train/pair_sets.h"

namespace claimdiff {
namespace {

constexpr size_t kFolds = 5;
constexpr double kPenalty = 0.5;
constexpr double kWordsWeight = 10;
constexpr double kTreesWeight = 15;
constexpr double kEventSteepness = 0.8;
// Two claims alone are taken for one where their likeness is at least this: a
// little above 2 of 5, "not equivalent, but share some details". Claims of one
// content unit of different summaries are no more alike than that, and none of
// the others of their events reaches it.
constexpr double kAloneLikeness = 0.45;

bool IsSpeaker(PairFeature feature) {
  return feature == kSameSpeaker || feature == kOtherSpeaker;
}

WeightBounds BoundsOf(PairFeature feature) {
  constexpr double kFar = 20;
  if (IsSpeaker(feature)) return {0, 0};
  if (SpeaksForPair(feature)) return {0, kFar};
  return {-kFar, 0};
}

std::vector<WeightBounds> AllBounds() {
  std::vector<WeightBounds> bounds;
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    bounds.push_back(BoundsOf(static_cast<PairFeature>(f)));
  }
  return bounds;
}

double SetWeight(const PairSet& set) {
  double pairs = 0;
  for (const EventPairs& event : set.events) {
    pairs += static_cast<double>(
        std::count(event.judged.begin(), event.judged.end(), true));
  }
  return 1 / std::sqrt(std::max(1.0, pairs));
}

// The fold of each event. Fold kFolds has none.
class Folds {
 public:
  explicit Folds(absl::Span<const std::vector<PairSet>* const> files) {
    size_t events = 0;
    for (const std::vector<PairSet>* sets : files) {
      for (const PairSet& set : *sets) {
        for (const EventPairs& event : set.events) {
          for (const size_t e : event.of) events = std::max(events, e + 1);
        }
      }
    }
    first_.resize(events);
    std::iota(first_.begin(), first_.end(), 0);
    for (const std::vector<PairSet>* sets : files) {
      for (const PairSet& set : *sets) {
        for (const EventPairs& event : set.events) Join(event);
      }
    }
    size_t affairs = 0;
    for (size_t e = 0; e < events; ++e) {
      fold_.push_back(First(e) == e ? affairs++ % kFolds : fold_[First(e)]);
    }
  }

  size_t Of(const EventPairs& event) const { return fold_[event.of.front()]; }

 private:
  // The lowest event that `event` is joined with.
  size_t First(size_t event) const {
    while (first_[event] != event) event = first_[event];
    return event;
  }

  void Join(const EventPairs& event) {
    for (const size_t e : event.of) {
      const auto [low, high] = std::minmax({First(event.of.front()), First(e)});
      first_[high] = low;
    }
  }

  std::vector<size_t> first_;  // a lower event that each is joined with
  std::vector<size_t> fold_;   // by event
};

LogisticModel FitWords(const std::vector<PairSet>& sets, const Folds& folds,
                       size_t without_fold) {
  std::vector<LogisticRow> rows;
  for (const PairSet& set : sets) {
    const double weight = kWordsWeight * SetWeight(set);
    for (const EventPairs& event : set.events) {
      if (folds.Of(event) == without_fold) continue;
      for (size_t p = 0; p < event.pairs.size(); ++p) {
        if (!event.judged[p]) continue;
        rows.push_back(
            {event.features[p].data(), event.positive[p] ? 1.0 : 0.0, weight});
      }
    }
  }
  return FitLogistic(rows, AllBounds(), kPenalty);
}

struct EventRows {
  std::vector<float> logits;
  std::vector<TreeFeatures> features;
};

EventRows MakeRows(const EventPairs& event, const LogisticModel& words) {
  EventRows rows;
  for (const PairFeatures& features : event.features) {
    rows.logits.push_back(static_cast<float>(words.Logit(features.data())));
  }
  const auto of_event = ComputeEventFeatures(event.event, event.pairs,
                                             rows.logits, event.articles.get());
  for (size_t p = 0; p < event.pairs.size(); ++p) {
    rows.features.push_back(JoinFeatures(event.features[p], of_event[p]));
  }
  return rows;
}

BoostOptions EventOptions() {
  BoostOptions options;
  options.signs.assign(kTreeFeatureCount, 0);
  // More in common must not make a pair less alike.
  options.signs[kPairFeatureCount + kLogit] = 1;
  return options;
}

HingeOptions EventHinges() {
  HingeOptions options;
  options.rising.assign(kTreeFeatureCount, false);
  options.rising[kPairFeatureCount + kLogit] = true;
  return options;
}

BoostOptions AloneOptions() {
  BoostOptions options;
  options.trees = 300;
  options.rate = 0.05;
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    options.signs.push_back(SpeaksForPair(static_cast<PairFeature>(f)) ? 1
                                                                       : -1);
  }
  for (size_t f = 0; f < kAloneFeatureCount; ++f) {
    options.signs.push_back(AloneFeatureSign(static_cast<AloneFeature>(f)));
  }
  options.least_hessian = 10;
  options.leaf_penalty = 10;
  return options;
}

using SetRows = std::vector<std::vector<EventRows>>;  // by set and event

SetRows RoomFor(const std::vector<PairSet>& sets) {
  SetRows rows;
  for (const PairSet& set : sets) rows.emplace_back(set.events.size());
  return rows;
}

// Of the events of a fold, by a model of words that has not seen them.
void MakeRowsOfFold(const std::vector<PairSet>& sets, const Folds& folds,
                    size_t fold, const LogisticModel& words, SetRows* rows) {
  for (size_t s = 0; s < sets.size(); ++s) {
    for (size_t e = 0; e < sets[s].events.size(); ++e) {
      const EventPairs& event = sets[s].events[e];
      if (folds.Of(event) == fold) (*rows)[s][e] = MakeRows(event, words);
    }
  }
}

void AppendBoostRows(const std::vector<PairSet>& sets, const SetRows& rows,
                     const Folds& folds, size_t without_fold,
                     std::vector<BoostRow>* boost) {
  for (size_t s = 0; s < sets.size(); ++s) {
    const double weight = kTreesWeight * SetWeight(sets[s]);
    for (size_t e = 0; e < sets[s].events.size(); ++e) {
      const EventPairs& event = sets[s].events[e];
      if (folds.Of(event) == without_fold) continue;
      for (size_t p = 0; p < event.pairs.size(); ++p) {
        if (!event.judged[p]) continue;
        boost->push_back({rows[s][e].features[p].data(),
                          event.positive[p] ? 1.0 : 0.0, weight,
                          rows[s][e].logits[p]});
      }
    }
  }
}

PairModel FitEvent(const std::vector<BoostRow>& boost) {
  std::vector<LogisticRow> plain;
  plain.reserve(boost.size());
  for (const BoostRow& row : boost) {
    plain.push_back({row.features, row.target, row.weight});
  }
  PairModel model;
  model.trees.trees = FitTrees(boost, EventOptions());
  model.hinges = FitHinges(plain, EventHinges());
  return model;
}

void AppendScores(const EventPairs& event, const EventRows& rows,
                  const PairModel& model, std::vector<ScoredLabel>* scored) {
  for (size_t p = 0; p < event.pairs.size(); ++p) {
    if (!event.judged[p]) continue;
    scored->push_back(
        {model.Logit(rows.logits[p], rows.features[p]), event.positive[p]});
  }
}

void AppendWordScores(const EventPairs& event, const LogisticModel& words,
                      std::vector<ScoredLabel>* scored) {
  for (size_t p = 0; p < event.pairs.size(); ++p) {
    if (!event.judged[p]) continue;
    scored->push_back(
        {words.Logit(event.features[p].data()), event.positive[p]});
  }
}

TreeEnsemble FitAlone(const std::vector<AlonePair>& pairs) {
  std::vector<BoostRow> rows;
  rows.reserve(pairs.size());
  for (const AlonePair& pair : pairs) {
    rows.push_back({pair.features.data(), pair.likeness, pair.weight, 0});
  }
  return FitTrees(rows, AloneOptions());
}

}  // namespace

FittedModels FitModels(const std::vector<PairSet>& sets,
                       const std::vector<PairSet>& merged,
                       const std::vector<AlonePair>& alone) {
  const Folds folds({&sets, &merged});
  FittedModels models;
  models.words = FitWords(sets, folds, kFolds);
  SetRows rows = RoomFor(sets);
  SetRows merged_rows = RoomFor(merged);
  models.held_out_words.resize(sets.size());
  models.held_out.resize(sets.size());
  for (size_t fold = 0; fold < kFolds; ++fold) {
    const LogisticModel words = FitWords(sets, folds, fold);
    MakeRowsOfFold(sets, folds, fold, words, &rows);
    MakeRowsOfFold(merged, folds, fold, words, &merged_rows);
    for (size_t s = 0; s < sets.size(); ++s) {
      for (const EventPairs& event : sets[s].events) {
        if (folds.Of(event) != fold) continue;
        AppendWordScores(event, words, &models.held_out_words[s]);
      }
    }
  }
  const auto fit_without = [&](size_t fold) {
    std::vector<BoostRow> boost;
    AppendBoostRows(sets, rows, folds, fold, &boost);
    AppendBoostRows(merged, merged_rows, folds, fold, &boost);
    return FitEvent(boost);
  };
  for (size_t fold = 0; fold < kFolds; ++fold) {
    const PairModel model = fit_without(fold);
    for (size_t s = 0; s < sets.size(); ++s) {
      for (size_t e = 0; e < sets[s].events.size(); ++e) {
        const EventPairs& event = sets[s].events[e];
        if (folds.Of(event) != fold) continue;
        AppendScores(event, rows[s][e], model, &models.held_out[s]);
      }
    }
  }
  double mean_f1 = 0;
  models.event = fit_without(kFolds);
  models.event.trees.threshold = BestCommonThreshold(models.held_out, &mean_f1);
  models.event.trees.steepness = kEventSteepness;
  models.alone.trees = FitAlone(alone);
  models.alone.threshold = std::log(kAloneLikeness / (1 - kAloneLikeness));
  return models;
}

std::vector<ScoredLabel> ScoreSet(const PairSet& set,
                                  const FittedModels& models) {
  std::vector<ScoredLabel> scored;
  for (const EventPairs& event : set.events) {
    AppendScores(event, MakeRows(event, models.words), models.event, &scored);
  }
  return scored;
}

std::vector<ScoredLabel> ScoreByWords(const PairSet& set,
                                      const LogisticModel& words) {
  std::vector<ScoredLabel> scored;
  for (const EventPairs& event : set.events) {
    AppendWordScores(event, words, &scored);
  }
  return scored;
}

double ScoreAlone(const AlonePair& pair, const FittedModels& models) {
  return models.alone.trees.Sum(pair.features.data());
}

}  // namespace claimdiff
