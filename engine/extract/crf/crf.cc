#include "engine/extract/crf/crf.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace claimdiff {
namespace {

constexpr int kStride = kLabelStride;

// Labels that may follow any label, kOutside to kContentBegin.
constexpr int kFree = 4;
// Where the pairs that lead to inside labels begin.
constexpr int kInsidePairs = kFree * kSpanLabels;
// Pairs, rounded up to whole vectors.
constexpr int kPairs = 36;

// Scores are worked on four at a time: with the instructions that every
// machine of the architecture has, so that results are the same on each.
typedef float Lanes __attribute__((vector_size(16)));
typedef int32_t IntLanes __attribute__((vector_size(16)));
constexpr int kLanes = 4;
static_assert(kFree == kLanes && kStride == 2 * kLanes && kPairs % kLanes == 0);

inline Lanes Load(const float* from) {
  Lanes lanes;
  std::memcpy(&lanes, from, sizeof lanes);
  return lanes;
}

inline void Store(Lanes lanes, float* to) {
  std::memcpy(to, &lanes, sizeof lanes);
}

inline float Sum(Lanes lanes) {
  return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

// e^x to six digits; x is cut to -80..80.
inline Lanes Exp(Lanes x) {
  x = x < -80.0f ? Lanes{} - 80.0f : x;
  x = x > 80.0f ? Lanes{} + 80.0f : x;
  x *= 1.44269504f;
  // Rounds to the nearest whole number in the mantissa of a large float.
  const Lanes shifted = x + 12582912.0f;
  const Lanes rest = x - (shifted - 12582912.0f);
  Lanes power = Lanes{} + 1.33336e-3f;
  power = power * rest + 9.618129e-3f;
  power = power * rest + 5.550411e-2f;
  power = power * rest + 2.402265e-1f;
  power = power * rest + 6.931472e-1f;
  power = power * rest + 1.0f;
  // The rounded number goes to the exponent.
  return reinterpret_cast<Lanes>(reinterpret_cast<IntLanes>(power) +
                                 (reinterpret_cast<IntLanes>(shifted) << 23));
}

}  // namespace

void CrfChain::Resize(size_t tokens) {
  size_ = tokens;
  emission_.resize(tokens * kStride);
  transition_.resize(tokens * kPairStride);
}

void CrfChain::Reset(size_t tokens) {
  Resize(tokens);
  std::fill(emission_.begin(), emission_.end(), 0.0f);
  std::fill(transition_.begin(), transition_.end(), 0.0f);
}

void CrfChain::Infer() {
  const size_t n = size_;
  emission_factor_.resize(n * kStride);
  transition_factor_.resize(n * kPairStride);
  forward_.resize(n * kStride);
  backward_.resize(n * kStride);
  marginal_.resize(n * kStride);
  total_.resize(n);
  float before[kStride] = {};
  before[kOutside] = 1;
  for (size_t i = 0; i < n; ++i) {
    const float* score = &emission_[i * kStride];
    const float best = *std::max_element(score, score + kSpanLabels);
    float* factor = &emission_factor_[i * kStride];
    Store(Exp(Load(score) - best), factor);
    Store(Exp(Load(score + kLanes) - best), factor + kLanes);
    factor[kSpanLabels] = 0;
    const float* pair_score = &transition_[i * kPairStride];
    float* pair = &transition_factor_[i * kPairStride];
    for (int p = 0; p < kPairs; p += kLanes) {
      Store(Exp(Load(pair_score + p)), pair + p);
    }

    Lanes free = {};
    for (int a = 0; a < kSpanLabels; ++a) {
      free += before[a] * Load(pair + kFree * a);
    }
    float sum[kStride] = {};
    Store(free, sum);
    for (int role = 0; role < 3; ++role) {
      const float* inside = pair + kInsidePairs + 2 * role;
      sum[kSourceInside + role] = before[kSourceBegin + role] * inside[0] +
                                  before[kSourceInside + role] * inside[1];
    }
    float total = 0;
    for (int b = 0; b < kStride; ++b) {
      sum[b] *= factor[b];
      total += sum[b];
    }
    total_[i] = total;
    const float scale = 1 / total;
    float* forward = &forward_[i * kStride];
    for (int b = 0; b < kStride; ++b) before[b] = forward[b] = sum[b] * scale;
  }

  float after[kStride];
  std::fill_n(after, kStride, 1.0f);
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
    float weighted[kStride];
    const float* factor = &emission_factor_[i * kStride];
    for (int b = 0; b < kStride; ++b) {
      backward[b] = after[b] * scale;
      marginal[b] *= scale;
      weighted[b] = backward[b] * factor[b];
    }
    const float* pair = &transition_factor_[i * kPairStride];
    const Lanes free = Load(weighted);
    for (int a = 0; a < kSpanLabels; ++a) {
      after[a] = Sum(Load(pair + kFree * a) * free);
    }
    for (int role = 0; role < 3; ++role) {
      const float* inside = pair + kInsidePairs + 2 * role;
      const float next = weighted[kSourceInside + role];
      after[kSourceBegin + role] += inside[0] * next;
      after[kSourceInside + role] += inside[1] * next;
    }
    after[kSpanLabels] = 0;
  }
}

double CrfChain::LogPartition() const {
  double sum = 0;
  for (size_t i = 0; i < size_; ++i) {
    const float* score = &emission_[i * kStride];
    sum += *std::max_element(score, score + kSpanLabels) +
           std::log(static_cast<double>(total_[i]));
  }
  return sum;
}

void CrfChain::PairMarginals(size_t i, float* pairs) const {
  const float* pair = &transition_factor_[i * kPairStride];
  const float* factor = &emission_factor_[i * kStride];
  const float* backward = &backward_[i * kStride];
  std::fill_n(pairs, kPairStride, 0.0f);
  float total = 0;
  for (int a = 0; a < kSpanLabels; ++a) {
    const float before = i > 0 ? forward_[(i - 1) * kStride + a]
                               : static_cast<float>(a == kOutside);
    for (int b = 0; b < kSpanLabels; ++b) {
      const auto previous = static_cast<SpanLabel>(a);
      const auto label = static_cast<SpanLabel>(b);
      if (!MayFollow(previous, label)) continue;
      const int p = PairIndex(previous, label);
      pairs[p] = before * pair[p] * factor[b] * backward[b];
      total += pairs[p];
    }
  }
  const float scale = 1 / total;
  for (int p = 0; p < kSpanLabelPairs; ++p) pairs[p] *= scale;
}

void CrfChain::Viterbi(std::vector<SpanLabel>* labels) {
  const size_t n = size_;
  labels->resize(n);
  if (n == 0) return;
  previous_.resize(n * kStride);
  constexpr float kNever = -1e30f;
  float before[kStride];
  std::fill_n(before, kStride, kNever);
  before[kOutside] = 0;
  for (size_t i = 0; i < n; ++i) {
    const float* score = &emission_[i * kStride];
    const float* pair = &transition_[i * kPairStride];
    uint8_t* previous = &previous_[i * kStride];
    float best[kStride];
    for (int b = 0; b < kFree; ++b) {
      best[b] = before[kOutside] + pair[b];
      previous[b] = kOutside;
    }
    for (int a = 1; a < kSpanLabels; ++a) {
      for (int b = 0; b < kFree; ++b) {
        const float path = before[a] + pair[kFree * a + b];
        const bool better = path > best[b];
        best[b] = better ? path : best[b];
        previous[b] = better ? static_cast<uint8_t>(a) : previous[b];
      }
    }
    for (int role = 0; role < 3; ++role) {
      const float* inside = pair + kInsidePairs + 2 * role;
      const float begun = before[kSourceBegin + role] + inside[0];
      const float running = before[kSourceInside + role] + inside[1];
      best[kSourceInside + role] = std::max(begun, running);
      previous[kSourceInside + role] = static_cast<uint8_t>(
          role + (running > begun ? kSourceInside : kSourceBegin));
    }
    for (int b = 0; b < kSpanLabels; ++b) before[b] = best[b] + score[b];
  }
  int label =
      static_cast<int>(std::max_element(before, before + kSpanLabels) - before);
  for (size_t i = n; i-- > 0;) {
    (*labels)[i] = static_cast<SpanLabel>(label);
    label = previous_[i * kStride + label];
  }
}

void CrfChain::ForcedViterbi(const std::vector<Forced>& forced,
                             std::vector<SpanLabel>* labels) {
  std::vector<float> saved;
  for (const Forced& one : forced) {
    float* score = emission(one.position);
    saved.insert(saved.end(), score, score + kStride);
    for (int b = 0; b < kSpanLabels; ++b) {
      if ((one.mask >> b & 1) == 0) score[b] = -1e15f;
    }
  }
  Viterbi(labels);
  for (size_t k = 0; k < forced.size(); ++k) {
    std::copy_n(&saved[k * kStride], kStride, emission(forced[k].position));
  }
}

double CrfChain::Score(const std::vector<SpanLabel>& labels) const {
  double score = 0;
  SpanLabel before = kOutside;
  for (size_t i = 0; i < size_; ++i) {
    score += emission_[i * kStride + labels[i]];
    score += transition_[i * kPairStride + PairIndex(before, labels[i])];
    before = labels[i];
  }
  return score;
}

}  // namespace claimdiff
