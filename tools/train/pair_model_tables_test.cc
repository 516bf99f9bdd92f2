#include "tools/train/pair_model_tables.h"

#include <string>
#include <string_view>
#include <vector>

#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/language/tables/hinge_sum.h"
#include "engine/language/tables/tree_ensemble.h"
#include "gtest/gtest.h"
#include "tools/train/logistic.h"

namespace claimdiff {
namespace {

TEST(PairModelTablesTest, TablesNameSetsAndEveryFeature) {
  LogisticModel words;
  words.weights.assign(kPairFeatureCount, 0.0);
  words.weights[kCover] = 1.25;
  words.bias = -2;
  const std::string table = WordsTable(words, " ferries.jsonl");
  for (const std::string_view line :
       {"# tools/train/pair_models on ferries.jsonl.\n", "bias\t-2.0000\n",
        "cover\t1.2500\n", "same-speaker\t0.3000\n",
        "other-speaker\t-0.5000\n"}) {
    EXPECT_NE(table.find(line), std::string::npos) << line << "\n" << table;
  }
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    const std::string name(PairFeatureName(static_cast<PairFeature>(f)));
    EXPECT_NE(table.find("\n" + name + "\t"), std::string::npos) << name;
  }
  ScaledTrees trees;
  trees.threshold = .25;
  trees.steepness = .8;
  trees.trees = TreeEnsemble({DecisionTree()});
  const auto read = ScaledTrees::Parse(
      Company::kEvent, TreesTable(Company::kEvent, trees, " ferries.jsonl"));
  ASSERT_TRUE(read.ok()) << read.status();
  EXPECT_EQ(read->threshold, .25);
  EXPECT_EQ(read->steepness, .8);
  EXPECT_EQ(read->trees.trees().size(), 1u);
  const HingeSum hinges(.5f,
                        std::vector<FeatureLimits>(kTreeFeatureCount, {0, 1}),
                        {{1, 0, std::vector<float>(kTreeFeatureCount, 1)}});
  const auto read_hinges = HingeSum::Parse(
      HingesTable(hinges, " ferries.jsonl"), TreeFeatureNames(Company::kEvent));
  ASSERT_TRUE(read_hinges.ok()) << read_hinges.status();
  EXPECT_EQ(read_hinges->hinges().size(), 1u);
}

}  // namespace
}  // namespace claimdiff
