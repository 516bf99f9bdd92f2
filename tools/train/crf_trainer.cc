#include "tools/train/crf_trainer.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include "engine/extract/crf/crf.h"

namespace claimdiff {
namespace {

// Gradients below this change nothing worth the time.
constexpr float kNegligible = 0.001f;
constexpr int kSnapshotsPerPass = 8;

// A feature's weights beside the sums of their squared gradients: one cache
// line.
struct alignas(64) Row {
  float weight[kLabelStride] = {};
  float squares[kLabelStride] = {};
};

struct PairRow {
  float weight[kPairStride] = {};
  float squares[kPairStride] = {};
};

template <int kSize>
void Step(const float* gradient, float rate, float* weight, float* squares) {
  for (int b = 0; b < kSize; ++b) {
    const float g = gradient[b];
    squares[b] += g * g;
    weight[b] -= rate * g / std::sqrt(1 + squares[b]);
  }
}

class Trainer {
 public:
  Trainer(const FeatureTemplates& templates, const CrfTrainingOptions& options)
      : templates_(templates),
        options_(options),
        rows_(size_t{1} << options.bits),
        pair_rows_(size_t{1} << options.pair_bits),
        labels_size_(templates.size(FeatureTemplates::kFixed) +
                     templates.size(FeatureTemplates::kVarying)),
        pairs_size_(templates.size(FeatureTemplates::kPair)) {}

  void Learn(const TrainingSequence& sequence) {
    Score(sequence);
    chain_.Infer();
    const size_t n = sequence.labels.size();
    SpanLabel before = kOutside;
    for (size_t i = 0; i < n; ++i) {
      const SpanLabel label = sequence.labels[i];
      UpdateLabels(i, label);
      UpdatePairs(i, before, label);
      before = label;
    }
  }

  template <typename Function>
  void ForEachWeight(const Function& function) const {
    size_t k = 0;
    for (const Row& row : rows_) {
      for (const float weight : row.weight) function(k++, weight);
    }
    for (const PairRow& row : pair_rows_) {
      for (const float weight : row.weight) function(k++, weight);
    }
  }

 private:
  void Score(const TrainingSequence& sequence) {
    const size_t n = sequence.labels.size();
    chain_.Reset(n);
    label_buckets_.resize(n * labels_size_);
    pair_buckets_.resize(n * pairs_size_);
    const size_t fixed = templates_.size(FeatureTemplates::kFixed);
    for (size_t i = 0; i < n; ++i) {
      const uint32_t* first =
          sequence.first->row(static_cast<ptrdiff_t>(sequence.first_row + i));
      const uint32_t* second =
          sequence.second == nullptr
              ? nullptr
              : sequence.second->row(static_cast<ptrdiff_t>(i));
      uint32_t* buckets = &label_buckets_[i * labels_size_];
      templates_.Buckets(FeatureTemplates::kFixed, first, second, options_.bits,
                         buckets);
      templates_.Buckets(FeatureTemplates::kVarying, first, second,
                         options_.bits, buckets + fixed);
      // All loads are on their way before the first is needed.
      for (size_t k = 0; k < labels_size_; ++k) {
        __builtin_prefetch(&rows_[buckets[k]]);
      }
      float sum[kLabelStride] = {};
      for (size_t k = 0; k < labels_size_; ++k) {
        const float* weight = rows_[buckets[k]].weight;
        for (int b = 0; b < kLabelStride; ++b) sum[b] += weight[b];
      }
      std::copy_n(sum, kLabelStride, chain_.emission(i));
      uint32_t* pairs = &pair_buckets_[i * pairs_size_];
      templates_.Buckets(FeatureTemplates::kPair, first, second,
                         options_.pair_bits, pairs);
      float pair_sum[kPairStride] = {};
      for (size_t k = 0; k < pairs_size_; ++k) {
        const float* weight = pair_rows_[pairs[k]].weight;
        for (int p = 0; p < kPairStride; ++p) pair_sum[p] += weight[p];
      }
      std::copy_n(pair_sum, kPairStride, chain_.transition(i));
    }
  }

  void UpdateLabels(size_t i, SpanLabel label) {
    float gradient[kLabelStride] = {};
    bool any = false;
    for (int b = 0; b < kSpanLabels; ++b) {
      const float g =
          chain_.Marginal(i, static_cast<SpanLabel>(b)) - (b == label);
      if (std::fabs(g) < kNegligible) continue;
      gradient[b] = g;
      any = true;
    }
    if (!any) return;
    const uint32_t* buckets = &label_buckets_[i * labels_size_];
    for (size_t k = 0; k < labels_size_; ++k) {
      __builtin_prefetch(&rows_[buckets[k]]);
    }
    for (size_t k = 0; k < labels_size_; ++k) {
      Row& row = rows_[buckets[k]];
      Step<kLabelStride>(gradient, options_.rate, row.weight, row.squares);
    }
  }

  void UpdatePairs(size_t i, SpanLabel before, SpanLabel label) {
    float gradient[kPairStride];
    chain_.PairMarginals(i, gradient);
    gradient[PairIndex(before, label)] -= 1;
    bool any = false;
    for (float& g : gradient) {
      if (std::fabs(g) < kNegligible) g = 0;
      any = any || g != 0;
    }
    if (!any) return;
    for (size_t k = 0; k < pairs_size_; ++k) {
      PairRow& row = pair_rows_[pair_buckets_[i * pairs_size_ + k]];
      Step<kPairStride>(gradient, options_.rate, row.weight, row.squares);
    }
  }

  const FeatureTemplates& templates_;
  const CrfTrainingOptions options_;
  std::vector<Row> rows_;
  std::vector<PairRow> pair_rows_;
  const size_t labels_size_;
  const size_t pairs_size_;
  CrfChain chain_;
  std::vector<uint32_t> label_buckets_;
  std::vector<uint32_t> pair_buckets_;
};

// The same on every machine, unlike std::shuffle.
void Shuffle(std::mt19937_64* random, std::vector<uint32_t>* order) {
  for (size_t i = order->size(); i > 1; --i) {
    std::swap((*order)[i - 1], (*order)[(*random)() % i]);
  }
}

}  // namespace

void TrainCrf(const FeatureTemplates& templates,
              const std::vector<TrainingSequence>& sequences,
              const CrfTrainingOptions& options, std::vector<float>* weights,
              std::vector<float>* pair_weights) {
  const size_t label_weights = size_t{kLabelStride} << options.bits;
  const size_t all_weights =
      label_weights + (size_t{kPairStride} << options.pair_bits);
  std::vector<float> sum(all_weights, 0.0f);
  int snapshots = 0;
  for (int s = 0; s < options.seeds; ++s) {
    Trainer trainer(templates, options);
    std::mt19937_64 random(options.seed + static_cast<uint64_t>(s));
    std::vector<uint32_t> order(sequences.size());
    for (uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto take_snapshot = [&] {
      trainer.ForEachWeight([&](size_t k, float weight) { sum[k] += weight; });
      ++snapshots;
    };
    const size_t step =
        std::max<size_t>(1, sequences.size() / kSnapshotsPerPass);
    for (int pass = 0; pass < options.passes; ++pass) {
      Shuffle(&random, &order);
      for (size_t i = 0; i < order.size(); ++i) {
        trainer.Learn(sequences[order[i]]);
        if (options.average && (i + 1) % step == 0) take_snapshot();
      }
    }
    if (!options.average) take_snapshot();
  }
  for (float& weight : sum) weight /= static_cast<float>(snapshots);
  weights->assign(sum.begin(), sum.begin() + label_weights);
  pair_weights->assign(sum.begin() + label_weights, sum.end());
}

}  // namespace claimdiff
