#include "tools/train/softmax_learner.h"

#include <cmath>
#include <cstdint>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr uint64_t kAll = 0xF;

// A feature of row `row` among 16, with a check.
constexpr uint32_t Feature(uint32_t row, uint32_t check = 0) {
  return row << 28 | check << 20;
}

SoftmaxOptions Small() {
  SoftmaxOptions options;
  options.bits = 4;
  options.classes = 4;
  return options;
}

// Learns that feature 1 means class 2, and feature 3 class 0; feature 5 is
// always there.
SoftmaxLearner Taught(SoftmaxOptions options, int rounds) {
  SoftmaxLearner learner(options);
  for (int i = 0; i < rounds; ++i) {
    const bool first = i % 2 == 0;
    const uint32_t rows[] = {Feature(first ? 1 : 3), Feature(5)};
    float scores[4];
    learner.Score(rows, 2, scores);
    learner.Learn(rows, 2, scores, first ? 1 << 2 : 1 << 0, kAll);
  }
  return learner;
}

int Best(const SoftmaxLearner& learner, const std::vector<uint32_t>& rows) {
  float scores[4];
  learner.Score(rows.data(), rows.size(), scores);
  int best = 0;
  for (int c = 1; c < 4; ++c) {
    if (scores[c] > scores[best]) best = c;
  }
  return best;
}

TEST(SoftmaxLearnerTest, LearnsWhatItIsShown) {
  SoftmaxLearner learner = Taught(Small(), 200);
  EXPECT_EQ(Best(learner, {Feature(1), Feature(5)}), 2);
  EXPECT_EQ(Best(learner, {Feature(3), Feature(5)}), 0);
  learner.Average();
  EXPECT_EQ(Best(learner, {Feature(1), Feature(5)}), 2);
  EXPECT_EQ(Best(learner, {Feature(3), Feature(5)}), 0);
}

TEST(SoftmaxLearnerTest, GivesTheProbabilityOfTheRightClasses) {
  SoftmaxLearner learner(Small());
  const uint32_t rows[] = {Feature(1)};
  float scores[4];
  learner.Score(rows, 1, scores);
  EXPECT_FLOAT_EQ(learner.Learn(rows, 1, scores, 1 << 1, kAll), .25f);
  learner.Score(rows, 1, scores);
  const float after = learner.Learn(rows, 1, scores, 1 << 1, kAll);
  EXPECT_GT(after, .25f);
  // Two of three possible classes, all at zero: two thirds.
  const uint32_t fresh[] = {Feature(2)};
  learner.Score(fresh, 1, scores);
  EXPECT_FLOAT_EQ(learner.Learn(fresh, 1, scores, 0b011, 0b111), 2.0f / 3);
}

// Classes that are not allowed neither win nor learn.
TEST(SoftmaxLearnerTest, LeavesImpossibleClassesAlone) {
  SoftmaxLearner learner(Small());
  const uint32_t rows[] = {Feature(1)};
  float scores[4];
  for (int i = 0; i < 50; ++i) {
    learner.Score(rows, 1, scores);
    learner.Learn(rows, 1, scores, 1 << 0, 0b0011);
  }
  learner.Score(rows, 1, scores);
  EXPECT_GT(scores[0], 0);
  EXPECT_LT(scores[1], 0);
  EXPECT_EQ(scores[2], 0);
  EXPECT_EQ(scores[3], 0);
}

TEST(SoftmaxLearnerTest, StopsWhereItIsSureEnough) {
  SoftmaxOptions options = Small();
  options.enough = .5f;
  const SoftmaxLearner learner = Taught(options, 2000);
  const uint32_t rows[] = {Feature(1), Feature(5)};
  float scores[4];
  learner.Score(rows, 2, scores);
  float total = 0;
  for (const float score : scores) total += std::exp(score);
  EXPECT_LT(std::exp(scores[2]) / total, .6f);
}

TEST(SoftmaxLearnerTest, AverageLiesBetweenTheWeightsOfAllSteps) {
  SoftmaxLearner learner(Small());
  const uint32_t rows[] = {Feature(1)};
  float scores[4];
  double sum = 0;
  constexpr int kSteps = 10;
  for (int i = 0; i < kSteps; ++i) {
    learner.Score(rows, 1, scores);
    sum += scores[3];
    learner.Learn(rows, 1, scores, 1 << 3, kAll);
  }
  learner.Average();
  learner.Score(rows, 1, scores);
  EXPECT_NEAR(scores[3], sum / kSteps, 1e-4);
}

TEST(SoftmaxLearnerTest, PacksAroundTheMiddleAndCutsOff) {
  SoftmaxLearner learner = Taught(Small(), 200);
  const uint32_t rows[] = {Feature(1)};
  float scores[4];
  learner.Score(rows, 1, scores);
  const std::vector<uint8_t> fine = learner.Pack(10);
  ASSERT_EQ(fine.size(), 16u * 4);
  for (int c = 0; c < 4; ++c) {
    EXPECT_EQ(fine[4 + c], 128 + std::lround(scores[c] * 10)) << c;
    EXPECT_EQ(fine[c], 128) << "bucket 0 never occurred";
  }
  const std::vector<uint8_t> coarse = learner.Pack(1e6f);
  EXPECT_EQ(coarse[4 + 2], 255);
  EXPECT_EQ(coarse[4 + 0], 1);
}

// Of the features of a row the commonest has it; the other learns nothing, and
// what occurs only once has no row at all.
TEST(SoftmaxLearnerTest, OwnRows) {
  SoftmaxOptions options;
  options.bits = 4;
  options.classes = 3;
  options.own_rows = true;
  SoftmaxLearner learner(options);
  const uint32_t common = Feature(1, 77);
  const uint32_t rival = Feature(1, 78);
  const uint32_t rare = Feature(2, 5);
  for (int i = 0; i < 3; ++i) learner.Count(&common, 1);
  for (int i = 0; i < 2; ++i) learner.Count(&rival, 1);
  learner.Count(&rare, 1);
  learner.AssignRows();
  float scores[3];
  for (const uint32_t feature : {common, rival, rare}) {
    for (int i = 0; i < 20; ++i) {
      learner.Score(&feature, 1, scores);
      learner.Learn(&feature, 1, scores, 1 << 2, 0b111);
    }
  }
  learner.Score(&common, 1, scores);
  EXPECT_GT(scores[2], scores[0]);
  for (const uint32_t feature : {rival, rare}) {
    learner.Score(&feature, 1, scores);
    EXPECT_EQ(scores[0], 0);
    EXPECT_EQ(scores[2], 0);
  }
  learner.Average();
  const std::vector<uint8_t> bytes = learner.Pack(32);
  ASSERT_EQ(bytes.size(), 16u * 4);
  EXPECT_GT(bytes[4 + 2], 128);
  EXPECT_EQ(bytes[4 + 3], 77) << "the owner's check";
  EXPECT_EQ(bytes[8 + 2], 128);
}

}  // namespace
}  // namespace claimdiff
