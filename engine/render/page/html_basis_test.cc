#include "engine/render/page/html_basis.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/render/page/html_print.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddPair;
using testing::TestReport;

std::string Text(const v1::ComparisonReport& report) {
  const HtmlSection section(report);
  std::string html;
  AppendBasis(section.view(), section.view().index.items()[0], &html);
  return TextOf(html);
}

v1::ComparisonReport Ferry() {
  return TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Holt", "said", "12 may be hurt", 0},
      {"Gull", "Holt", "said", "it rained", 1},
  });
}

TEST(HtmlBasisTest, SaysWhyAndHow) {
  v1::ComparisonReport report = Ferry();
  EXPECT_EQ(Text(report), "");
  AddPair("Pier#0", "Gull#0", &report);
  AddPair("Pier#0", "Gull#1", &report);  // not of the item
  v1::ClaimPair* pair = report.mutable_pairs(0);
  pair->set_similarity(.875);
  const auto add = [&](const char* feature, double weight) {
    v1::PairEvidence* evidence = pair->add_evidence();
    evidence->set_feature(feature);
    evidence->set_weight(weight);
  };
  add("stem:hurt", 2);
  add("same-speaker", 1);
  add("numbers", -1);
  v1::Claim* claim = report.mutable_claims(1);
  claim->set_certainty(v1::CERTAINTY_POSSIBLE);
  claim->add_certainty_spans()->set_begin(13);
  claim->mutable_certainty_spans(0)->set_end(16);
  EXPECT_EQ(Text(report),
            "Why these are one claim | Pier line 1 – Gull line 1: 0.88 "
            "the word hurt; same speaker against: numbers | Read as: | "
            "Gull line 1: may possible");
}

TEST(HtmlBasisTest, TheStrongestPairsSayEnough) {
  std::vector<testing::ClaimRow> rows;
  for (int i = 0; i < 8; ++i) {
    rows.push_back(
        {absl::StrCat("Outlet ", i), "Holt", "said", "it rained", 0});
  }
  v1::ComparisonReport report = TestReport(rows);
  for (int i = 0; i < 8; ++i) {
    for (int j = i + 1; j < 8; ++j) {
      AddPair(absl::StrCat("Outlet ", i, "#0"),
              absl::StrCat("Outlet ", j, "#0"), &report);
    }
  }
  EXPECT_TRUE(absl::StrContains(Text(report), "and 16 pairs less alike"));
}

}  // namespace
}  // namespace claimdiff::render
