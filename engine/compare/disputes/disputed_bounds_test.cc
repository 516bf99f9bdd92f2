#include "engine/compare/disputes/disputed_bounds.h"

#include <set>
#include <string>

#include "absl/strings/str_join.h"
#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "rule; value, value" of each contradiction of the bound in the second
// telling's claim, or between the two where they are one group.
std::string Dump(const std::string& number, const std::string& bound,
                 bool one_group) {
  const char* other_group = one_group ? "1" : "2";
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", "<Ana Ruiz> {said} [" + number + "]1"},
       {"B", "<Ben Okri> {said} [" + bound + "]" + other_group}});
  const ReportView view(report);
  const ClaimsAtIssue claims(view);
  const CompareSettings settings;
  const DisputeTargets targets(claims, settings);
  const auto found = one_group ? FindDisputedBounds(view.groups()[0])
                               : FindDisputedBounds(view.claims()[1], claims,
                                                    targets, settings);
  // A group gives one both as its pair and as its slot; reports tell it once.
  std::set<std::string> told;
  for (const Contradiction& one : found) {
    told.insert(std::string(one.rule) + "; " + one.from.value + ", " +
                one.about.value);
  }
  return absl::StrJoin(told, "\n");
}

TEST(DisputedBoundsTest, NumbersThatPassThem) {
  const char* const kBound = "no crew of the ferry worked more than 10 hours";
  for (const bool one_group : {true, false}) {
    EXPECT_EQ(Dump("a crew of the ferry worked 14 hours", kBound, one_group),
              "disputed/number; at most 10 hours, 14 hours");
    // within it; of another measure
    EXPECT_EQ(Dump("a crew of the ferry worked 9 hours", kBound, one_group),
              "");
    EXPECT_EQ(
        Dump("a crew of the ferry worked 14 miles off", kBound, one_group), "");
    // no bound, but a number
    EXPECT_EQ(Dump("a crew of the ferry worked 14 hours",
                   "a crew of the ferry worked 10 hours", one_group),
              "");
  }
  // another matter, far away
  EXPECT_EQ(Dump("the fog over the bay lasted 14 hours", kBound, false), "");
}

}  // namespace
}  // namespace claimdiff
