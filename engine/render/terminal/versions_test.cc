#include "engine/render/terminal/versions.h"

#include <string>
#include <utility>
#include <vector>

#include "engine/render/terminal/section_print.h"
#include "engine/render/testing/test_report.h"
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
  constexpr int kBegin = 10;  // "Holt said " is ahead
  for (const auto& [side, end] : {std::pair(0, 12), {1, 21}, {2, 12}}) {
    v1::TextSpan* span = finding->mutable_sides(side)->add_spans();
    span->set_begin(kBegin);
    span->set_end(end);
  }
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

// In rows of as many as have room.
TEST(VersionsTest, StandInRowsWhereThereAreMany) {
  std::vector<testing::ClaimRow> rows;
  for (int i = 1; i <= 5; ++i) {
    rows.push_back({std::string(1, static_cast<char>('@' + i)), "Holt", "said",
                    std::string(i, 'x'), 0});
  }
  v1::ComparisonReport report = TestReport(rows);
  AddFinding(v1::FINDING_KIND_NUMBER, {"A#0"}, "g0", .9, &report);
  const std::string text = PrintSection(PutDifferences, report, 150);
  EXPECT_EQ(text.substr(text.find(" 1  number")),
            R"( 1  number
    A:1                                              B:1                                              C:1
    Holt — said — x                                  Holt — said — xx                                 Holt — said — xxx
    D:1                                              E:1
    Holt — said — xxxx                               Holt — said — xxxxx
    → number: about A#0

)");
}

// Who tells it alike the versions show; a finding of no group is an item of its
// own.
TEST(VersionsTest, ListEveryDifference) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_SAME, {"Pier#0", "Radio#0"}, "g0", .1, &report);
  v1::Finding* name =
      AddFinding(v1::FINDING_KIND_NAME, {"Pier#0", "Nobody#1"}, "", 0, &report);
  name->clear_explanation();
  name->mutable_sides(0)->set_value("Holt");
  EXPECT_EQ(PrintSection(PutDifferences, report, 60),
            R"(── Where they differ (2) ───────────────────────────────────

 1  number
    Pier:1, Radio:1
      Holt — said — {12} were hurt
    Gull:1
      Holt — said — {at least 15} were hurt
    → number: Pier, Radio: 12; Gull: at least 15

 2  name
    Pier:1
      Holt — said — {12} were hurt
    → name: Pier:1: Holt; Nobody#1

)");
}

TEST(VersionsTest, AreSilentWhereNothingDiffers) {
  EXPECT_EQ(PrintSection(PutDifferences, v1::ComparisonReport(), 60), "");
}

}  // namespace
}  // namespace claimdiff::render
