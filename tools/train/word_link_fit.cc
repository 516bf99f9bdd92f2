#include "tools/train/word_link_fit.h"

#include <cstddef>
#include <vector>

#include "engine/language/tree_ensemble.h"
#include "engine/language/word_link_features.h"
#include "engine/language/word_links_wide.h"
#include "tools/gold/gold_file.h"
#include "tools/measure/word_link_score.h"
#include "tools/train/boosted_trees.h"

namespace claimdiff {
namespace {

constexpr size_t kTrees = 300;
constexpr double kRate = 0.12;
// Words that are alike are few among the pairs: fine steps are needed to tell
// how alike.
constexpr size_t kThresholds = 200;

}  // namespace

WordLinkSample MakeWordLinkSample(const GoldEvent& event) {
  WordLinkSample sample;
  if (event.documents.size() != 2) return sample;
  const WordGold gold(event);
  sample.cells = FindClaimLinkCells({gold.left(), gold.left_tokens()},
                                    {gold.right(), gold.right_tokens()});
  for (const WordLinkCell& cell : sample.cells) {
    sample.linked.push_back(
        gold.AreLinked(gold.left_tokens()[static_cast<size_t>(cell.left)],
                       gold.right_tokens()[static_cast<size_t>(cell.right)]));
  }
  return sample;
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
  options.signs.assign(kWordLinkFeatureCount, 0);
  return FitTrees(rows, options);
}

std::vector<WordLinkCounts> CrossValidate(
    const std::vector<GoldEvent>& events,
    const std::vector<WordLinkSample>& samples,
    const std::vector<size_t>& files, size_t folds) {
  std::vector<WordLinkCounts> counts(files.size());
  for (size_t held = 0; held < folds; ++held) {
    const WideLinker linker(FitWordLinkTrees(samples, folds, held));
    size_t e = 0;
    for (size_t f = 0; f < files.size(); ++f) {
      for (const size_t end = e + files[f]; e < end; ++e) {
        if (e % folds != held || events[e].documents.size() != 2) continue;
        const WordGold gold(events[e]);
        gold.Count(linker.Link({gold.left(), gold.left_tokens()},
                               {gold.right(), gold.right_tokens()}),
                   &counts[f]);
      }
    }
  }
  return counts;
}

}  // namespace claimdiff
