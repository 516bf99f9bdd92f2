#ifndef CLAIMDIFF_TOOLS_TRAIN_HINGE_FIT_H_
#define CLAIMDIFF_TOOLS_TRAIN_HINGE_FIT_H_

// Fits the sum of hinges of engine/language/tables/hinge_sum.h: weighted log
// loss and a penalty on squared weights, by small steps over shuffled batches
// of rows (Adam: Kingma and Ba 2015), their length falling to 0.
//
// Several sums are fitted from different beginnings and their mean is taken,
// which is a sum of hinges again.

#include <cstddef>
#include <vector>

#include "engine/language/tables/hinge_sum.h"
#include "tools/train/logistic.h"

namespace claimdiff {

struct HingeOptions {
  size_t hinges = 24;  // of each sum
  size_t sums = 2;
  size_t rounds = 20;  // over all rows
  size_t batch = 200;
  double rate = 0.002;
  // On half the squared weights, against the loss of a whole batch.
  double penalty = 0.5;
  // Features saturate so many deviations from their mean.
  double far = 4;
  // By feature: whether the sum must not fall as it grows.
  std::vector<bool> rising;
};

// `options.rising` says how many features a row has. A feature that is constant
// gets no slope. Deterministic. O(rounds * rows * features * hinges).
HingeSum FitHinges(const std::vector<LogisticRow>& rows,
                   const HingeOptions& options);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_HINGE_FIT_H_
