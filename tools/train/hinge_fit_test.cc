#include "tools/train/hinge_fit.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/language/tables/hinge_sum.h"
#include "gtest/gtest.h"
#include "tools/train/logistic.h"

namespace claimdiff {
namespace {

const std::vector<std::string_view> kNames = {"x", "y", "same"};

// True where x and y lie on one side of the middle: no line parts them.
struct Corners {
  std::vector<std::array<float, 3>> features;
  std::vector<LogisticRow> rows;

  Corners() {
    for (int i = 0; i < 900; ++i) {
      features.push_back({static_cast<float>(i % 30) / 29 - .5f,
                          static_cast<float>(i / 30) / 29 - .5f, 7});
    }
    for (const auto& f : features) {
      rows.push_back({f.data(), f[0] * f[1] > 0 ? 1.0 : 0.0, 1});
    }
  }
};

HingeOptions Options(std::vector<bool> rising) {
  HingeOptions options;
  options.rounds = 100;
  options.batch = 30;
  options.rate = 0.01;
  options.penalty = 0.01;
  options.rising = std::move(rising);
  return options;
}

TEST(HingeFitTest, BendsWhereALineCannot) {
  const Corners corners;
  const HingeSum sum = FitHinges(corners.rows, Options({false, false, false}));
  EXPECT_EQ(sum.hinges().size(), 48u);
  int right = 0;
  for (const LogisticRow& row : corners.rows) {
    right += (sum.Logit(row.features) > 0) == (row.target > 0);
  }
  EXPECT_GT(right, 850);
  // What is always the same has no say.
  for (const Hinge& hinge : sum.hinges()) EXPECT_EQ(hinge.slopes[2], 0);
  EXPECT_EQ(
      FitHinges(corners.rows, Options({false, false, false})).ToTable(kNames),
      sum.ToTable(kNames));
}

TEST(HingeFitTest, RisesWhereItIsToldTo) {
  const Corners corners;
  const HingeSum sum = FitHinges(corners.rows, Options({true, false, false}));
  for (float y = -.5f; y <= .5f; y += .1f) {
    for (float x = -.5f; x < .5f; x += .1f) {
      const std::vector<float> before = {x, y, 7};
      const std::vector<float> after = {x + .1f, y, 7};
      EXPECT_GE(sum.Logit(after.data()), sum.Logit(before.data()) - 1e-6);
    }
  }
}

TEST(HingeFitTest, NothingToLearnFrom) {
  const HingeSum none = FitHinges({}, Options({false, false}));
  EXPECT_EQ(none.limits().size(), 2u);
  EXPECT_TRUE(none.hinges().empty());
}

}  // namespace
}  // namespace claimdiff
