#include "engine/extract/crf/crf.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using Labels = std::vector<SpanLabel>;

// Calls `visit` with every legal sequence of `size` labels.
void ForEachSequence(size_t size,
                     const std::function<void(const Labels&)>& visit,
                     Labels* prefix) {
  if (prefix->size() == size) {
    visit(*prefix);
    return;
  }
  const SpanLabel before = prefix->empty() ? kOutside : prefix->back();
  for (int b = 0; b < kSpanLabels; ++b) {
    const auto label = static_cast<SpanLabel>(b);
    if (!MayFollow(before, label)) continue;
    prefix->push_back(label);
    ForEachSequence(size, visit, prefix);
    prefix->pop_back();
  }
}

void ForEachSequence(size_t size,
                     const std::function<void(const Labels&)>& visit) {
  Labels prefix;
  ForEachSequence(size, visit, &prefix);
}

void RandomScores(std::mt19937_64* random, size_t size, CrfChain* chain) {
  std::uniform_real_distribution<float> score(-4, 4);
  chain->Reset(size);
  for (size_t i = 0; i < size; ++i) {
    for (int b = 0; b < kSpanLabels; ++b)
      chain->emission(i)[b] = score(*random);
    for (int p = 0; p < kSpanLabelPairs; ++p) {
      chain->transition(i)[p] = score(*random) / 2;
    }
  }
}

double NaiveLogPartition(const CrfChain& chain) {
  double sum = 0;
  ForEachSequence(chain.size(), [&](const Labels& labels) {
    sum += std::exp(chain.Score(labels));
  });
  return std::log(sum);
}

TEST(CrfChainTest, MarginalsAreThoseOfAllSequencesCounted) {
  std::mt19937_64 random(1);
  CrfChain chain;
  for (int round = 0; round < 20; ++round) {
    const size_t size = 1 + round % 4;
    RandomScores(&random, size, &chain);
    std::vector<double> marginals(size * kLabelStride, 0);
    std::vector<double> pairs(size * kPairStride, 0);
    const double log_partition = NaiveLogPartition(chain);
    ForEachSequence(size, [&](const Labels& labels) {
      const double chance = std::exp(chain.Score(labels) - log_partition);
      SpanLabel before = kOutside;
      for (size_t i = 0; i < size; ++i) {
        marginals[i * kLabelStride + labels[i]] += chance;
        pairs[i * kPairStride + PairIndex(before, labels[i])] += chance;
        before = labels[i];
      }
    });
    chain.Infer();
    EXPECT_NEAR(chain.LogPartition(), log_partition, 1e-4);
    std::vector<float> found(kPairStride);
    for (size_t i = 0; i < size; ++i) {
      for (int b = 0; b < kSpanLabels; ++b) {
        EXPECT_NEAR(chain.Marginal(i, static_cast<SpanLabel>(b)),
                    marginals[i * kLabelStride + b], 1e-4);
      }
      chain.PairMarginals(i, found.data());
      for (int p = 0; p < kSpanLabelPairs; ++p) {
        EXPECT_NEAR(found[p], pairs[i * kPairStride + p], 1e-4);
      }
    }
  }
}

TEST(CrfChainTest, ViterbiFindsTheBestOfAllSequences) {
  std::mt19937_64 random(2);
  CrfChain chain;
  for (int round = 0; round < 40; ++round) {
    const size_t size = 1 + round % 4;
    RandomScores(&random, size, &chain);
    Labels best, best_forced, found;
    const size_t position = random() % size;
    const uint8_t mask = 1u << kCueBegin | 1u << kCueInside;
    ForEachSequence(size, [&](const Labels& labels) {
      if (best.empty() || chain.Score(labels) > chain.Score(best)) {
        best = labels;
      }
      if ((mask >> labels[position] & 1) != 0 &&
          (best_forced.empty() ||
           chain.Score(labels) > chain.Score(best_forced))) {
        best_forced = labels;
      }
    });
    chain.Viterbi(&found);
    EXPECT_EQ(Dump(found), Dump(best));
    chain.ForcedViterbi({{position, mask}}, &found);
    EXPECT_EQ(Dump(found), Dump(best_forced));
    chain.Viterbi(&found);
    EXPECT_EQ(Dump(found), Dump(best)) << "forcing left a trace";
  }
}

// The marginals are the gradient of the log partition: what training needs.
TEST(CrfChainTest, MarginalsAreTheGradientOfTheLogPartition) {
  std::mt19937_64 random(3);
  CrfChain chain;
  RandomScores(&random, 3, &chain);
  constexpr float kStep = 0.01f;
  const auto slope = [&](float* score) {
    const float saved = *score;
    *score = saved + kStep;
    const double above = NaiveLogPartition(chain);
    *score = saved - kStep;
    const double below = NaiveLogPartition(chain);
    *score = saved;
    return (above - below) / (2 * kStep);
  };
  chain.Infer();
  std::vector<float> pairs(kPairStride);
  for (size_t i = 0; i < 3; ++i) {
    for (int b = 0; b < kSpanLabels; ++b) {
      EXPECT_NEAR(slope(chain.emission(i) + b),
                  chain.Marginal(i, static_cast<SpanLabel>(b)), 2e-3);
    }
    chain.PairMarginals(i, pairs.data());
    for (int p = 0; p < kSpanLabelPairs; ++p) {
      EXPECT_NEAR(slope(chain.transition(i) + p), pairs[p], 2e-3);
    }
  }
}

TEST(CrfChainTest, LongAndLopsidedChainsStayFinite) {
  CrfChain chain;
  chain.Reset(5000);
  for (size_t i = 0; i < chain.size(); ++i) {
    chain.emission(i)[kOutside] = 90;
    chain.emission(i)[kContentInside] = -90;
  }
  chain.Infer();
  std::vector<SpanLabel> labels;
  chain.Viterbi(&labels);
  for (size_t i = 0; i < chain.size(); ++i) {
    ASSERT_NEAR(chain.Marginal(i, kOutside), 1, 1e-4) << i;
    ASSERT_EQ(labels[i], kOutside);
  }
  EXPECT_NEAR(chain.LogPartition(), 90.0 * 5000, 1);
}

TEST(CrfChainTest, AnEmptyChainHasOneSequence) {
  CrfChain chain;
  chain.Reset(0);
  chain.Infer();
  EXPECT_EQ(chain.LogPartition(), 0);
  std::vector<SpanLabel> labels = {kCueBegin};
  chain.Viterbi(&labels);
  EXPECT_TRUE(labels.empty());
}

TEST(CrfChainTest, TheExampleOfTheHeader) {
  CrfChain chain;
  chain.Reset(2);
  chain.emission(0)[kSourceBegin] = 3;
  chain.emission(1)[kCueBegin] = 3;
  std::vector<SpanLabel> labels;
  chain.Viterbi(&labels);
  EXPECT_EQ(Dump(labels), "SC");
  chain.Infer();
  EXPECT_NEAR(chain.Marginal(1, kCueBegin), 0.8354, 0.001);
}

}  // namespace
}  // namespace claimdiff
