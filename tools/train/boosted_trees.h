#ifndef CLAIMDIFF_TOOLS_TRAIN_BOOSTED_TREES_H_
#define CLAIMDIFF_TOOLS_TRAIN_BOOSTED_TREES_H_

// Fits a tree ensemble (engine/language/tables/tree_ensemble.h) by gradient
// boosting on the log loss (Friedman 2001; second-order leaves and their bounds
// for monotone features as in Chen and Guestrin 2016).
//
//   rows     features {.3, 1.2}, target 1, base .4 ...
//   result   base + trees.Sum(features) is the logit of the target
//
// Deterministic: no sampling (none was found to help), ties go to the first
// feature and the lowest threshold.

#include <cstddef>
#include <vector>

#include "engine/language/tables/tree_ensemble.h"

namespace claimdiff {

struct BoostRow {
  const float* features = nullptr;
  double target = 0;  // 0..1
  double weight = 1;  // > 0
  double base = 0;    // logit that the trees are added to
};

struct BoostOptions {
  size_t trees = 150;
  double rate = 0.08;
  // Thresholds tried a feature: so many quantiles of its values.
  size_t thresholds = 48;
  // Added to the second derivatives of a leaf: what keeps small ones small.
  double leaf_penalty = 5;
  // A leaf holds at least this much of the second derivatives.
  double least_hessian = 6;
  // By feature: 1 where the sum must not fall as the feature grows, -1 where it
  // must not rise, else 0.
  std::vector<int> signs;
};

// The signs say how many features a row has. O(trees * rows * features).
TreeEnsemble FitTrees(const std::vector<BoostRow>& rows,
                      const BoostOptions& options);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_BOOSTED_TREES_H_
