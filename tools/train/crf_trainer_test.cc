#include "tools/train/crf_trainer.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/crf/crf.h"
#include "engine/extract/crf/span_labels.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// A toy language: token 1 is a source, 2 a cue, 3 begins a content that runs to
// the end; 4 is a filler.
constexpr std::string_view kSentences[] = {"1244344", "41234", "3443412",
                                           "4444", "12434"};
constexpr std::string_view kLabels[] = {"SCOOQqq", "OSCQq", "QqqQqSC", "OOOO",
                                        "SCOQq"};

struct Sample {
  std::vector<ColumnTable> tables;
  std::vector<TrainingSequence> sequences;
};

Sample MakeSample() {
  Sample sample;
  sample.tables.resize(std::size(kSentences));
  for (size_t k = 0; k < std::size(kSentences); ++k) {
    ColumnTable& table = sample.tables[k];
    table.Reset(kSentences[k].size(), 1);
    TrainingSequence sequence;
    for (size_t i = 0; i < kSentences[k].size(); ++i) {
      table.row(static_cast<ptrdiff_t>(i))[0] =
          static_cast<uint32_t>(kSentences[k][i]);
      sequence.labels.push_back(static_cast<SpanLabel>(
          std::string_view("OSCQscq").find(kLabels[k][i])));
    }
    sequence.first = &table;
    sample.sequences.push_back(sequence);
  }
  return sample;
}

FeatureTemplates Templates() {
  return *FeatureTemplates::Parse("token\ntoken@-1 token\n> token\n", {"token"},
                                  {});
}

CrfTrainingOptions Options() {
  CrfTrainingOptions options;
  options.bits = 10;
  options.pair_bits = 4;
  options.passes = 60;
  options.rate = 0.1f;
  return options;
}

TEST(CrfTrainerTest, LearnsAToyLanguage) {
  const Sample sample = MakeSample();
  const FeatureTemplates templates = Templates();
  const CrfTrainingOptions options = Options();
  std::vector<float> weights, pair_weights;
  TrainCrf(templates, sample.sequences, options, &weights, &pair_weights);
  ASSERT_EQ(weights.size(), size_t{kLabelStride} << options.bits);
  CrfChain chain;
  std::vector<SpanLabel> labels;
  for (size_t k = 0; k < sample.sequences.size(); ++k) {
    chain.Reset(kSentences[k].size());
    for (size_t i = 0; i < chain.size(); ++i) {
      const uint32_t* row = sample.tables[k].row(static_cast<ptrdiff_t>(i));
      uint32_t buckets[2];
      templates.Buckets(FeatureTemplates::kFixed, row, nullptr, options.bits,
                        buckets);
      for (const uint32_t bucket : buckets) {
        for (int b = 0; b < kSpanLabels; ++b) {
          chain.emission(i)[b] += weights[bucket * kLabelStride + b];
        }
      }
      templates.Buckets(FeatureTemplates::kPair, row, nullptr,
                        options.pair_bits, buckets);
      for (int p = 0; p < kSpanLabelPairs; ++p) {
        chain.transition(i)[p] += pair_weights[buckets[0] * kPairStride + p];
      }
    }
    chain.Viterbi(&labels);
    EXPECT_EQ(Dump(labels), kLabels[k]);
  }
}

TEST(CrfTrainerTest, TheSameSampleGivesTheSameWeights) {
  const Sample sample = MakeSample();
  CrfTrainingOptions options = Options();
  options.passes = 3;
  options.seeds = 2;
  std::vector<float> weights[2], pair_weights[2];
  for (int run = 0; run < 2; ++run) {
    TrainCrf(Templates(), sample.sequences, options, &weights[run],
             &pair_weights[run]);
  }
  EXPECT_EQ(weights[0], weights[1]);
  EXPECT_EQ(pair_weights[0], pair_weights[1]);
  options.seed = 99;
  TrainCrf(Templates(), sample.sequences, options, &weights[1],
           &pair_weights[1]);
  EXPECT_NE(weights[0], weights[1]) << "another order";
}

// Averaging over runs is the mean of the runs.
TEST(CrfTrainerTest, SeedsAreAveraged) {
  const Sample sample = MakeSample();
  CrfTrainingOptions options = Options();
  options.passes = 2;
  options.average = false;
  std::vector<float> one, two, both, pairs;
  TrainCrf(Templates(), sample.sequences, options, &one, &pairs);
  options.seed += 1;
  TrainCrf(Templates(), sample.sequences, options, &two, &pairs);
  options.seed -= 1;
  options.seeds = 2;
  TrainCrf(Templates(), sample.sequences, options, &both, &pairs);
  for (size_t k = 0; k < one.size(); ++k) {
    ASSERT_NEAR(both[k], (one[k] + two[k]) / 2, 1e-6f);
  }
}

}  // namespace
}  // namespace claimdiff
