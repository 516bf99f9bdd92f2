#include "tools/train/change_fit.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

ChangedPair Pair(const std::string& change, double likeness,
                 const std::string& source = "") {
  ChangedPair pair;
  pair.changes = {change};
  pair.likeness = likeness;
  pair.source = source;
  return pair;
}

// "thing" changes what is said four times of five, "verb" once of five, and
// "rare" is met too seldom to say.
ChangeSet Set() {
  ChangeSet set;
  set.name = "own";
  set.budget = true;
  for (int i = 0; i < 20; ++i) {
    set.pairs.push_back(Pair("thing", i % 5 == 0 ? 1.0 : 0.4));
    set.pairs.push_back(Pair("verb", i % 5 == 0 ? 0.4 : 1.0));
  }
  set.pairs.push_back(Pair("rare", 0.2));
  set.pairs.push_back(Pair("thing", 0.8));  // neither the same nor other
  return set;
}

TEST(ChangeFitTest, WeighsClassesByWhatTheyChange) {
  const ChangeModel model = FitChanges({Set()}, 0.25);
  ASSERT_EQ(model.weights.size(), 2u);
  EXPECT_GT(model.weights.at("thing"), 0.5);
  EXPECT_LT(model.weights.at("verb"), -0.5);
  EXPECT_TRUE(IsCalledDifferent(Pair("thing", 1), model));
  EXPECT_FALSE(IsCalledDifferent(Pair("verb", 1), model));
  EXPECT_FALSE(IsCalledDifferent(Pair("rare", 1), model));
  ChangedPair found = Pair("verb", 1);
  found.found = true;
  EXPECT_TRUE(IsCalledDifferent(found, model));
}

TEST(ChangeFitTest, TheBudgetBoundsTheThreshold) {
  // 4 of the 20 like pairs have "thing".
  EXPECT_TRUE(IsCalledDifferent(Pair("thing", 1), FitChanges({Set()}, 0.2)));
  EXPECT_FALSE(IsCalledDifferent(Pair("thing", 1), FitChanges({Set()}, 0.1)));
  EXPECT_TRUE(IsCalledDifferent(Pair("verb", 1), FitChanges({Set()}, 1)));
}

// A set in which nearly everything differs does not make its classes risky.
TEST(ChangeFitTest, TheShareOfASetTeachesNothing) {
  ChangeSet skewed;
  skewed.name = "skewed";
  skewed.weight = 4;
  for (int i = 0; i < 100; ++i) {
    const double likeness = i % 10 == 0 ? 1 : 0.2;
    skewed.pairs.push_back(Pair("thing", likeness));
    skewed.pairs.push_back(Pair("verb", likeness));
  }
  const ChangeModel model = FitChanges({Set(), skewed}, 0.2);
  EXPECT_GT(model.weights.at("thing"), model.weights.at("verb"));
  EXPECT_LT(model.weights.at("verb"), 0);
}

TEST(ChangeFitTest, LeavesOutWhatIsHeldOut) {
  ChangeSet set = Set();
  for (int i = 0; i < 20; ++i) set.pairs.push_back(Pair("new", 0.2, "held"));
  EXPECT_EQ(FitChanges({set}, 0.2).weights.count("new"), 1u);
  EXPECT_EQ(FitChanges({set}, 0.2, "held").weights.count("new"), 0u);
}

TEST(ChangeFitTest, TheTableCountsEachSet) {
  const ChangeModel model = FitChanges({Set()}, 0.2);
  const std::string table = ChangeTable(model, {Set()});
  EXPECT_NE(table.find("\tshown\t16/4\n"), std::string::npos) << table;
  EXPECT_NE(table.find("\thidden\t4/16\n"), std::string::npos) << table;
  EXPECT_EQ(table.substr(0, 2), "# ");
}

}  // namespace
}  // namespace claimdiff
