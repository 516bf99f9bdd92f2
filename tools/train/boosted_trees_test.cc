#include "tools/train/boosted_trees.h"

#include <array>
#include <cmath>
#include <random>
#include <vector>

#include "engine/language/tables/tree_ensemble.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using Features = std::array<float, 2>;

std::vector<Features> RandomFeatures(size_t rows) {
  std::mt19937 random(1);
  std::vector<Features> features(rows);
  for (Features& row : features) {
    for (float& value : row) value = static_cast<float>(random() % 1000) / 999;
  }
  return features;
}

BoostOptions Options(std::vector<int> signs) {
  BoostOptions options;
  options.signs = std::move(signs);
  return options;
}

double Probability(const TreeEnsemble& trees, const Features& features) {
  return 1 / (1 + std::exp(-trees.Sum(features.data())));
}

// Neither feature says anything by itself.
TEST(BoostedTreesTest, LearnsWhatTakesTwoFeatures) {
  const auto features = RandomFeatures(2000);
  std::vector<BoostRow> rows;
  const auto target = [](const Features& f) {
    return (f[0] > .5) == (f[1] > .3) ? 1.0 : 0.0;
  };
  for (const Features& f : features) rows.push_back({f.data(), target(f)});
  const TreeEnsemble trees = FitTrees(rows, Options({0, 0}));
  int right = 0;
  for (const Features& f : features) {
    right += (Probability(trees, f) > .5) == (target(f) > .5);
  }
  EXPECT_GT(right, 1900);
}

TEST(BoostedTreesTest, KeepsSigns) {
  const auto features = RandomFeatures(2000);
  std::vector<BoostRow> rows;
  for (const Features& f : features) {
    // Up and down again, with the first feature.
    rows.push_back({f.data(), std::abs(f[0] - .5) < .25 ? 1.0 : 0.0});
  }
  for (const int sign : {1, -1}) {
    const TreeEnsemble trees = FitTrees(rows, Options({sign, 0}));
    double before = Probability(trees, {0, .5f});
    for (float x = 0; x <= 1; x += .01f) {
      const double now = Probability(trees, {x, .5f});
      EXPECT_GE(sign * now, sign * before) << x;
      before = now;
    }
  }
}

TEST(BoostedTreesTest, TakesSharesForTargetsAndStartsFromTheBase) {
  const auto features = RandomFeatures(500);
  std::vector<BoostRow> rows;
  for (const Features& f : features) rows.push_back({f.data(), .8, 1, 0});
  EXPECT_NEAR(Probability(FitTrees(rows, Options({0, 0})), features[0]), .8,
              .02);
  // A base that is right already leaves nothing to add.
  for (BoostRow& row : rows) row.base = std::log(.8 / .2);
  EXPECT_NEAR(FitTrees(rows, Options({0, 0})).Sum(features[0].data()), 0, .01);
}

TEST(BoostedTreesTest, IsDeterministicAndTakesNothingForNoRows) {
  const auto features = RandomFeatures(300);
  std::vector<BoostRow> rows;
  for (const Features& f : features) rows.push_back({f.data(), f[1]});
  const std::vector<std::string_view> names = {"a", "b"};
  EXPECT_EQ(FitTrees(rows, Options({0, 0})).ToTable(names),
            FitTrees(rows, Options({0, 0})).ToTable(names));
  EXPECT_TRUE(FitTrees({}, Options({0, 0})).trees().empty());
}

}  // namespace
}  // namespace claimdiff
