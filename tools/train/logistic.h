#ifndef CLAIMDIFF_TOOLS_TRAIN_LOGISTIC_H_
#define CLAIMDIFF_TOOLS_TRAIN_LOGISTIC_H_

// Logistic regression with weights held to a sign.
//
// Fitted by coordinate descent on the log loss plus an L2 penalty: one Newton
// step a weight in turn, cut off at its bounds, until no weight moves. The
// problem is convex, so the result depends on the rows alone.

#include <vector>

namespace claimdiff {

struct LogisticRow {
  const float* features = nullptr;  // as many as there are bounds
  double target = 0;                // 0..1
  double weight = 1;                // > 0
};

struct WeightBounds {
  double low = 0;
  double high = 0;
};

struct LogisticModel {
  std::vector<double> weights;
  double bias = 0;

  double Logit(const float* features) const;
};

// `penalty` times half the squared weights is added to the weighted log loss;
// the bias is free. A feature that is constant keeps weight 0.
LogisticModel FitLogistic(const std::vector<LogisticRow>& rows,
                          const std::vector<WeightBounds>& bounds,
                          double penalty);

// A score and whether its pair is gold.
struct ScoredLabel {
  double score = 0;
  bool positive = false;
};

// The one threshold whose F1, averaged over the sets, is best, among 400 spread
// evenly over the scores. Ties go to the higher one.
double BestCommonThreshold(const std::vector<std::vector<ScoredLabel>>& sets,
                           double* mean_f1);

// Mean precision at each gold pair, by falling score, 0..1; ties are one step.
double AveragePrecision(std::vector<ScoredLabel> set);

// F1 at a threshold.
double F1At(const std::vector<ScoredLabel>& set, double threshold);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_LOGISTIC_H_
