#include "engine/compare/disputes/claims_at_issue.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const v1::ComparisonReport& Report() {
  static const auto& report = *new v1::ComparisonReport(testing::MakeReport({
      {"A",
       "<Ana Ruiz> {said} [Okri had ignored the storm warnings]1\n"
       "<Ben Okri> {denied} [Ruiz's claim that he had ignored warnings]2"},
      {"B", "<A baker> {said} [the bread was late]3"},
  }));
  return report;
}

TEST(ClaimsAtIssueTest, SortsClaims) {
  const ReportView view(Report());
  const ClaimsAtIssue claims(view);
  ASSERT_EQ(claims.articles().size(), 2u);
  EXPECT_EQ(claims.articles()[0].size(), 2u);
  EXPECT_EQ(claims.articles()[1].size(), 1u);
  EXPECT_TRUE(claims.DenialsOf(view.claims()[0]).empty());
  EXPECT_EQ(claims.DenialsOf(view.claims()[1]).size(), 1u);
  EXPECT_NE(claims.GroupOf(view.claims()[0]), claims.GroupOf(view.claims()[1]));
  EXPECT_TRUE(claims.IsAbout(view.claims()[2], "bread"));
  EXPECT_FALSE(claims.IsAbout(view.claims()[0], "bread"));
}

TEST(ClaimsAtIssueTest, SpeakersInEachOthersClaims) {
  const ReportView view(Report());
  const ClaimsAtIssue claims(view);
  const ClaimView& ruiz = view.claims()[0];
  const ClaimView& okri = view.claims()[1];
  EXPECT_EQ(claims.MentionOf(okri, ruiz), testing::TokenOf(ruiz, "okri"));
  EXPECT_EQ(claims.MentionOf(ruiz, okri), testing::TokenOf(okri, "ruiz"));
  EXPECT_EQ(claims.MentionOf(ruiz, view.claims()[2]), kNoToken);
}

// Of "ignored" and "warnings"; "claim" and the name say nothing of the matter.
TEST(ClaimsAtIssueTest, OverlapOfADenialsMatter) {
  const ReportView view(Report());
  const ClaimsAtIssue claims(view);
  const Denial& denial = claims.DenialsOf(view.claims()[1]).front();
  const MatterOverlap overlap = claims.OverlapOf(denial, view.claims()[0]);
  EXPECT_EQ(overlap.words, 2);
  EXPECT_DOUBLE_EQ(overlap.share, 1);
  EXPECT_TRUE(overlap.rarest);
  const MatterOverlap none = claims.OverlapOf(denial, view.claims()[2]);
  EXPECT_EQ(none.words, 0);
  EXPECT_DOUBLE_EQ(none.share, 0);
  EXPECT_FALSE(none.rarest);
}

}  // namespace
}  // namespace claimdiff
