#include "engine/render/page/html_matrix.h"

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
  v1::ComparisonReport report = TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Pier", "Reed", "said", "it rained", 1},
      {"Gull", "Holt", "said", "at least 15 were hurt", 0},
      {"Gull", "Reed", "said", "it rained", 1},
      {"Gull", "Lunn", "said", "nobody came", 2},
      {"Marn", "Holt", "said", "12 were hurt", 0},
  });
  v1::Finding* number =
      AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0", "Marn#0"}, "g0",
                 .9, &report);
  number->mutable_sides(0)->set_value("12");
  number->mutable_sides(1)->set_value("at least 15");
  AddFinding(v1::FINDING_KIND_FRAMING, {"Gull#0"}, "g0", .2, &report);
  AddFinding(v1::FINDING_KIND_SAME, {"Pier#1", "Gull#1"}, "g1", .1, &report);
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Gull#2", "Pier#1"}, "", .9, &report);
  return report;
}

// A row a claim, a column an outlet; what differs comes first, how much each
// has for itself last.
TEST(HtmlMatrixTest, ShowsHowEachOutletStandsToEachClaim) {
  const v1::ComparisonReport report = Ferry();
  const std::string html = HtmlSection(report).Print(AppendMatrix);
  const std::string text = TextOf(html);
  EXPECT_EQ(text.substr(text.find("Claim |")),
            "Claim | Pier | Gull | Marn | "
            "2 Holt said 12 were hurt | ≠ number 12 | "
            "≠ number +1, framing at least 15 | ≠ number | "
            "1 Reed said it rained | ⇄● tells it, disputed | = same words | "
            "– leaves it out | Only here | 0 | 1 only here | 0");
  for (const char* link : {"#i1", "#i2", "#c0", "#c2", "#c5", "#c1", "#t1"}) {
    EXPECT_TRUE(absl::StrContains(html, absl::StrCat("href=\"", link, "\"")))
        << link;
  }
}

// The sign alone has room with many columns; its label is read out and shown as
// a tip.
TEST(HtmlMatrixTest, IsDenseWithManyOutlets) {
  v1::ComparisonReport report = Ferry();
  for (int i = 0; i < 4; ++i) {
    report.add_tellings()->set_name(absl::StrCat("Outlet ", i));
  }
  const std::string html = HtmlSection(report).Print(AppendMatrix);
  EXPECT_TRUE(absl::StrContains(html, "class=\"matrix dense\""));
  EXPECT_TRUE(absl::StrContains(
      html,
      "<td class=\"differs\"><a href=\"#c2\" title=\"number, framing: at least "
      "15\"><span aria-hidden=\"true\">≠</span> <span class=\"hidden\">number, "
      "framing</span></a></td>"));
}

TEST(HtmlMatrixTest, HasNoTableOfHundredsOfOutlets) {
  const auto print = [](int outlets) {
    std::vector<testing::ClaimRow> rows;
    for (int i = 0; i < outlets; ++i) {
      rows.push_back(
          {absl::StrCat("Pier ", i), "Holt", "said", "it was late", 0});
    }
    v1::ComparisonReport report = TestReport(rows);
    report.add_telling_pairs();
    return HtmlSection(report).Print(AppendMatrix);
  };
  EXPECT_TRUE(absl::StrContains(print(100), "<table"));
  const std::string many = print(101);
  EXPECT_TRUE(absl::StrContains(many, "101 outlets are too many for a table"));
  EXPECT_FALSE(absl::StrContains(many, "<table"));
}

TEST(HtmlMatrixTest, LongTablesFold) {
  std::vector<testing::ClaimRow> rows;
  for (int i = 0; i < 30; ++i) {
    for (const char* outlet : {"Pier", "Gull"}) {
      rows.push_back({outlet, "Holt", "said", absl::StrCat("it was ", i), i});
    }
  }
  const v1::ComparisonReport report = TestReport(rows);
  EXPECT_TRUE(absl::StrContains(HtmlSection(report).Print(AppendMatrix),
                                "<summary>6 more claims</summary>"));
}

TEST(HtmlMatrixTest, HoldsOutletsAgainstEachOther) {
  v1::ComparisonReport report = Ferry();
  v1::TellingPair* pair = report.add_telling_pairs();
  pair->set_left("Pier");
  pair->set_right("Gull");
  pair->set_shared_groups(2);
  pair->set_first("Gull");
  v1::KindCount* count = pair->add_findings();
  count->set_kind(v1::FINDING_KIND_NUMBER);
  count->set_count(1);
  const std::string text = TextOf(HtmlSection(report).Print(AppendMatrix));
  EXPECT_EQ(text.substr(text.find("Outlet by outlet")),
            "Outlet by outlet: 1 pair | Outlets | Shared claims | Findings | "
            "Out first | Pier – Gull | 2 | number 1 | Gull");
}

TEST(HtmlMatrixTest, TakesTwoTellings) {
  const v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "12 were hurt", 0}});
  EXPECT_EQ(HtmlSection(report).Print(AppendMatrix), "");
}

}  // namespace
}  // namespace claimdiff::render
