#include "engine/compare/reprints/reprint_groups.h"

#include <string>

#include "engine/compare/reprints/reprints.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::CopyDifferences;
using testing::WireCopy;

// "g1: Wire#0 Post#0 | g3: Wire#1"; "as they were" where nothing was moved.
std::string Joined(const std::vector<testing::MarkedArticle>& articles) {
  v1::ComparisonReport report = testing::MakeReport(articles);
  const ReportView view(report);
  const Reprints reprints(view);
  if (!JoinCounterparts(view, reprints, &report)) return "as they were";
  std::string dump;
  for (const v1::ClaimGroup& group : report.groups()) {
    dump += (dump.empty() ? "" : " | ") + group.id() + ":";
    for (const std::string& id : group.claim_ids()) dump += " " + id;
  }
  return dump;
}

TEST(ReprintGroupsTest, ClaimsOfOnePlaceAreOneGroup) {
  const std::string praised = WireCopy("<Ruiz> {praised} [Lena Tolan]1 there.");
  const std::string other = WireCopy("<Ruiz> {praised} [Oskar Brandt]2 there.");
  EXPECT_EQ(Joined({{"Wire", praised}, {"Post", other}}), "g1: Wire#0 Post#0");
  EXPECT_EQ(Joined({{"Wire", praised}, {"Gull", praised}, {"Post", other}}),
            "g1: Wire#0 Gull#0 Post#0");
  EXPECT_EQ(Joined({{"Post", other}, {"Wire", praised}, {"Gull", praised}}),
            "g1: Wire#0 Post#0 Gull#0");
  EXPECT_EQ(Joined({{"Wire", praised}, {"Gull", praised}}), "as they were");
  EXPECT_EQ(CopyDifferences(praised, other),
            "name/slot; Wire: Lena Tolan [Lena Tolan]; "
            "Post: Oskar Brandt [Oskar Brandt]\n");
}

TEST(ReprintGroupsTest, AnotherStatementIsNoVersion) {
  const std::string praised = WireCopy("<Ruiz> {praised} [Lena Tolan]1 there.");
  // another text around it
  EXPECT_EQ(Joined({{"Wire", praised},
                    {"Post", "<Ruiz> {praised} [Oskar Brandt]2 there."}}),
            "as they were");
  // neither the source nor the cue
  EXPECT_EQ(
      Joined({{"Wire", praised},
              {"Post", WireCopy("<Okri> {denied} [Oskar Brandt]2 there.")}}),
      "as they were");
  // another speaker who says another thing of the same
  EXPECT_EQ(
      Joined({{"Wire", WireCopy("<Ana Ruiz> {said} [the pier was sold]1.")},
              {"Post", WireCopy("<Ben Okri> {denied} [the pier was sold]2.")}}),
      "as they were");
}

}  // namespace
}  // namespace claimdiff
