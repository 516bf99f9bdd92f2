#include "tools/train/softmax_learner.h"

#include <algorithm>
#include <cmath>

#include "engine/language/tables/packed_rows.h"

namespace claimdiff {

namespace {
constexpr size_t kNoRow = static_cast<size_t>(-1);
constexpr size_t kChecks = 256;
}  // namespace

SoftmaxLearner::SoftmaxLearner(SoftmaxOptions options)
    : options_(options), stride_((options.classes + 3) / 4 * 4) {
  const size_t rows = size_t{1} << options_.bits;
  if (options_.own_rows) {
    counts_.resize(rows * kChecks);
    checks_.resize(rows);
    owned_.resize(rows);
  }
  weights_.resize(rows * stride_);
  squares_.resize(rows * stride_);
  drift_.resize(rows * stride_);
}

void SoftmaxLearner::Count(const uint32_t* features, size_t count) {
  for (size_t f = 0; f < count; ++f) {
    uint16_t& counted = counts_[RowOf(features[f], options_.bits) * kChecks +
                                CheckOf(features[f], options_.bits)];
    if (counted < 65535) ++counted;
  }
}

void SoftmaxLearner::AssignRows() {
  for (size_t row = 0; row < checks_.size(); ++row) {
    const auto begin = counts_.begin() + static_cast<ptrdiff_t>(row * kChecks);
    const auto owner = std::max_element(begin, begin + kChecks);
    owned_[row] = *owner >= options_.least_count;
    checks_[row] = static_cast<uint8_t>(owned_[row] ? owner - begin : 0);
  }
  counts_ = std::vector<uint16_t>();
}

size_t SoftmaxLearner::WeightsOf(uint32_t feature) const {
  const size_t row = RowOf(feature, options_.bits);
  if (options_.own_rows &&
      (!owned_[row] || checks_[row] != CheckOf(feature, options_.bits))) {
    return kNoRow;
  }
  return row * stride_;
}

void SoftmaxLearner::Score(const uint32_t* features, size_t count,
                           float* scores) const {
  float sums[32] = {};
  for (size_t f = 0; f < count; ++f) {
    const size_t begin = WeightsOf(features[f]);
    if (begin == kNoRow) continue;
    const float* row = &weights_[begin];
    for (size_t c = 0; c < stride_; ++c) sums[c] += row[c];
  }
  std::copy(sums, sums + options_.classes, scores);
}

float SoftmaxLearner::Learn(const uint32_t* features, size_t count,
                            const float* scores, uint64_t right,
                            uint64_t allowed) {
  ++steps_;
  float top = -1e30f;
  for (size_t c = 0; c < options_.classes; ++c) {
    if (allowed >> c & 1) top = std::max(top, scores[c]);
  }
  float probability[32] = {};
  float total = 0;
  float right_total = 0;
  for (size_t c = 0; c < options_.classes; ++c) {
    if (!(allowed >> c & 1)) continue;
    probability[c] = std::exp(scores[c] - top);
    total += probability[c];
    if (right >> c & 1) right_total += probability[c];
  }
  const float reached = right_total / total;
  if (reached >= options_.enough) return reached;
  float gradient[32] = {};
  float square[32] = {};
  for (size_t c = 0; c < options_.classes; ++c) {
    gradient[c] = probability[c] / total;
    if (right >> c & 1) gradient[c] -= probability[c] / right_total;
    square[c] = gradient[c] * gradient[c];
  }
  const float rate = options_.rate;
  const float damping = options_.damping;
  const auto step = static_cast<float>(steps_ * 1e-6);
  for (size_t f = 0; f < count; ++f) {
    const size_t begin = WeightsOf(features[f]);
    if (begin == kNoRow) continue;
    float* weight = &weights_[begin];
    float* squares = &squares_[begin];
    float* drift = &drift_[begin];
    for (size_t c = 0; c < stride_; ++c) {
      squares[c] += square[c];
      const float change = rate * gradient[c] / std::sqrt(damping + squares[c]);
      weight[c] -= change;
      drift[c] -= change * step;
    }
  }
  return reached;
}

void SoftmaxLearner::Average() {
  const auto scale = static_cast<float>(1e6 / std::max(steps_, 1.0));
  for (size_t i = 0; i < weights_.size(); ++i) {
    weights_[i] -= drift_[i] * scale;
  }
}

std::vector<uint8_t> SoftmaxLearner::Pack(float scale) const {
  std::vector<uint8_t> bytes;
  const size_t rows = size_t{1} << options_.bits;
  for (size_t row = 0; row < rows; ++row) {
    for (size_t c = 0; c < options_.classes; ++c) {
      const float rounded = std::round(weights_[row * stride_ + c] * scale);
      bytes.push_back(static_cast<uint8_t>(
          128 + static_cast<int>(std::clamp(rounded, -127.0f, 127.0f))));
    }
    if (options_.own_rows) bytes.push_back(checks_[row]);
  }
  return bytes;
}

}  // namespace claimdiff
