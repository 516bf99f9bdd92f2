#include "engine/render/model/standing.h"

#include "absl/strings/str_cat.h"
#include "engine/render/model/report_index.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

// "●tells it |≠number 15 |–leaves it out |"
std::string Row(const v1::ComparisonReport& report) {
  const ReportIndex index(report);
  std::string row;
  for (const Cell& cell : CellsOf(index, index.items()[0])) {
    absl::StrAppend(&row, SignOf(cell.standing), LabelOf(cell), " ", cell.value,
                    "|");
  }
  return row;
}

v1::ComparisonReport ThreeOutlets() {
  return testing::TestReport({{"Pier", "Holt", "said", "12 were hurt", 0},
                              {"Gull", "Holt", "said", "15 were hurt", 0},
                              {"Marn", "Holt", "said", "it rained", 1}});
}

TEST(StandingTest, WhoTellsItAndWhoLeavesItOut) {
  EXPECT_EQ(Row(ThreeOutlets()), "●tells it |●tells it |–leaves it out |");
}

TEST(StandingTest, OthersAreSameOrRewordedAgainstTheFirst) {
  v1::ComparisonReport report = ThreeOutlets();
  testing::AddFinding(v1::FINDING_KIND_REWORDED, {"Pier#0", "Gull#0"}, "g0", .1,
                      &report);
  EXPECT_EQ(Row(report), "●tells it |≈reworded |–leaves it out |");
  report.mutable_findings(0)->set_kind(v1::FINDING_KIND_COPIED);
  EXPECT_EQ(Row(report), "●tells it |=same words |–leaves it out |");
}

TEST(StandingTest, DifferencesOutweighAgreementAndNameTheirValue) {
  v1::ComparisonReport report = ThreeOutlets();
  testing::AddFinding(v1::FINDING_KIND_REWORDED, {"Pier#0", "Gull#0"}, "g0", .1,
                      &report);
  v1::Finding* number = testing::AddFinding(
      v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9, &report);
  number->mutable_sides(1)->set_value("at least 15");
  EXPECT_EQ(Row(report), "≠number |≠number at least 15|–leaves it out |");
}

// Two claims that share a row, and each says what the other does not.
TEST(StandingTest, WhatOneOfSeveralTellsIsNoAgreement) {
  v1::ComparisonReport report = ThreeOutlets();
  testing::AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#0"}, "g0", .2, &report);
  EXPECT_EQ(Row(report), "≠tells more |●tells it |–leaves it out |");
  testing::AddFinding(v1::FINDING_KIND_ONLY_IN, {"Gull#0"}, "g0", .2, &report);
  EXPECT_EQ(Row(report), "≠tells more |≠tells more |–leaves it out |");
}

TEST(StandingTest, TheSpeakerIsNoValue) {
  v1::ComparisonReport report = ThreeOutlets();
  v1::Finding* framing = testing::AddFinding(
      v1::FINDING_KIND_FRAMING, {"Pier#0", "Gull#0"}, "g0", .9, &report);
  framing->mutable_sides(0)->set_value("Holt");
  framing->mutable_sides(1)->set_value("insist");
  EXPECT_EQ(Row(report), "≠framing |≠framing insist|–leaves it out |");
}

TEST(StandingTest, SaysHowOthersAgree) {
  v1::ComparisonReport report =
      testing::TestReport({{"Pier", "Holt", "said", "12 were hurt", 0},
                           {"Gull", "Holt", "said", "12 were hurt", 0},
                           {"Marn", "Holt", "said", "twelve got hurt", 0},
                           {"Post", "Holt", "said", "12 were hurt", 0},
                           {"Echo", "Holt", "said", "they were hurt", 0}});
  testing::AddFinding(v1::FINDING_KIND_REWORDED, {"Gull#0", "Marn#0"}, "g0", .1,
                      &report);
  testing::AddFinding(v1::FINDING_KIND_SAME, {"Pier#0", "Gull#0", "Post#0"},
                      "g0", .1, &report);
  const ReportIndex index(report);
  std::string dump;
  for (const Agreement& agreement : AgreementsOf(index, index.items()[0])) {
    absl::StrAppend(&dump, agreement.label, ":");
    for (const int claim : agreement.claims) absl::StrAppend(&dump, " ", claim);
    dump += "; ";
  }
  EXPECT_EQ(dump, "same words: 1 3; reworded: 2; also: 4; ");
}

TEST(StandingTest, SaysWhatAnotherTextHasUnread) {
  v1::ComparisonReport report = ThreeOutlets();
  const auto unread = [&](int item) {
    const ReportIndex index(report);
    return ToldUnread(index, index.items()[item]);
  };
  EXPECT_EQ(unread(1), "");
  testing::AddFinding(v1::FINDING_KIND_COPIED, {"Pier#0", "Gull#0"}, "g0", .1,
                      &report);
  testing::AddFinding(v1::FINDING_KIND_COPIED, {"Marn#0"}, "g1", .1, &report);
  EXPECT_EQ(unread(0), "");
  EXPECT_EQ(unread(1), "copied in another text");
}

TEST(StandingTest, DisputesAreSaidBeside) {
  v1::ComparisonReport report = ThreeOutlets();
  testing::AddFinding(v1::FINDING_KIND_DISPUTED, {"Marn#0", "Gull#0"}, "", .9,
                      &report);
  EXPECT_EQ(Row(report), "●tells it |●tells it, disputed |–leaves it out |");
}

// Of a row whose own claims are disputed among them it is what differs.
TEST(StandingTest, ADisputeWithinTheRowIsADifference) {
  v1::ComparisonReport report = ThreeOutlets();
  testing::AddFinding(v1::FINDING_KIND_DISPUTED, {"Pier#0", "Gull#0"}, "g0", .9,
                      &report);
  EXPECT_EQ(Row(report), "≠disputed |≠disputed |–leaves it out |");
  testing::AddFinding(v1::FINDING_KIND_FRAMING, {"Pier#0"}, "g0", .2, &report);
  EXPECT_EQ(Row(report), "≠framing, disputed |≠disputed |–leaves it out |");
}

}  // namespace
}  // namespace claimdiff::render
