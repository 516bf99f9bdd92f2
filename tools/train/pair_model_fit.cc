#include "tools/train/pair_model_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/align/alone_features.h"
#include "engine/align/event_features.h"
#include "engine/align/event_scorer.h"
#include "engine/align/pair_features.h"
#include "engine/language/tree_ensemble.h"
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

// Fold kFolds has no events.
bool InFold(size_t event, size_t fold) { return event % kFolds == fold; }

LogisticModel FitWords(const std::vector<PairSet>& sets, size_t without_fold) {
  std::vector<LogisticRow> rows;
  for (const PairSet& set : sets) {
    const double weight = kWordsWeight * SetWeight(set);
    for (size_t e = 0; e < set.events.size(); ++e) {
      if (InFold(e, without_fold)) continue;
      const EventPairs& event = set.events[e];
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

PairModel FitEvent(const std::vector<PairSet>& sets, const SetRows& rows,
                   size_t without_fold) {
  std::vector<BoostRow> boost;
  for (size_t s = 0; s < sets.size(); ++s) {
    const double weight = kTreesWeight * SetWeight(sets[s]);
    for (size_t e = 0; e < sets[s].events.size(); ++e) {
      if (InFold(e, without_fold)) continue;
      const EventPairs& event = sets[s].events[e];
      for (size_t p = 0; p < event.pairs.size(); ++p) {
        if (!event.judged[p]) continue;
        boost.push_back({rows[s][e].features[p].data(),
                         event.positive[p] ? 1.0 : 0.0, weight,
                         rows[s][e].logits[p]});
      }
    }
  }
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
                       const std::vector<AlonePair>& alone) {
  FittedModels models;
  models.words = FitWords(sets, kFolds);
  SetRows rows(sets.size());
  models.held_out_words.resize(sets.size());
  models.held_out.resize(sets.size());
  for (size_t s = 0; s < sets.size(); ++s) {
    rows[s].resize(sets[s].events.size());
  }
  for (size_t fold = 0; fold < kFolds; ++fold) {
    const LogisticModel words = FitWords(sets, fold);
    for (size_t s = 0; s < sets.size(); ++s) {
      for (size_t e = fold; e < sets[s].events.size(); e += kFolds) {
        rows[s][e] = MakeRows(sets[s].events[e], words);
        AppendWordScores(sets[s].events[e], words, &models.held_out_words[s]);
      }
    }
  }
  for (size_t fold = 0; fold < kFolds; ++fold) {
    const PairModel model = FitEvent(sets, rows, fold);
    for (size_t s = 0; s < sets.size(); ++s) {
      for (size_t e = fold; e < sets[s].events.size(); e += kFolds) {
        AppendScores(sets[s].events[e], rows[s][e], model, &models.held_out[s]);
      }
    }
  }
  double mean_f1 = 0;
  models.event = FitEvent(sets, rows, kFolds);
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
