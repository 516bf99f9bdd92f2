#include "engine/compare/view/report_view.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ReportViewTest, ClaimsWithTokensNumbersAndNegations) {
  const auto report = testing::MakeReport(
      {{"A", "[\"Not 12 boats,\"] {said} <Okri>, [\"but 15.\"]"}});
  const ReportView view(report);
  ASSERT_EQ(view.claims().size(), 1u);
  const ClaimView& claim = view.claims()[0];
  EXPECT_EQ(claim.pieces.size(), 2u);
  EXPECT_EQ(claim.quantities.size(), 2u);
  EXPECT_EQ(claim.negations.size(), 1u);
  EXPECT_TRUE(claim.Holds(claim.tokens.front()));
  EXPECT_FALSE(claim.Holds(claim.pieces[0].end));  // the cue
  std::string words;
  for (const uint32_t t : claim.tokens) {
    if (claim.IsContentWord(t)) words += std::string(claim.written(t)) + " ";
  }
  EXPECT_EQ(words, "12 boats 15 ");
}

TEST(ReportViewTest, GroupsPairsAndLinks) {
  const auto report = testing::MakeReport({
      {"A", "[boats sank]1\n[rain fell]"},
      {"B", "[boats sank]1"},
  });
  const ReportView view(report);
  ASSERT_EQ(view.groups().size(), 2u);
  const GroupView& group = view.groups()[0];
  EXPECT_EQ(group.telling_count, 2u);
  ASSERT_EQ(group.pairs.size(), 1u);
  const PairView& pair = group.pairs[0];
  EXPECT_EQ(pair.RightOf(0), 0u);
  EXPECT_EQ(pair.RightOf(1), 1u);
  EXPECT_EQ(pair.LeftOf(1), 1u);
  EXPECT_EQ(pair.RightOf(7), kNoToken);
  EXPECT_EQ(view.groups()[1].telling_count, 1u);
}

TEST(ReportViewTest, LinksOfRunsAreLinksOfWordsInStep) {
  auto report = testing::MakeReport(
      {{"A", "[two boats sank]1"}, {"B", "[then two boats sank]1"}});
  v1::ClaimPair* pair = report.mutable_pairs(0);
  pair->clear_links();
  v1::WordLink* link = pair->add_links();
  link->mutable_left()->set_end(9);  // "two boats"
  link->mutable_right()->set_begin(5);
  link->mutable_right()->set_end(14);
  const ReportView view(report);
  const PairView& view_pair = view.groups()[0].pairs[0];
  ASSERT_EQ(view_pair.links.size(), 2u);
  EXPECT_EQ(view_pair.RightOf(0), 1u);
  EXPECT_EQ(view_pair.RightOf(1), 2u);
}

TEST(ReportViewTest, WhatTheClaimsHold) {
  const auto report = testing::MakeReport(
      {{"A", "[12 boats did not sail] {said} <Ana Ruiz>, [he added]"}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  std::string held, content, negated;
  for (uint32_t t = 0; t < claim.doc->tokens().size(); ++t) {
    held += claim.Holds(t) ? '+' : '-';
    if (claim.Holds(t)) content += claim.IsContentWord(t) ? '+' : '-';
    negated += claim.NegationAt(t) != nullptr ? '+' : '-';
  }
  EXPECT_EQ(held, "+++++----++");  // 12 boats did not sail .. he added
  EXPECT_EQ(content, "++--+-+");
  EXPECT_EQ(negated, "----+------");  // "sail"
  ASSERT_EQ(claim.quantities.size(), 1u);
  EXPECT_EQ(claim.quantities[0].low, 12);
  EXPECT_EQ(claim.pieces.size(), 2u);
}

TEST(ReportViewTest, WithoutTellingsArticlesStandIn) {
  auto report =
      testing::MakeReport({{"A", "[rain fell]1"}, {"B", "[rain fell]1"}});
  report.clear_tellings();
  report.mutable_articles(1)->clear_outlet();
  const ReportView view(report);
  EXPECT_EQ(view.tellings(), (std::vector<std::string>{"A", "B"}));
  EXPECT_EQ(view.groups()[0].telling_count, 2u);
}

TEST(ReportViewTest, WhatPointsNowhereIsLeftOut) {
  v1::ComparisonReport report;
  report.add_claims()->set_id("x#0");
  report.mutable_claims(0)->set_article_id("nowhere");
  report.mutable_claims(0)->add_content()->set_end(99);
  report.add_groups()->add_claim_ids("nobody");
  report.add_pairs()->set_aligned(true);
  const ReportView view(report);
  EXPECT_TRUE(view.claims()[0].tokens.empty());
  EXPECT_TRUE(view.groups()[0].claims.empty());
}

}  // namespace
}  // namespace claimdiff
