#include "engine/render/model/report_index.h"

#include <string>
#include <vector>

#include "engine/render/testing/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using testing::AddPair;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::TestReport;

v1::ComparisonReport Ferry() {
  return TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Pier", "Reed", "said", "he checked", 1},
      {"Gull", "Holt", "said", "15 were hurt", 0},
  });
}

TEST(ClampTest, CutsSpansToTheText) {
  struct Case {
    uint32_t begin, end;
    ByteSpan clamped;
  };
  for (const Case& c : {Case{1, 3, {1, 3}}, Case{0, 9, {0, 4}},
                        Case{7, 9, {4, 4}}, Case{3, 1, {1, 1}}}) {
    v1::TextSpan span;
    span.set_begin(c.begin);
    span.set_end(c.end);
    EXPECT_EQ(Clamp(span, "Holt"), c.clamped) << c.begin << ".." << c.end;
  }
}

TEST(ArticlePlacesTest, CountsLinesFromOne) {
  v1::Article article;
  //                0 1 2  34  5
  article.set_text("ab\n\ncd");
  const ArticlePlaces places(article, "Pier");
  struct Case {
    uint32_t offset;
    int line;
  };
  for (const Case& c : {Case{0, 1}, Case{2, 1}, Case{3, 2}, Case{4, 3},
                        Case{6, 3}, Case{99, 3}}) {
    EXPECT_EQ(places.LineOf(c.offset), c.line) << c.offset;
  }
  EXPECT_EQ(places.PlaceOf(4), "Pier:3");
}

TEST(ReportIndexTest, LooksUpWhatBelongsTogether) {
  v1::ComparisonReport report = Ferry();
  AddPair("Pier#0", "Gull#0", &report);
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9, &report);
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Pier#1", "Gull#0"}, "", 1, &report);
  const ReportIndex index(report);
  const int claim = *index.FindClaim("Gull#0");
  EXPECT_EQ(claim, 2);
  EXPECT_FALSE(index.FindClaim("Gull#1").has_value());
  EXPECT_EQ(index.PlaceOf(1), "Pier:2");
  EXPECT_EQ(index.tellings()[index.TellingOf(claim)].name, "Gull");
  const Item& item = index.items()[index.ItemOf(claim)];
  EXPECT_THAT(item.claims, ElementsAre(0, 2));
  EXPECT_THAT(item.tellings, ElementsAre(0, 1));
  EXPECT_THAT(item.findings, ElementsAre(0));
  EXPECT_THAT(index.disputes(), ElementsAre(1));
  EXPECT_THAT(index.PairsOf(claim), ElementsAre(0));
  ASSERT_EQ(index.SidesOf(claim).size(), 2u);
  EXPECT_EQ(index.SidesOf(claim)[1].finding, 1);
  EXPECT_EQ(index.SidesOf(claim)[1].side, 1);
}

TEST(ReportIndexTest, TellsArticlesOfOneOutletApart) {
  v1::ComparisonReport report = Ferry();
  report.mutable_articles(1)->set_outlet("Pier");
  EXPECT_EQ(ReportIndex(report).PlaceOf(0), "Pier (Pier):1");
  EXPECT_EQ(ReportIndex(report).PlaceOf(2), "Pier (Gull):1");
  report.mutable_articles(1)->clear_outlet();
  EXPECT_EQ(ReportIndex(report).PlaceOf(2), "Gull:1");
  report.mutable_articles(1)->clear_id();
  EXPECT_EQ(NameOf(report.articles(1)), "article");
}

// Nothing is dropped for what a report leaves out.
TEST(ReportIndexTest, PlacesWhatStandsNowhere) {
  v1::ComparisonReport report = Ferry();
  report.clear_tellings();
  report.clear_groups();
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "", .9, &report);
  const ReportIndex index(report);
  ASSERT_EQ(index.tellings().size(), 2u);
  EXPECT_EQ(index.tellings()[0].name, "Pier");
  EXPECT_THAT(index.tellings()[0].claims, ElementsAre(0, 1));
  ASSERT_EQ(index.items().size(), 4u);  // one a claim, one for the finding
  EXPECT_THAT(index.items()[1].claims, ElementsAre(1));
  EXPECT_FALSE(index.items()[3].is_group);
  EXPECT_THAT(index.items()[3].claims, ElementsAre(0, 2));
}

// Of agreement nothing is left to show but the claims, where they stand.
TEST(ReportIndexTest, SetsApartAgreementWithoutAGroup) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_COPIED, {"Pier#0", "Gull#0"}, "", .5, &report);
  AddFinding(v1::FINDING_KIND_COPIED, {"Pier#0", "Gull#0"}, "g0", .5, &report);
  const ReportIndex index(report);
  EXPECT_THAT(index.apart(), ElementsAre(0));
  EXPECT_THAT(index.items()[0].findings, ElementsAre(1));
  EXPECT_EQ(index.SidesOf(0).size(), 2u);
  EXPECT_EQ(index.items().size(), 2u);
}

TEST(ReportIndexTest, PassesOverWhatNamesNothing) {
  v1::ComparisonReport report = Ferry();
  report.mutable_groups(0)->add_claim_ids("Radio#7");
  report.mutable_groups(1)->add_claim_ids("Pier#0");  // stands in g0
  report.mutable_tellings(1)->add_claim_ids("Pier#0");
  report.mutable_claims(2)->set_article_id("lost");
  report.add_pairs()->set_aligned(true);
  AddFinding(v1::FINDING_KIND_NAME, {"Radio#7"}, "g9", .9, &report);
  const ReportIndex index(report);
  EXPECT_THAT(index.items()[0].claims, ElementsAre(0, 2));
  EXPECT_THAT(index.items()[1].claims, ElementsAre(1));
  EXPECT_THAT(index.items()[2].claims, IsEmpty());
  EXPECT_THAT(index.items()[2].findings, ElementsAre(0));
  EXPECT_EQ(index.TellingOf(0), 0);
  EXPECT_EQ(index.ArticleOf(2), nullptr);
  EXPECT_EQ(index.PlaceOf(2), "lost");
  EXPECT_THAT(index.PairsOf(0), IsEmpty());
}

}  // namespace
}  // namespace claimdiff::render
