#include "engine/render/page/html_conflicts.h"

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

v1::ComparisonReport Ferry() {
  return TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Holt", "said", "15 were hurt", 0},
      {"Pier", "Port", "said", "“the doors were wide open”", 1},
      {"Gull", "Port", "said", "“the gates were open”", 1},
      {"Pier", "Reed", "denied", "it was late", 2},
      {"Gull", "Lunn", "said", "it was late", 3},
  });
}

std::string Text(const v1::ComparisonReport& report) {
  return TextOf(HtmlSection(report).Print(AppendConflicts));
}

TEST(HtmlConflictsTest, ValuesStandAgainstEachOther) {
  v1::ComparisonReport report = Ferry();
  v1::Finding* number = AddFinding(v1::FINDING_KIND_NUMBER,
                                   {"Pier#0", "Gull#0"}, "g0", .9, &report);
  EXPECT_EQ(Text(report),
            "Conflicts that matter | number 2 Holt said 12 were hurt | "
            "about Pier#0 Gull#0");
  number->mutable_sides(0)->set_value("12");
  number->mutable_sides(1)->set_value("15");
  number->set_explanation("Pier: 12; Gull: 15");
  EXPECT_EQ(Text(report),
            "Conflicts that matter | number 2 Holt said 12 were hurt | "
            "Pier | 12 | Gull | 15");
  number->set_explanation("Pier counts the dead");  // which the values do not
  EXPECT_EQ(Text(report),
            "Conflicts that matter | number 2 Holt said 12 were hurt | "
            "Pier counts the dead");
}

TEST(HtmlConflictsTest, DisputesShowBothSides) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Pier#2", "Gull#2"}, "", .9, &report);
  AddFinding(v1::FINDING_KIND_DISPUTED, {}, "", .1, &report);
  EXPECT_EQ(Text(report),
            "Conflicts that matter | disputed 4 | Lunn said it was late Gull | "
            "⇄ Reed denied it was late Pier | disputed | about");
}

TEST(HtmlConflictsTest, QuotationsShowWhatWasChanged) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_QUOTE_ALTERED, {"Pier#1", "Gull#1"}, "g1", .9,
             &report);
  EXPECT_TRUE(absl::StrContains(
      HtmlSection(report).Print(AppendConflicts),
      "<q><bdi>the <del>doors</del> <ins>gates</ins> were <del>wide</del> "
      "open</bdi></q>"));
}

TEST(HtmlConflictsTest, TheHeaviestFiveAreShown) {
  std::vector<testing::ClaimRow> rows;
  for (int i = 0; i < 7; ++i) {
    rows.push_back({"Pier", "Holt", "said", absl::StrCat("it was ", i), i});
    rows.push_back({"Gull", "Holt", "said", absl::StrCat("it was ", i), i});
  }
  v1::ComparisonReport report = TestReport(rows);
  for (int i = 0; i < 7; ++i) {
    AddFinding(v1::FINDING_KIND_NUMBER, {absl::StrCat("Pier#", i)},
               absl::StrCat("g", i), i + 1, &report);
  }
  const std::string text = Text(report);
  EXPECT_TRUE(absl::StrContains(text, "| number 1 Holt said it was 6 |"));
  EXPECT_FALSE(absl::StrContains(text, "it was 1"));
  EXPECT_TRUE(absl::StrContains(text, "| and 2 more"));
  const v1::ComparisonReport empty;
  EXPECT_EQ(Text(empty), "");
}

}  // namespace
}  // namespace claimdiff::render
