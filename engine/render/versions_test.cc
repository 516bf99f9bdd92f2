#include "engine/render/versions.h"

#include <string>

#include "absl/strings/str_join.h"
#include "engine/render/section_print.h"
#include "engine/render/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using testing::AddPair;
using testing::TestReport;

v1::ComparisonReport Ferry() {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Holt", "said", "at least 15 were hurt", 0},
      {"Radio", "Holt", "said", "12 were hurt", 0},
  });
  AddPair("Pier#0", "Gull#0", &report);
  AddPair("Gull#0", "Radio#0", &report);
  v1::Finding* finding =
      AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0", "Radio#0"}, "g0",
                 .9, &report);
  finding->set_explanation("Pier, Radio: 12; Gull: at least 15");
  return report;
}

TEST(VersionsTest, StandOneBelowTheOtherWhereItIsNarrow) {
  EXPECT_EQ(PrintSection(PutDifferences, Ferry(), 60),
            R"(── Where they differ (1) ───────────────────────────────────

 1  number
    Pier:1, Radio:1
      Holt — said — {12} were hurt
    Gull:1
      Holt — said — {at least 15} were hurt
    → number: Pier, Radio: 12; Gull: at least 15

)");
}

TEST(VersionsTest, StandSideBySideWhereThereIsRoom) {
  EXPECT_EQ(
      PrintSection(PutDifferences, Ferry(), 96),
      R"(── Where they differ (1) ───────────────────────────────────────────────────────────────────────

 1  number
    Pier:1, Radio:1                                Gull:1
    Holt — said — {12} were hurt                   Holt — said — {at least 15} were hurt
    → number: Pier, Radio: 12; Gull: at least 15

)");
}

// What agrees within the item is told too, but its kind heads nothing.
TEST(VersionsTest, ListEveryFinding) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_SAME, {"Pier#0", "Radio#0"}, "g0", .1, &report);
  v1::Finding* copied = AddFinding(v1::FINDING_KIND_COPIED,
                                   {"Pier#0", "Nobody#1"}, "", 0, &report);
  copied->clear_explanation();
  copied->mutable_sides(0)->set_value("all");
  EXPECT_EQ(PrintSection(PutDifferences, report, 60),
            R"(── Where they differ (2) ───────────────────────────────────

 1  number
    Pier:1, Radio:1
      Holt — said — {12} were hurt
    Gull:1
      Holt — said — {at least 15} were hurt
    → number: Pier, Radio: 12; Gull: at least 15
    → same words: about Pier#0 Radio#0

 2  copied
    Pier:1
      Holt — said — {12} were hurt
    → copied: Pier:1: all; Nobody#1

)");
}

TEST(VersionsTest, AreSilentWhereNothingDiffers) {
  EXPECT_EQ(PrintSection(PutDifferences, v1::ComparisonReport(), 60), "");
}

// In the order of the tellings, whichever claim is most central.
TEST(VersionsTest, FollowTheTellings) {
  v1::ComparisonReport report = Ferry();
  report.mutable_groups(0)->mutable_claim_ids()->SwapElements(0, 1);
  const ReportIndex index(report);
  const std::vector<Version> versions = VersionsOf(index, index.items()[0]);
  ASSERT_EQ(versions.size(), 2u);
  EXPECT_EQ(absl::StrJoin(versions[0].places, ", "), "Pier:1, Radio:1");
  EXPECT_EQ(absl::StrJoin(versions[1].places, ", "), "Gull:1");
}

}  // namespace
}  // namespace claimdiff::render
