#include "engine/render/terminal/summary.h"

#include "engine/render/terminal/section_print.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using testing::TestReport;

TEST(SummaryTest, CountsBeforeItLists) {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Pier", "Port", "said", "it was late", 1},
      {"Pier", "Firm", "said", "all is well", 2},
      {"Pier", "Firm", "said", "all are paid", 3},
      {"Gull", "Holt", "said", "15 were hurt", 0},
      {"Gull", "Port", "said", "it was late", 1},
      {"Gull", "Firm", "said", "all will be paid", 3},
  });
  report.set_id("ferry");
  AddFinding(v1::FINDING_KIND_CERTAINTY, {"Pier#0", "Gull#0"}, "g0", .9,
             &report);
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9, &report);
  AddFinding(v1::FINDING_KIND_SAME, {"Pier#1", "Gull#1"}, "g1", .1, &report);
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#3", "Gull#2"}, "g3", .1, &report);
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Pier#2", "Pier#0"}, "g2", 1, &report);
  report.add_issues();
  EXPECT_EQ(PrintSection(PutSummary, report, 60),
            R"(════════════════════════════════════════════════════════════
Pier · Gull
2 articles, 7 claims · ferry

  What all tell       1
  Where they differ   2 — number 2, certainty 1
  Disputed            1
  Only in one         1 — Pier 1
  Notes               1

Outlet:12 is line 12 of its text. {Words in braces} differ
between the versions.
)");
}

// What one has more in an item of several is not counted as left out whole.
TEST(SummaryTest, TellsTwoCountsOfOneTellingsOwnApart) {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Port", "said", "12 were hurt", 0},
      {"Gull", "Port", "said", "20 were hurt", 0},
      {"Pier", "Port", "said", "the crew was paid", 0},
      {"Pier", "Firm", "said", "all will be paid", 1},
  });
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#1"}, "g0", .3, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#2"}, "g1", .3, &report);
  const std::string summary = PrintSection(PutSummary, report, 60);
  EXPECT_NE(summary.find("Where they differ   1 — one tells more 1, number 1"),
            std::string::npos)
      << summary;
  EXPECT_NE(summary.find("Only in one         1 — Pier 1"), std::string::npos)
      << summary;
}

TEST(SummaryTest, FitsANarrowTerminal) {
  EXPECT_EQ(PrintSection(PutSummary,
                         TestReport({{"The Upland Morning Courier", "Holt",
                                      "said", "12 were hurt", 0},
                                     {"Pier", "Holt", "said", "12", 1}}),
                         20),
            R"(════════════════════
The Upland Morning
Courier · Pier
2 articles, 2 claims

  Only in one
        2 — The
        Upland
        Morning
        Courier 1,
        Pier 1

Outlet:12 is line 12
of its text.
)");
}

TEST(SummaryTest, SaysThatThereIsNothing) {
  EXPECT_EQ(PrintSection(PutSummary, v1::ComparisonReport(), 40),
            "════════════════════════════════════════\nNothing to compare\n0 "
            "articles, 0 claims\n\n");
}

// One telling: nothing is only in it.
TEST(SummaryTest, TakesASingleTelling) {
  EXPECT_EQ(PrintSection(PutSummary,
                         TestReport({{"Pier", "Holt", "said", "12", 0}}), 40),
            "════════════════════════════════════════\nPier\n1 article, 1 "
            "claim\n\nOutlet:12 is line 12 of its text.\n");
}

}  // namespace
}  // namespace claimdiff::render
