#include "tools/train/hinge_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

#include "engine/language/tables/hinge_sum.h"
#include "tools/train/logistic.h"

namespace claimdiff {
namespace {

// Means of past gradients and of their squares fade at these rates.
constexpr double kFading = 0.9;
constexpr double kSquareFading = 0.999;
constexpr double kLeastSquare = 1e-8;
constexpr double kLeastDeviation = 1e-6;

struct Scale {
  double mean = 0;
  double deviation = 0;  // 0: constant
};

// From -1 to 1. (What std::uniform_real_distribution makes of the same numbers
// is up to the library.)
double Uniform(std::mt19937* random) {
  return static_cast<double>((*random)()) / 2147483647.5 - 1;
}

class Fitter {
 public:
  Fitter(const std::vector<LogisticRow>& rows, const HingeOptions& options)
      : rows_(rows),
        options_(options),
        features_(options.rising.size()),
        scales_(features_) {
    for (const LogisticRow& row : rows) total_weight_ += row.weight;
    for (size_t f = 0; f < features_; ++f) scales_[f] = ScaleOf(f);
    values_.reserve(rows.size() * features_);
    for (const LogisticRow& row : rows) {
      for (size_t f = 0; f < features_; ++f) {
        const Scale& scale = scales_[f];
        values_.push_back(
            scale.deviation == 0
                ? 0
                : std::clamp(
                      (double{row.features[f]} - scale.mean) / scale.deviation,
                      -options.far, options.far));
      }
    }
  }

  HingeSum Run() {
    std::vector<FeatureLimits> limits(features_);
    for (size_t f = 0; f < features_; ++f) {
      const double reach = options_.far * scales_[f].deviation;
      limits[f] = {static_cast<float>(scales_[f].mean - reach),
                   static_cast<float>(scales_[f].mean + reach)};
    }
    double bias = 0;
    std::vector<Hinge> hinges;
    for (size_t sum = 0; sum < options_.sums; ++sum) {
      FitOne(static_cast<uint32_t>(sum));
      const double part = 1 / static_cast<double>(options_.sums);
      bias += part * weights_.back();
      for (size_t h = 0; h < options_.hinges; ++h) {
        hinges.push_back(Unscaled(h, part));
      }
    }
    return HingeSum(static_cast<float>(bias), std::move(limits),
                    std::move(hinges));
  }

 private:
  // Where the weights of a hinge stand: its slopes, offset and height. The
  // bias comes last.
  size_t SlopesOf(size_t hinge) const { return hinge * (features_ + 2); }
  size_t OffsetOf(size_t hinge) const { return SlopesOf(hinge) + features_; }
  size_t HeightOf(size_t hinge) const { return OffsetOf(hinge) + 1; }

  // The same mean and deviation however often all rows are repeated.
  Scale ScaleOf(size_t f) const {
    const auto n = static_cast<double>(rows_.size());
    double sum = 0;
    for (const LogisticRow& row : rows_) sum += double{row.features[f]};
    double squares = 0;
    for (const LogisticRow& row : rows_) {
      const double apart = double{row.features[f]} - sum / n;
      squares += apart * apart;
    }
    const double deviation = std::sqrt(squares / n);
    return {sum / n, deviation < kLeastDeviation ? 0 : deviation};
  }

  Hinge Unscaled(size_t h, double part) const {
    Hinge hinge;
    hinge.height = static_cast<float>(part * weights_[HeightOf(h)]);
    double offset = weights_[OffsetOf(h)];
    for (size_t f = 0; f < features_; ++f) {
      const Scale& scale = scales_[f];
      const double slope = scale.deviation == 0
                               ? 0
                               : weights_[SlopesOf(h) + f] / scale.deviation;
      offset -= slope * scale.mean;
      hinge.slopes.push_back(static_cast<float>(slope));
    }
    hinge.offset = static_cast<float>(offset);
    return hinge;
  }

  void FitOne(uint32_t seed) {
    std::mt19937 random(seed);
    weights_.assign(options_.hinges * (features_ + 2) + 1, 0);
    const double spread =
        std::sqrt(6 / static_cast<double>(features_ + options_.hinges));
    for (size_t h = 0; h < options_.hinges; ++h) {
      for (size_t f = 0; f < features_; ++f) {
        weights_[SlopesOf(h) + f] = spread * Uniform(&random);
      }
      weights_[HeightOf(h)] = 0.4 * Uniform(&random);
    }
    means_.assign(weights_.size(), 0);
    squares_.assign(weights_.size(), 0);
    std::vector<size_t> order(rows_.size());
    std::iota(order.begin(), order.end(), 0);
    const size_t batch = std::min(options_.batch, rows_.size());
    const size_t batches = rows_.size() / batch;
    size_t step = 0;
    for (size_t round = 0; round < options_.rounds; ++round) {
      for (size_t i = order.size() - 1; i > 0; --i) {
        std::swap(order[i], order[random() % (i + 1)]);
      }
      for (size_t b = 0; b < batches; ++b) {
        ComputeGradients(order, b * batch, batch);
        ++step;
        Step(static_cast<double>(step),
             1 - static_cast<double>(step) /
                     static_cast<double>(options_.rounds * batches));
      }
    }
  }

  void ComputeGradients(const std::vector<size_t>& order, size_t begin,
                        size_t batch) {
    gradients_.assign(weights_.size(), 0);
    std::vector<double> heights(options_.hinges);
    for (size_t i = begin; i < begin + batch; ++i) {
      const LogisticRow& row = rows_[order[i]];
      const double* values = &values_[order[i] * features_];
      double logit = weights_.back();
      for (size_t h = 0; h < options_.hinges; ++h) {
        heights[h] =
            std::max(0.0, std::inner_product(values, values + features_,
                                             &weights_[SlopesOf(h)],
                                             weights_[OffsetOf(h)]));
        logit += heights[h] * weights_[HeightOf(h)];
      }
      const double weight =
          row.weight * static_cast<double>(rows_.size()) / total_weight_;
      const double gradient = weight *
                              (1 / (1 + std::exp(-logit)) - row.target) /
                              static_cast<double>(batch);
      gradients_.back() += gradient;
      for (size_t h = 0; h < options_.hinges; ++h) {
        if (heights[h] == 0) continue;
        gradients_[HeightOf(h)] += gradient * heights[h];
        const double of_hinge = gradient * weights_[HeightOf(h)];
        gradients_[OffsetOf(h)] += of_hinge;
        for (size_t f = 0; f < features_; ++f) {
          gradients_[SlopesOf(h) + f] += of_hinge * values[f];
        }
      }
    }
    const double penalty = options_.penalty / static_cast<double>(batch);
    for (size_t h = 0; h < options_.hinges; ++h) {
      for (size_t w = SlopesOf(h); w < OffsetOf(h); ++w) {
        gradients_[w] += penalty * weights_[w];
      }
      gradients_[HeightOf(h)] += penalty * weights_[HeightOf(h)];
    }
  }

  // `left` is the share of the way that is left, 0..1.
  void Step(double step, double left) {
    const double rate = options_.rate * left *
                        std::sqrt(1 - std::pow(kSquareFading, step)) /
                        (1 - std::pow(kFading, step));
    for (size_t w = 0; w < weights_.size(); ++w) {
      means_[w] += (1 - kFading) * (gradients_[w] - means_[w]);
      squares_[w] +=
          (1 - kSquareFading) * (gradients_[w] * gradients_[w] - squares_[w]);
      weights_[w] -= rate * means_[w] / (std::sqrt(squares_[w]) + kLeastSquare);
    }
    for (size_t h = 0; h < options_.hinges; ++h) {
      for (size_t f = 0; f < features_; ++f) {
        double& slope = weights_[SlopesOf(h) + f];
        if (options_.rising[f] && slope * weights_[HeightOf(h)] < 0) slope = 0;
      }
    }
  }

  const std::vector<LogisticRow>& rows_;
  const HingeOptions& options_;
  const size_t features_;
  double total_weight_ = 0;
  std::vector<Scale> scales_;    // by feature
  std::vector<double> values_;   // scaled, row after row
  std::vector<double> weights_;  // of the sum that is being fitted
  std::vector<double> gradients_;
  std::vector<double> means_;
  std::vector<double> squares_;
};

}  // namespace

HingeSum FitHinges(const std::vector<LogisticRow>& rows,
                   const HingeOptions& options) {
  if (rows.empty()) {
    return HingeSum(0, std::vector<FeatureLimits>(options.rising.size()), {});
  }
  return Fitter(rows, options).Run();
}

}  // namespace claimdiff
