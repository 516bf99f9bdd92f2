#include "tools/train/logistic.h"

#include <cmath>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Rows drawn from the model logit = 3 x - 2 y - .5.
class LogisticTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::mt19937 random(1);
    const auto uniform = [&random] {
      return static_cast<float>(random() % 10000) / 10000;
    };
    features_.reserve(20000);
    for (int i = 0; i < 20000; ++i) {
      features_.push_back({uniform(), uniform()});
      const double logit = 3 * features_[i][0] - 2 * features_[i][1] - .5;
      rows_.push_back({features_[i].data(),
                       uniform() < 1 / (1 + std::exp(-logit)) ? 1.0 : 0.0, 1});
    }
  }

  std::vector<std::vector<float>> features_;
  std::vector<LogisticRow> rows_;
};

TEST_F(LogisticTest, FindsTheModelThatMadeTheRows) {
  const LogisticModel model = FitLogistic(rows_, {{-9, 9}, {-9, 9}}, .001);
  EXPECT_NEAR(model.weights[0], 3, .15);
  EXPECT_NEAR(model.weights[1], -2, .15);
  EXPECT_NEAR(model.bias, -.5, .1);
  const float x[] = {1, 1};
  EXPECT_NEAR(model.Logit(x), .5, .2);
}

TEST_F(LogisticTest, HoldsWeightsToTheirBounds) {
  const LogisticModel model = FitLogistic(rows_, {{0, 1}, {0, 9}}, .001);
  EXPECT_EQ(model.weights[0], 1);
  EXPECT_EQ(model.weights[1], 0);
}

TEST_F(LogisticTest, ThePenaltyShrinks) {
  const LogisticModel model = FitLogistic(rows_, {{-9, 9}, {-9, 9}}, 1e4);
  EXPECT_LT(std::abs(model.weights[0]), .5);
}

const std::vector<ScoredLabel> kSet = {
    {.9, true}, {.8, true}, {.7, false}, {.6, true}, {.1, false}};

TEST(FiguresTest, F1) {
  EXPECT_DOUBLE_EQ(F1At(kSet, .8), .8);
  EXPECT_DOUBLE_EQ(F1At(kSet, .5), 6. / 7);
  EXPECT_DOUBLE_EQ(F1At(kSet, 2), 0);
  EXPECT_DOUBLE_EQ(F1At({}, 0), 0);
}

TEST(FiguresTest, AveragePrecision) {
  EXPECT_DOUBLE_EQ(AveragePrecision(kSet), (1 + 1 + .75) / 3);
  EXPECT_DOUBLE_EQ(AveragePrecision({{.5, true}, {.5, false}}), .5);
  EXPECT_DOUBLE_EQ(AveragePrecision({}), 0);
}

TEST(FiguresTest, OneThresholdForSeveralSets) {
  double mean = 0;
  const double threshold =
      BestCommonThreshold({kSet, {{.5, false}, {.65, true}}}, &mean);
  EXPECT_GT(threshold, .5);
  EXPECT_LE(threshold, .6);
  EXPECT_NEAR(mean, (6. / 7 + 1) / 2, 1e-9);
}

}  // namespace
}  // namespace claimdiff
