#include "engine/render/page/html_articles.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/render/page/html_print.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

v1::ComparisonReport Ferry() {
  return testing::TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Reed", "said", "it rained", 1},
  });
}

// Where a claim stands it is marked, by what became of it, with the number of
// its row as a link there.
TEST(HtmlArticlesTest, ClaimsAreMarkedWhereTheyStand) {
  v1::ComparisonReport report = Ferry();
  testing::AddFinding(v1::FINDING_KIND_DISPUTED, {"Gull#1", "Pier#0"}, "", 1,
                      &report);
  const std::string html = HtmlSection(report).Print(AppendArticles);
  EXPECT_TRUE(absl::StrContains(
      html,
      "<p dir=\"auto\"><span class=\"src\">Reed</span> said "
      "<span class=\"m only\" id=\"c2\">it rained</span><sup><a class=\"ref "
      "only disputed\" href=\"#i2\" aria-label=\"row 2, only here, disputed\">"
      "2⇄</a></sup>.</p>"))
      << html;
  EXPECT_TRUE(absl::StrContains(html, "aria-label=\"row 1, told by all"));
}

TEST(HtmlArticlesTest, SayWhatIsKnownOfAnArticle) {
  v1::ComparisonReport report = Ferry();
  v1::Article* article = report.mutable_articles(0);
  article->set_headline("Ferry <hits> pier");
  article->set_published("2024-05-14");
  article->add_authors("Ann Lee");
  article->add_authors("Bo Kim");
  article->set_url("https://pier.example/a");
  article->set_language("en-GB");
  report.mutable_articles(1)->clear_text();
  const std::string html = HtmlSection(report).Print(AppendArticles);
  EXPECT_TRUE(absl::StrContains(html, "<article lang=\"en-GB\">"));
  const std::string text = TextOf(html);
  EXPECT_TRUE(absl::StrContains(
      text,
      "Pier | 1 claim | Ferry <hits> pier | 14 May 2024 · by Ann Lee, Bo Kim · "
      "https://pier.example/a | Holt said 12 were hurt1"))
      << text;
  EXPECT_TRUE(absl::StrContains(text, "It has no text."));
}

// A headline that stands in the text is shown once, with its claims.
TEST(HtmlArticlesTest, PassagesAreSetApart) {
  v1::ComparisonReport report = Ferry();
  v1::Article* article = report.mutable_articles(1);
  article->set_headline("Holt said 12 were hurt.");
  article->set_published("2024-05-14");
  v1::Passage* headline = article->add_passages();
  headline->set_kind(v1::PASSAGE_KIND_HEADLINE);
  headline->mutable_span()->set_end(23);
  v1::Passage* byline = article->add_passages();
  byline->set_kind(v1::PASSAGE_KIND_BYLINE);
  byline->mutable_span()->set_begin(24);
  byline->mutable_span()->set_end(40);
  const std::string html = HtmlSection(report).Print(AppendArticles);
  EXPECT_TRUE(absl::StrContains(
      html, "<h4 dir=\"auto\"><span class=\"src\">Holt</span> said "));
  EXPECT_FALSE(absl::StrContains(html, "<h4><bdi>Holt"));
  EXPECT_TRUE(absl::StrContains(html, ".</h4>\n<p class=\"facts\"><time"));
  EXPECT_TRUE(absl::StrContains(html,
                                "<p class=\"aside\" dir=\"auto\"><span "
                                "class=\"tag\">byline</span> "));
}

TEST(HtmlArticlesTest, CopiedLinesNameTheOtherArticle) {
  v1::ComparisonReport report = Ferry();
  v1::CopiedPassage* copy = report.add_copies();
  copy->set_left_article_id("Pier");
  copy->mutable_left()->set_end(23);
  copy->set_right_article_id("Gull");
  copy->mutable_right()->set_end(23);
  const std::string text = TextOf(HtmlSection(report).Print(AppendArticles));
  EXPECT_TRUE(absl::StrContains(text, "also in Gull: | Holt said")) << text;
  EXPECT_TRUE(absl::StrContains(text, "also in Pier: | Holt said")) << text;
}

TEST(HtmlArticlesTest, ManyStandFolded) {
  std::vector<testing::ClaimRow> rows;
  for (int i = 0; i < 5; ++i) {
    rows.push_back({absl::StrCat("Outlet ", i), "Holt", "said", "so", 0});
    const v1::ComparisonReport report = testing::TestReport(rows);
    EXPECT_EQ(absl::StrContains(HtmlSection(report).Print(AppendArticles),
                                "\" open>"),
              i < 4);
  }
  const v1::ComparisonReport report;
  EXPECT_EQ(HtmlSection(report).Print(AppendArticles), "");
}

}  // namespace
}  // namespace claimdiff::render
