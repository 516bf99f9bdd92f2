#include "engine/language/tables/tree_ensemble.h"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const std::vector<std::string_view> kNames = {"cover", "order", "numbers"};

constexpr char kTree[] =
    "cover:.5\torder:.25\tnumbers:1\tcover:.2\tcover:.3\torder:.6\torder:.7\t"
    "1\t2\t3\t4\t5\t6\t7\t8\n";

TreeEnsemble Parse(const std::string& table) {
  const auto trees = TreeEnsemble::Parse(table, kNames);
  EXPECT_TRUE(trees.ok()) << trees.status();
  return trees.value_or(TreeEnsemble());
}

TEST(TreeEnsembleTest, FindsTheLeaf) {
  const struct {
    std::vector<float> features;
    double leaf;
  } kCases[] = {
      {{.1f, .1f, 0}, 1}, {{.2f, .1f, 0}, 2}, {{.2f, .25f, 0}, 3},
      {{.4f, .9f, 0}, 4}, {{.5f, .1f, 0}, 5}, {{.5f, .6f, 0}, 6},
      {{.9f, .6f, 1}, 7}, {{.9f, .7f, 1}, 8},
  };
  const TreeEnsemble one = Parse(kTree);
  const TreeEnsemble two = Parse(absl::StrCat("# twice\n", kTree, kTree));
  for (const auto& c : kCases) {
    EXPECT_EQ(one.Sum(c.features.data()), c.leaf);
    EXPECT_EQ(two.Sum(c.features.data()), 2 * c.leaf);
  }
  EXPECT_EQ(TreeEnsemble().Sum(nullptr), 0);
}

TEST(TreeEnsembleTest, SharesNameWhatEachQuestionAdds) {
  const TreeEnsemble trees = Parse(kTree);
  std::vector<double> shares(3, 0);
  const float features[] = {.2f, .1f, 0};
  // All leaves 4.5; cover below .5: 2.5; order below .25: 1.5; cover from
  // .2: 2.
  EXPECT_DOUBLE_EQ(trees.SharesOf(features, &shares), 4.5);
  EXPECT_DOUBLE_EQ(shares[0], (2.5 - 4.5) + (2 - 1.5));
  EXPECT_DOUBLE_EQ(shares[1], 1.5 - 2.5);
  EXPECT_DOUBLE_EQ(shares[2], 0);
}

TEST(TreeEnsembleTest, SharesAddUp) {
  const TreeEnsemble trees = Parse(absl::StrCat(kTree, kTree));
  std::mt19937 random(1);
  for (int round = 0; round < 200; ++round) {
    float features[3];
    for (float& value : features) {
      value = static_cast<float>(random() % 100) / 99;
    }
    std::vector<double> shares(3, 0);
    double sum = trees.SharesOf(features, &shares);
    for (const double share : shares) sum += share;
    EXPECT_NEAR(sum, trees.Sum(features), 1e-9);
  }
}

// A threshold is a value that was seen; written a digit too short it would part
// that value from itself.
TEST(TreeEnsembleTest, ThresholdsAreWrittenToTheBit) {
  for (const float value : {1.0f / 18, 1.0f / 3, 0.1f, 1e-6f, 16777215.0f}) {
    DecisionTree tree;
    tree.threshold.fill(value);
    const std::string table = TreeEnsemble({tree}).ToTable(kNames);
    EXPECT_EQ(Parse(table).trees()[0].threshold, tree.threshold) << value;
  }
}

TEST(TreeEnsembleTest, TablesReadAndWritten) {
  const std::string table = Parse(kTree).ToTable(kNames);
  EXPECT_EQ(Parse(table).ToTable(kNames), table);
  const std::vector<std::string> kBroken = {
      "cover:.5\t1\n",
      "mood" + std::string(kTree).substr(5),   // unknown feature
      "cover" + std::string(kTree).substr(8),  // no threshold
      std::string(kTree).replace(6, 2, "xx"),
      std::string(kTree).replace(6, 2, "nan"),
      std::string(kTree).replace(std::string(kTree).size() - 2, 1, "x"),
  };
  for (const std::string& broken : kBroken) {
    const auto trees = TreeEnsemble::Parse(std::string(kTree) + broken, kNames);
    EXPECT_EQ(trees.status().message(), "trees: number 1 is not a tree")
        << broken;
  }
}

}  // namespace
}  // namespace claimdiff
