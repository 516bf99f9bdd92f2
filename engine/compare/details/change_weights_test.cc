#include "engine/compare/details/change_weights.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "absl/strings/numbers.h"
#include "engine/compare/details/change_weights_data.h"
#include "engine/language/tables/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ChangeWeightsTest, Classes) {
  EXPECT_TRUE(ChangesMeaning("replaced/thing"));
  EXPECT_TRUE(ChangesMeaning("added/negation"));
  EXPECT_FALSE(ChangesMeaning("replaced/verb"));
  EXPECT_FALSE(ChangesMeaning("added/adjective"));
  EXPECT_FALSE(ChangesMeaning("no/such/class"));
  EXPECT_FALSE(ChangesMeaning(""));
}

TEST(ChangeWeightsTest, EveryShownWeightIsAboveEveryHiddenOne) {
  std::set<std::string_view> classes;
  double lowest_shown = 100, highest_hidden = -100;
  for (const TsvRow& row : ParseTsv(ChangeWeightsData())) {
    ASSERT_GE(row.size(), 3u) << row[0];
    EXPECT_TRUE(classes.insert(row[0]).second) << row[0];
    double weight = 0;
    ASSERT_TRUE(absl::SimpleAtod(std::string(row[1]), &weight)) << row[0];
    if (row[2] == "shown") {
      lowest_shown = std::min(lowest_shown, weight);
    } else {
      EXPECT_EQ(row[2], "hidden") << row[0];
      highest_hidden = std::max(highest_hidden, weight);
    }
  }
  EXPECT_GT(classes.size(), 10u);
  EXPECT_GT(lowest_shown, highest_hidden);
}

}  // namespace
}  // namespace claimdiff
