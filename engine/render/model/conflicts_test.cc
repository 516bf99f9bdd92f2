#include "engine/render/model/conflicts.h"

#include "absl/strings/str_cat.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(ConflictsTest, TakesTheHeaviestOfEachItemAndDispute) {
  v1::ComparisonReport report =
      testing::TestReport({{"Pier", "Holt", "said", "12 were hurt", 0},
                           {"Gull", "Holt", "said", "15 were hurt", 0},
                           {"Pier", "Reed", "said", "it rained", 1},
                           {"Gull", "Lunn", "denied", "it rained", 2}});
  const auto add = [&](v1::FindingKind kind, const char* left,
                       const char* right, const char* group, double weight) {
    testing::AddFinding(kind, {left, right}, group, weight, &report);
  };
  add(v1::FINDING_KIND_REWORDED, "Pier#0", "Gull#0", "g0", 1);
  add(v1::FINDING_KIND_FRAMING, "Pier#0", "Gull#0", "g0", .3);
  add(v1::FINDING_KIND_NUMBER, "Pier#0", "Gull#0", "g0", .9);
  add(v1::FINDING_KIND_DATE, "Pier#0", "Gull#0", "g0", .9);
  add(v1::FINDING_KIND_DISPUTED, "Gull#1", "Pier#1", "", .9);
  add(v1::FINDING_KIND_NAME, "Pier#1", "Gull#1", "", .95);
  const ReportIndex index(report);
  std::string found;
  for (const Conflict& conflict : ConflictsOf(index, MakeOutline(index))) {
    absl::StrAppend(&found, conflict.finding, "@", conflict.item, " ");
  }
  // The name stands in no group: an item of its own, after the groups.
  EXPECT_EQ(found, "5@3 4@1 2@0 ");
}

TEST(ConflictsTest, ADisputeWithinARowIsOne) {
  v1::ComparisonReport report =
      testing::TestReport({{"Pier", "Holt", "said", "14 hours", 0},
                           {"Gull", "Reed", "said", "no more than 10", 0}});
  testing::AddFinding(v1::FINDING_KIND_DISPUTED, {"Gull#0", "Pier#0"}, "g0", .9,
                      &report);
  const ReportIndex index(report);
  const std::vector<Conflict> conflicts =
      ConflictsOf(index, MakeOutline(index));
  ASSERT_EQ(conflicts.size(), 1u);
  EXPECT_EQ(conflicts[0].finding, 0);
  EXPECT_EQ(conflicts[0].item, 0);
}

// That two claims are on one matter is no conflict.
TEST(ConflictsTest, LeavesWhatWeighsNextToNothingToItsRow) {
  for (const double weight : {.05, .19, .2}) {
    v1::ComparisonReport report =
        testing::TestReport({{"Pier", "Holt", "said", "12 were hurt", 0},
                             {"Gull", "Holt", "said", "help came late", 0}});
    testing::AddFinding(v1::FINDING_KIND_FRAMING, {"Pier#0", "Gull#0"}, "g0",
                        weight, &report);
    const ReportIndex index(report);
    EXPECT_EQ(ConflictsOf(index, MakeOutline(index)).size(),
              weight < .2 ? 0u : 1u)
        << weight;
  }
}

}  // namespace
}  // namespace claimdiff::render
