#include "engine/render/model/copies.h"

#include <cmath>
#include <limits>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

// "passage 0 2; finding 1: 3"
std::string Dump(const v1::ComparisonReport& report) {
  std::string dump;
  for (const Copy& copy : CopiesOf(ReportIndex(report))) {
    absl::StrAppend(&dump, dump.empty() ? "" : "; ",
                    copy.passage != nullptr
                        ? "passage"
                        : absl::StrCat("finding ", copy.finding, ":"));
    for (const int claim : copy.claims) absl::StrAppend(&dump, " ", claim);
  }
  return dump;
}

TEST(CopiesTest, HoldTheClaimsThatStandInThem) {
  v1::ComparisonReport report = testing::TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Pier", "Holt", "said", "rain fell", 1},
      {"Gull", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Reed", "said", "it was late", 2},
  });
  const auto add = [&](const std::vector<std::string>& claims) {
    testing::AddFinding(v1::FINDING_KIND_COPIED, claims, "", .5, &report);
  };
  add({"Pier#0", "Gull#0"});
  add({"Pier#1", "Gull#1"});
  add({});
  EXPECT_EQ(Dump(report), "finding 0: 0 2; finding 1: 1 3; finding 2:");
  v1::CopiedPassage* passage = report.add_copies();
  passage->set_left_article_id("Pier");
  passage->set_right_article_id("Gull");
  passage->mutable_left()->set_end(24);
  passage->mutable_right()->set_end(24);
  report.add_copies()->set_left_article_id("Lost");
  EXPECT_EQ(Dump(report), "passage 0 2; passage; finding 1: 1 3; finding 2:");
}

TEST(CopiesTest, SharesArePercents) {
  EXPECT_EQ(PercentOf(.754), 75);
  EXPECT_EQ(PercentOf(-1), 0);
  EXPECT_EQ(PercentOf(7), 100);
  EXPECT_EQ(PercentOf(std::nan("")), 0);
  EXPECT_EQ(PercentOf(std::numeric_limits<double>::infinity()), 100);
}

}  // namespace
}  // namespace claimdiff::render
