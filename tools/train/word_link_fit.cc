#include "tools/train/word_link_fit.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "engine/language/links/word_link_features.h"
#include "engine/language/links/word_links_wide.h"
#include "engine/language/tables/hinge_sum.h"
#include "engine/language/tables/tree_ensemble.h"
#include "tools/gold/gold_file.h"
#include "tools/measure/word_link_score.h"
#include "tools/train/boosted_trees.h"
#include "tools/train/hinge_fit.h"
#include "tools/train/logistic.h"

namespace claimdiff {
namespace {

constexpr size_t kTrees = 300;
constexpr double kRate = 0.12;
// Words that are alike are few among the pairs: fine steps are needed to tell
// how alike.
constexpr size_t kThresholds = 200;

WordLinkSample SampleOf(const WordGold& gold, std::vector<WordLinkCell> cells) {
  WordLinkSample sample;
  sample.cells = std::move(cells);
  for (const WordLinkCell& cell : sample.cells) {
    sample.linked.push_back(
        gold.AreLinked(gold.left_tokens()[static_cast<size_t>(cell.left)],
                       gold.right_tokens()[static_cast<size_t>(cell.right)]));
  }
  return sample;
}

}  // namespace

WordLinkSample MakeWordLinkSample(const GoldEvent& event) {
  if (event.documents.size() != 2) return {};
  const WordGold gold(event);
  return SampleOf(gold,
                  FindClaimLinkCells({gold.left(), gold.left_tokens()},
                                     {gold.right(), gold.right_tokens()}));
}

WordLinkSample MakeSecondSample(const GoldEvent& event,
                                const TreeEnsemble& first) {
  if (event.documents.size() != 2) return {};
  const WordGold gold(event);
  return SampleOf(
      gold, FindPossibleLinkCells(first, {gold.left(), gold.left_tokens()},
                                  {gold.right(), gold.right_tokens()}));
}

TreeEnsemble FitWordLinkTrees(const std::vector<WordLinkSample>& samples,
                              size_t folds, size_t held) {
  std::vector<BoostRow> rows;
  for (size_t e = 0; e < samples.size(); ++e) {
    if (folds > 0 && e % folds == held) continue;
    for (size_t c = 0; c < samples[e].cells.size(); ++c) {
      BoostRow row;
      row.features = samples[e].cells[c].features.data();
      row.target = samples[e].linked[c] ? 1 : 0;
      rows.push_back(row);
    }
  }
  BoostOptions options;
  options.trees = kTrees;
  options.rate = kRate;
  options.thresholds = kThresholds;
  options.signs.assign(kSecondWordLinkFeature, 0);
  return FitTrees(rows, options);
}

HingeSum FitWordLinkHinges(const std::vector<WordLinkSample>& samples,
                           size_t folds, size_t held) {
  std::vector<LogisticRow> rows;
  for (size_t e = 0; e < samples.size(); ++e) {
    if (folds > 0 && e % folds == held) continue;
    for (size_t c = 0; c < samples[e].cells.size(); ++c) {
      rows.push_back({samples[e].cells[c].features.data(),
                      samples[e].linked[c] ? 1.0 : 0.0});
    }
  }
  HingeOptions options;
  options.rising.assign(kWordLinkFeatureCount, false);
  return FitHinges(rows, options);
}

WordLinkFit FitWordLinks(const std::vector<GoldEvent>& events,
                         const std::vector<size_t>& files, size_t folds) {
  std::vector<WordLinkSample> samples;
  samples.reserve(events.size());
  for (const GoldEvent& event : events) {
    samples.push_back(MakeWordLinkSample(event));
  }
  std::vector<TreeEnsemble> firsts;
  std::vector<WordLinkSample> seconds(events.size());
  for (size_t held = 0; held < folds; ++held) {
    firsts.push_back(FitWordLinkTrees(samples, folds, held));
    for (size_t e = held; e < events.size(); e += folds) {
      seconds[e] = MakeSecondSample(events[e], firsts[held]);
    }
  }
  WordLinkFit fit;
  fit.unseen.resize(files.size());
  for (size_t held = 0; held < folds; ++held) {
    const WideLinker linker(
        {firsts[held], FitWordLinkHinges(seconds, folds, held)});
    size_t e = 0;
    for (size_t f = 0; f < files.size(); ++f) {
      for (const size_t end = e + files[f]; e < end; ++e) {
        if (e % folds != held || events[e].documents.size() != 2) continue;
        const WordGold gold(events[e]);
        gold.Count(linker.Link({gold.left(), gold.left_tokens()},
                               {gold.right(), gold.right_tokens()}),
                   &fit.unseen[f]);
      }
    }
  }
  fit.model.first = FitWordLinkTrees(samples, 0, 0);
  fit.model.second = FitWordLinkHinges(seconds, 0, 0);
  return fit;
}

}  // namespace claimdiff
