#include "engine/compare/wording/added_words.h"

#include <optional>
#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_regions.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The class of what the second wording puts in; empty where it is none.
std::string Added(const std::string& without, const std::string& with,
                  bool sole) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", "[" + without + "]1"}, {"B", "[" + with + "]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  for (const WordRegion& region : RegionsOf(pair)) {
    if (ContentWordsOf(*pair.right, region.right).empty()) continue;
    const std::optional<WordChange> change =
        AddedWords(*pair.right, region.right, *pair.left, region.left, sole);
    if (!change) return "";
    EXPECT_EQ(change->left, region.right);
    EXPECT_TRUE(change->right.empty());
    return change->change;
  }
  return "";
}

TEST(AddedWordsTest, Classes) {
  const struct {
    const char* without;
    const char* with;
    const char* change;
  } kCases[] = {
      {"the captain left", "the old captain left", "added/adjective"},
      {"the captain left", "the former captain left", "added/role"},
      {"the captain left", "the captain, who was hurt, left", "added/clause"},
      {"the captain left", "the captain left last week", "added/time"},
      {"the captain left", "the captain left without an anchor",
       "added/negation"},
      {"the captain left", "the captain left with 12 sailors", "added/number"},
      {"the captain left", "the captain left with Okri", "added/name"},
      {"the captain left", "the captain left with a sailor", "added/person"},
      {"the captain left", "the captain left with a tired sailor", "added/two"},
      {"the captain left",
       "the captain left with maps, ropes, lamps and anchors", "added/many"},
      // Nothing new.
      {"the captain left", "the captain left, she said", ""},
      {"the captain left", "even the captain left", ""},
      {"the ferry sank", "the ferry, a vessel, sank", ""},
      {"the pier shut", "the pier shut, the company said", ""},
      {"the pier shut, a sailor told them",
       "the pier shut, according to a sailor", ""},
      {"the captain denied it", "the captain denied it in any way", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Added(c.without, c.with, false), c.change) << c.with;
  }
}

// A number that another number over there may be held against is that rule's,
// unless all else is told in the same words.
TEST(AddedWordsTest, OtherRulesFirst) {
  const std::string without = "the captain left with two maps";
  const std::string with = "the captain left with two maps and 12 ropes";
  EXPECT_EQ(Added(without, with, false), "");
  EXPECT_EQ(Added(without, with, true), "added/number");
}

}  // namespace
}  // namespace claimdiff
