#include "engine/compare/disputes/dispute_targets.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The index of the claim that the denial of the last line is about, among the
// lines; -1: none.
int TargetOf(const std::string& lines) {
  const v1::ComparisonReport report = testing::MakeReport({{"A", lines}});
  const ReportView view(report);
  const ClaimsAtIssue claims(view);
  const CompareSettings settings;
  const DisputeTargets targets(claims, settings);
  const auto& denials = claims.DenialsOf(view.claims().back());
  EXPECT_EQ(denials.size(), 1u) << lines;
  if (denials.empty()) return -1;
  const Target target = targets.Find(claims.articles()[0], denials[0]);
  return target.claim == nullptr ? -1 : static_cast<int>(target.claim->index);
}

TEST(DisputeTargetsTest, OneOfAnArticlesClaims) {
  const std::string sale = "<Ana Ruiz> {said} [the port is for sale]\n";
  const std::string storm =
      "<Ana Ruiz> {said} [the port ignored storm warnings for a week]\n";
  const struct {
    std::string lines;
    int target;
  } cases[] = {
      // most of the matter
      {sale + storm + "<Okri> {denied} [that the port ignored storm warnings]",
       1},
      // her words, and some of it
      {sale + storm + "<Okri> {rejected} [Ruiz's account of the storm]", 1},
      // too little; without the rarest word
      {sale + storm + "<Okri> {denied} [that the port was closed]", -1},
      {storm + "<Okri> {denied} [that the port bribed anybody over storm "
               "warnings it ignored]",
       -1},
      // whose it is is not what it says
      {"<Ana Ruiz> {said} [the Okri campaign ended]\n"
       "<Tolan> {disputed} [the Okri campaign's account]",
       -1},
      // who answers charges does not make them
      {"<Ana Ruiz> {responded} [to accusations that the port ignored storm "
       "warnings]\n<Okri> {denied} [that the port ignored storm warnings]",
       -1},
      // his own; another's denial; what says the same by "not"
      {storm + "<Ruiz=Ana Ruiz> {denied} [that the port ignored storm "
               "warnings]",
       -1},
      {"<Ana Ruiz> {denied} [that the port ignored storm warnings]\n"
       "<Okri> {denied} [that the port ignored storm warnings]",
       -1},
      {"<Ana Ruiz> {said} [the port had not ignored storm warnings]\n"
       "<Okri> {denied} [that the port ignored storm warnings]",
       -1},
  };
  for (const auto& c : cases) EXPECT_EQ(TargetOf(c.lines), c.target) << c.lines;
}

// Whatever the order in which they are asked.
TEST(DisputeTargetsTest, TheEarlierOfTwoAlike) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", "<Ruiz> {said} [boats left]\n<Tolan> {said} [boats left]"}});
  const ReportView view(report);
  const ClaimsAtIssue claims(view);
  const CompareSettings settings;
  const DisputeTargets targets(claims, settings);
  const Target first{&view.claims()[0], 0.5}, second{&view.claims()[1], 0.5};
  EXPECT_TRUE(targets.IsBetter(first, second));
  EXPECT_FALSE(targets.IsBetter(second, first));
  EXPECT_TRUE(targets.IsBetter({&view.claims()[1], 0.6}, first));
  EXPECT_TRUE(targets.IsBetter(second, Target()));
}

}  // namespace
}  // namespace claimdiff
