#include "engine/render/page/html_differences.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/render/page/html_print.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using testing::AddPair;
using testing::TestReport;

v1::ComparisonReport Ferry(const std::string& first,
                           const std::string& second) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", first, 0},
                  {"Gull", "Holt", "said", second, 0},
                  {"Marn", "Holt", "said", first, 0}});
  AddPair("Pier#0", "Gull#0", &report);
  AddPair("Gull#0", "Marn#0", &report);
  return report;
}

// The item of the report's only group, without what its row rests on.
std::string ItemText(const v1::ComparisonReport& report) {
  const std::string text = TextOf(HtmlSection(report).Print(AppendDifferences));
  const size_t begin = text.find("no other version has.") + 24;
  return text.substr(begin, text.find(" | Why these") - begin);
}

// Words that a finding names are marked, those that only one version has
// underlined; values stand against each other instead of a line that repeats
// them.
TEST(HtmlDifferencesTest, VersionsSideBySideThenWhatDiffers) {
  v1::ComparisonReport report = Ferry("12 were hurt", "15 were badly hurt");
  v1::Finding* number =
      AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0", "Marn#0"}, "g0",
                 .9, &report);
  for (const int side : {0, 1, 2}) {
    number->mutable_sides(side)->set_value(side == 1 ? "15" : "12");
    v1::TextSpan* span = number->mutable_sides(side)->add_spans();
    span->set_begin(10);
    span->set_end(12);
  }
  number->set_explanation("Pier, Marn: 12; Gull: 15");
  AddFinding(v1::FINDING_KIND_SAME, {"Pier#0", "Marn#0"}, "g0", .1, &report);
  EXPECT_EQ(ItemText(report),
            "1 number | Pier line 1, Marn line 1 | Holt said | 12 were hurt | "
            "Gull line 1 | Holt said | 15 were badly hurt | number | "
            "Pier, Marn | 12 | Gull | 15");
  const std::string html = HtmlSection(report).Print(AppendDifferences);
  EXPECT_TRUE(absl::StrContains(html,
                                "<mark>15</mark> were <span class=\"own\">"
                                "badly</span> hurt"));
  EXPECT_TRUE(absl::StrContains(html, "<div class=\"versions by2\">"));
  number->set_explanation("Pier counts the dead");
  EXPECT_TRUE(absl::StrContains(
      ItemText(report), "number | Pier counts the dead | Pier, Marn | 12"));
}

TEST(HtmlDifferencesTest, AlteredQuotationsShowTheirEdits) {
  v1::ComparisonReport report =
      Ferry("“the doors were wide open”", "“the gates were open”");
  AddFinding(v1::FINDING_KIND_QUOTE_ALTERED, {"Pier#0", "Gull#0"}, "g0", .9,
             &report);
  EXPECT_TRUE(absl::StrContains(
      HtmlSection(report).Print(AppendDifferences),
      "<bdi>Pier</bdi> → <bdi>Gull</bdi></span> <q><bdi>the <del>doors</del> "
      "<ins>gates</ins> were <del>wide</del> open</bdi></q>"));
}

TEST(HtmlDifferencesTest, RowsOfVersionsAreNotLeftNearlyEmpty) {
  const struct {
    int versions;
    const char* columns;
  } kCases[] = {{2, "by2"}, {3, "by3"}, {4, "by4"}, {5, "by3"}, {6, "by3"},
                {7, "by4"}, {8, "by4"}, {9, "by3"}, {10, "by4"}};
  for (const auto& c : kCases) {
    std::vector<testing::ClaimRow> rows;
    for (int i = 0; i < c.versions; ++i) {
      rows.push_back({absl::StrCat("Outlet ", i), "Holt", "said",
                      absl::StrCat("it was ", i), 0});
    }
    v1::ComparisonReport report = TestReport(rows);
    AddFinding(v1::FINDING_KIND_NUMBER, {"Outlet 0#0"}, "g0", .9, &report);
    EXPECT_TRUE(absl::StrContains(HtmlSection(report).Print(AppendDifferences),
                                  absl::StrCat("versions ", c.columns, "\"")))
        << c.versions;
  }
}

TEST(HtmlDifferencesTest, NothingWhereNothingDiffers) {
  const v1::ComparisonReport report = Ferry("a", "a");
  EXPECT_EQ(HtmlSection(report).Print(AppendDifferences), "");
}

}  // namespace
}  // namespace claimdiff::render
