#include "engine/render/page/html_summary.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/render/page/html_print.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using testing::TestReport;

TEST(HtmlSummaryTest, OneScreenSaysWhatThereIs) {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Pier", "Port", "said", "it was late", 1},
      {"Gull", "Holt", "said", "15 were hurt", 0},
      {"Gull", "Port", "said", "it was late", 1},
      {"Gull", "Reed", "said", "it rained", 2},
  });
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9, &report);
  report.mutable_groups(1)->add_origins()->set_name("Port");
  report.mutable_articles(0)->set_headline("Ferry late");
  report.mutable_articles(0)->set_published("2024-05-14");
  report.set_id("ferry");
  EXPECT_EQ(
      TextOf(HtmlSection(report).Print(AppendSummary)),
      "Claims compared · ferry | Two tellings, one difference | "
      "5 claims in 2 articles by Pier and Gull. | 1 told by all | "
      "1 told differently | 1 only in one | Conflicts that matter | "
      "number 2 Holt said 12 were hurt | about Pier#0 Gull#0 | "
      "What all agree on | Port said it was late 1 | "
      "2 outlets, 1 origin (Port) | Who is quoted by whom | "
      "Speaker | Pier | Gull | Holt | 1 | 1 | Port | 1 | 1 | Reed | – | 1 | "
      "The reports | Pier | Ferry late | 14 May 2024 | Gull | no headline");
}

// A row that differs by a dispute alone is one difference, not two.
TEST(HtmlSummaryTest, CountsADisputeWithinARowOnce) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "14 hours", 0},
                  {"Gull", "Reed", "said", "no more than 10", 0},
                  {"Gull", "Lunn", "denied", "it", 1}});
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Gull#0", "Pier#0"}, "g0", .9,
             &report);
  const auto title = [&] {
    const std::string text = TextOf(HtmlSection(report).Print(AppendSummary));
    return text.substr(0, text.find(" | 3 claims"));
  };
  EXPECT_EQ(title(), "Claims compared | Two tellings, one difference");
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Gull#1", "Pier#0"}, "", .8, &report);
  EXPECT_EQ(title(), "Claims compared | Two tellings, one difference");
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Pier#0", "Gull#1"}, "", .8, &report);
  EXPECT_EQ(title(), "Claims compared | Two tellings, two differences");
}

TEST(HtmlSummaryTest, CountsInWordsUpToTwelve) {
  std::vector<testing::ClaimRow> rows;
  for (int i = 0; i < 13; ++i) {
    rows.push_back({absl::StrCat("Outlet ", i), "Holt", "said", "so", i});
    const v1::ComparisonReport report = TestReport(rows);
    const std::string text = TextOf(HtmlSection(report).Print(AppendSummary));
    const char* const title = i == 0    ? "What Outlet 0 reports"
                              : i == 11 ? "Twelve tellings, no differences"
                              : i == 12 ? "13 tellings, no differences"
                                        : "tellings, no differences";
    EXPECT_TRUE(absl::StrContains(text, title)) << text;
  }
}

TEST(HtmlSummaryTest, TheTitleNamesThreeOutlets) {
  v1::ComparisonReport report;
  EXPECT_EQ(TitleOf(ReportIndex(report)), "Nothing to compare");
  for (const char* name : {"Pier", "Gull", "Marn", "Post", "Echo"}) {
    report.add_tellings()->set_name(name);
  }
  EXPECT_EQ(TitleOf(ReportIndex(report)), "Pier, Gull, Marn and 2 more");
}

}  // namespace
}  // namespace claimdiff::render
