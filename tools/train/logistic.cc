#include "tools/train/logistic.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace claimdiff {
namespace {

constexpr int kMostSweeps = 300;
constexpr double kStill = 1e-4;
// Thresholds tried: evenly spread over the range of the scores.
constexpr int kThresholdSteps = 400;

double Sigmoid(double logit) { return 1 / (1 + std::exp(-logit)); }

}  // namespace

double LogisticModel::Logit(const float* features) const {
  double logit = bias;
  for (size_t i = 0; i < weights.size(); ++i) logit += weights[i] * features[i];
  return logit;
}

LogisticModel FitLogistic(const std::vector<LogisticRow>& rows,
                          const std::vector<WeightBounds>& bounds,
                          double penalty) {
  LogisticModel model;
  model.weights.assign(bounds.size(), 0);
  std::vector<double> logits(rows.size(), 0);
  for (int sweep = 0; sweep < kMostSweeps; ++sweep) {
    double largest_step = 0;
    // The last round of a sweep is the bias: a feature that is always 1.
    for (size_t f = 0; f <= bounds.size(); ++f) {
      const bool is_bias = f == bounds.size();
      double gradient = is_bias ? 0 : penalty * model.weights[f];
      double curvature = is_bias ? 0 : penalty;
      for (size_t r = 0; r < rows.size(); ++r) {
        const double x = is_bias ? 1 : rows[r].features[f];
        if (x == 0) continue;
        const double p = Sigmoid(logits[r]);
        gradient += rows[r].weight * (p - rows[r].target) * x;
        curvature += rows[r].weight * p * (1 - p) * x * x;
      }
      if (!(curvature > 0)) continue;
      double& weight = is_bias ? model.bias : model.weights[f];
      double next = weight - gradient / curvature;
      if (!is_bias) next = std::clamp(next, bounds[f].low, bounds[f].high);
      const double step = next - weight;
      if (step == 0) continue;
      weight = next;
      largest_step = std::max(largest_step, std::abs(step));
      for (size_t r = 0; r < rows.size(); ++r) {
        logits[r] += step * (is_bias ? 1 : rows[r].features[f]);
      }
    }
    if (largest_step < kStill) break;
  }
  return model;
}

double AveragePrecision(std::vector<ScoredLabel> set) {
  std::sort(set.begin(), set.end(),
            [](const ScoredLabel& a, const ScoredLabel& b) {
              return a.score > b.score;
            });
  double sum = 0;
  double hits = 0;
  for (size_t begin = 0, end = 0; begin < set.size(); begin = end) {
    double here = 0;
    for (; end < set.size() && set[end].score == set[begin].score; ++end) {
      here += set[end].positive;
    }
    hits += here;
    sum += here * hits / static_cast<double>(end);
  }
  return hits > 0 ? sum / hits : 0;
}

double F1At(const std::vector<ScoredLabel>& set, double threshold) {
  int hits = 0;
  int found = 0;
  int gold = 0;
  for (const ScoredLabel& pair : set) {
    gold += pair.positive;
    if (pair.score < threshold) continue;
    ++found;
    hits += pair.positive;
  }
  return found + gold > 0 ? 2.0 * hits / (found + gold) : 0;
}

double BestCommonThreshold(const std::vector<std::vector<ScoredLabel>>& sets,
                           double* mean_f1) {
  double low = 0;
  double high = 0;
  for (const auto& set : sets) {
    for (const ScoredLabel& pair : set) {
      low = std::min(low, pair.score);
      high = std::max(high, pair.score);
    }
  }
  double best = 0;
  *mean_f1 = -1;
  for (int i = kThresholdSteps; i >= 0; --i) {
    const double threshold = low + (high - low) * i / kThresholdSteps;
    double sum = 0;
    for (const auto& set : sets) sum += F1At(set, threshold);
    const double mean =
        sets.empty() ? 0 : sum / static_cast<double>(sets.size());
    if (mean > *mean_f1) {
      *mean_f1 = mean;
      best = threshold;
    }
  }
  return best;
}

}  // namespace claimdiff
