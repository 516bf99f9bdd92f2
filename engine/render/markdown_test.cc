#include "engine/render/markdown.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/render/testing/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::AddFinding;
using ::claimdiff::testing::ClaimRow;
using ::claimdiff::testing::TestReport;
using ::testing::HasSubstr;
using ::testing::Not;

// `claims` claims that each of `outlets` outlets tells in the same words.
v1::ComparisonReport Report(int outlets, int claims) {
  std::vector<ClaimRow> rows;
  for (int o = 0; o < outlets; ++o) {
    for (int c = 0; c < claims; ++c) {
      rows.push_back({absl::StrCat("Paper ", o), absl::StrCat("Speaker ", c),
                      "said", absl::StrCat("claim ", c), c});
    }
  }
  return TestReport(rows);
}

TEST(MarkdownTest, NothingToCompare) {
  EXPECT_EQ(RenderMarkdown({}),
            "# Nothing to compare\n\n0 articles, 0 claims.\n\n");
}

TEST(MarkdownTest, TheSummaryCountsAndNames) {
  v1::ComparisonReport report = Report(2, 1);
  report.set_id("#12");
  AddFinding(v1::FINDING_KIND_NUMBER, {"Paper 0#0", "Paper 1#0"}, "g0", .9,
             &report);
  const std::string text = RenderMarkdown(report);
  EXPECT_EQ(text.find("# Paper 0 · Paper 1\n\n2 articles, 2 claims, report "),
            0u);
  EXPECT_THAT(text, Not(HasSubstr("report #12")));
  EXPECT_THAT(text, HasSubstr("- Told differently: **1**\n"));
  EXPECT_THAT(text, HasSubstr("## Conflicts that matter\n"));
  EXPECT_THAT(text, HasSubstr("- **Speaker 0**: Paper 0 1 · Paper 1 1\n"));
}

TEST(MarkdownTest, LongListsAreCutOrFolded) {
  v1::ComparisonReport report = Report(2, 25);
  for (int c = 0; c < 9; ++c) {
    AddFinding(v1::FINDING_KIND_NUMBER,
               {absl::StrCat("Paper 0#", c), absl::StrCat("Paper 1#", c)},
               absl::StrCat("g", c), .9, &report);
  }
  const std::string text = RenderMarkdown(report);
  EXPECT_THAT(text, HasSubstr("- and 2 more\n"));
  EXPECT_THAT(text, HasSubstr("17 more speakers"));
  EXPECT_THAT(text, HasSubstr("and 5 more claims, told below.\n"));
}

TEST(MarkdownTest, TheTableHasLabelsWhereThereIsRoom) {
  const auto report = [](int outlets) {
    v1::ComparisonReport result = Report(outlets, 1);
    AddFinding(v1::FINDING_KIND_NUMBER, {"Paper 0#0", "Paper 1#0"}, "g0", .9,
               &result);
    return RenderMarkdown(result);
  };
  EXPECT_THAT(report(6), HasSubstr("| ≠ number |"));
  EXPECT_THAT(report(7), Not(HasSubstr("≠ number")));
  EXPECT_THAT(report(7), HasSubstr("| ≠ | ≠ |"));
  // One telling has nothing beside it.
  EXPECT_THAT(RenderMarkdown(Report(1, 1)), Not(HasSubstr("At a glance")));
}

}  // namespace
}  // namespace claimdiff
