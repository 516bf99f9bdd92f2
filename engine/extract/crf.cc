#include "engine/extract/crf.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace claimdiff {
namespace {

constexpr int kStride = kLabelStride;

// 1 where the pair is legal, else 0.
constexpr std::array<float, CrfChain::kPairs> LegalPairs() {
  std::array<float, CrfChain::kPairs> legal{};
  for (int a = 0; a < kSpanLabels; ++a) {
    for (int b = 0; b < kSpanLabels; ++b) {
      legal[a * kStride + b] =
          MayFollow(static_cast<SpanLabel>(a), static_cast<SpanLabel>(b)) ? 1
                                                                          : 0;
    }
  }
  return legal;
}
constexpr std::array<float, CrfChain::kPairs> kLegal = LegalPairs();

// e^x to six digits without a branch, so that loops over it become vector
// code; the same on every machine. x is cut to -80..80.
inline float Exp(float x) {
  x = std::min(std::max(x, -80.0f), 80.0f) * 1.44269504f;
  // Rounds to the nearest whole number in the mantissa of a large float.
  const float shifted = x + 12582912.0f;
  const float rest = x - (shifted - 12582912.0f);
  float power = 1.33336e-3f;
  power = power * rest + 9.618129e-3f;
  power = power * rest + 5.550411e-2f;
  power = power * rest + 2.402265e-1f;
  power = power * rest + 6.931472e-1f;
  power = power * rest + 1.0f;
  int32_t bits, exponent;
  std::memcpy(&bits, &power, sizeof bits);
  std::memcpy(&exponent, &shifted, sizeof exponent);
  bits += static_cast<int32_t>(static_cast<uint32_t>(exponent) << 23);
  std::memcpy(&power, &bits, sizeof power);
  return power;
}

}  // namespace

void CrfChain::Reset(size_t tokens) {
  size_ = tokens;
  emission_.assign(tokens * kStride, 0.0f);
  transition_.assign(tokens * kPairs, 0.0f);
}

void CrfChain::Infer() {
  const size_t n = size_;
  emission_factor_.resize(n * kStride);
  transition_factor_.resize(n * kPairs);
  forward_.resize(n * kStride);
  backward_.resize(n * kStride);
  marginal_.resize(n * kStride);
  double log_partition = 0;
  std::array<float, kStride> before{};
  before[kOutside] = 1;
  for (size_t i = 0; i < n; ++i) {
    const float* score = &emission_[i * kStride];
    const float best = *std::max_element(score, score + kSpanLabels);
    float* factor = &emission_factor_[i * kStride];
    for (int b = 0; b < kStride; ++b) factor[b] = Exp(score[b] - best);
    factor[kSpanLabels] = 0;
    const float* pair_score = &transition_[i * kPairs];
    float* pair = &transition_factor_[i * kPairs];
    for (int p = 0; p < kPairs; ++p) pair[p] = Exp(pair_score[p]) * kLegal[p];

    float* forward = &forward_[i * kStride];
    std::array<float, kStride> sum{};
    for (int a = 0; a < kSpanLabels; ++a) {
      for (int b = 0; b < kStride; ++b) {
        sum[b] += before[a] * pair[a * kStride + b];
      }
    }
    float total = 0;
    for (int b = 0; b < kStride; ++b) {
      sum[b] *= factor[b];
      total += sum[b];
    }
    const float scale = 1 / total;
    for (int b = 0; b < kStride; ++b) before[b] = forward[b] = sum[b] * scale;
    log_partition += best + std::log(static_cast<double>(total));
  }
  log_partition_ = log_partition;

  std::array<float, kStride> after;
  after.fill(1);
  for (size_t i = n; i-- > 0;) {
    float* backward = &backward_[i * kStride];
    const float* forward = &forward_[i * kStride];
    float* marginal = &marginal_[i * kStride];
    float total = 0;
    for (int b = 0; b < kStride; ++b) {
      marginal[b] = forward[b] * after[b];
      total += marginal[b];
    }
    const float scale = 1 / total;
    for (int b = 0; b < kStride; ++b) {
      backward[b] = after[b] * scale;
      marginal[b] *= scale;
    }
    const float* factor = &emission_factor_[i * kStride];
    const float* pair = &transition_factor_[i * kPairs];
    for (int a = 0; a < kSpanLabels; ++a) {
      float sum = 0;
      for (int b = 0; b < kSpanLabels; ++b) {
        sum += pair[a * kStride + b] * factor[b] * backward[b];
      }
      after[a] = sum;
    }
    after[kSpanLabels] = 0;
  }
}

void CrfChain::PairMarginals(size_t i, float* pairs) const {
  const float* pair = &transition_factor_[i * kPairs];
  const float* factor = &emission_factor_[i * kStride];
  const float* backward = &backward_[i * kStride];
  float total = 0;
  for (int a = 0; a < kStride; ++a) {
    const float before = i > 0 ? forward_[(i - 1) * kStride + a]
                               : static_cast<float>(a == kOutside);
    for (int b = 0; b < kStride; ++b) {
      const int p = a * kStride + b;
      pairs[p] = before * pair[p] * factor[b] * backward[b];
      total += pairs[p];
    }
  }
  const float scale = 1 / total;
  for (int p = 0; p < kPairs; ++p) pairs[p] *= scale;
}

void CrfChain::Viterbi(std::vector<SpanLabel>* labels) {
  const size_t n = size_;
  labels->resize(n);
  if (n == 0) return;
  previous_.resize(n * kStride);
  constexpr float kNever = -1e30f;
  std::array<float, kStride> before;
  before.fill(kNever);
  before[kOutside] = 0;
  for (size_t i = 0; i < n; ++i) {
    const float* score = &emission_[i * kStride];
    const float* pair = &transition_[i * kPairs];
    uint8_t* previous = &previous_[i * kStride];
    std::array<float, kStride> best;
    best.fill(4 * kNever);
    for (int a = 0; a < kSpanLabels; ++a) {
      for (int b = 0; b < kSpanLabels; ++b) {
        if (kLegal[a * kStride + b] == 0) continue;
        const float path = before[a] + pair[a * kStride + b];
        if (path > best[b]) {
          best[b] = path;
          previous[b] = static_cast<uint8_t>(a);
        }
      }
    }
    for (int b = 0; b < kSpanLabels; ++b) before[b] = best[b] + score[b];
  }
  int label = static_cast<int>(
      std::max_element(before.begin(), before.begin() + kSpanLabels) -
      before.begin());
  for (size_t i = n; i-- > 0;) {
    (*labels)[i] = static_cast<SpanLabel>(label);
    label = previous_[i * kStride + label];
  }
}

void CrfChain::ForcedViterbi(size_t position, uint8_t mask,
                             std::vector<SpanLabel>* labels) {
  float* score = emission(position);
  std::array<float, kStride> saved;
  std::copy_n(score, kStride, saved.begin());
  for (int b = 0; b < kSpanLabels; ++b) {
    if ((mask >> b & 1) == 0) score[b] = -1e15f;
  }
  Viterbi(labels);
  std::copy_n(saved.begin(), kStride, emission(position));
}

double CrfChain::Score(const std::vector<SpanLabel>& labels) const {
  double score = 0;
  SpanLabel before = kOutside;
  for (size_t i = 0; i < size_; ++i) {
    score += emission_[i * kStride + labels[i]];
    score += transition_[i * kPairs + before * kStride + labels[i]];
    before = labels[i];
  }
  return score;
}

}  // namespace claimdiff
