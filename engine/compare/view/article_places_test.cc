#include "engine/compare/view/article_places.h"

#include <iterator>
#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

void AddPassage(v1::PassageKind kind, const std::string& words,
                v1::Article* article) {
  const auto begin = static_cast<uint32_t>(article->text().find(words));
  v1::Passage* passage = article->add_passages();
  passage->set_kind(kind);
  passage->mutable_span()->set_begin(begin);
  passage->mutable_span()->set_end(begin + static_cast<uint32_t>(words.size()));
}

TEST(ArticlePlacesTest, CountsWhatIsBody) {
  v1::ComparisonReport report = testing::MakeReport({
      {"A",
       "[Bridge to close in March]\n"
       "[By Ben Okri]\n"
       "<Ruiz> {said} [it would close]\n"
       "[A boat under the bridge]\n"
       "<Ruiz> {said} [talks went on]\n"
       "[]"},
      {"B", "<Ruiz> {said} [it would close]"},
  });
  AddPassage(v1::PASSAGE_KIND_HEADLINE, "Bridge to close in March",
             report.mutable_articles(0));
  AddPassage(v1::PASSAGE_KIND_CAPTION, "A boat under the bridge",
             report.mutable_articles(0));
  AddPassage(v1::PASSAGE_KIND_BYLINE, "By Ben Okri",
             report.mutable_articles(0));
  const ReportView view(report);
  const ArticlePlaces places(report, view);
  const char* const names[] = {
      "headline",         "headline", "paragraph 1 of 2", "paragraph 1 of 2",
      "paragraph 2 of 2", "headline", "paragraph 1 of 1"};
  for (size_t i = 0; i < std::size(names); ++i) {
    EXPECT_EQ(NameOf(places.Of(view.claims()[i])), names[i]) << i;
  }
}

TEST(ArticlePlacesTest, WithoutItsArticle) {
  v1::ComparisonReport report =
      testing::MakeReport({{"A", "<Ruiz> {said} [it would close]"}});
  report.clear_articles();
  const ReportView view(report);
  EXPECT_EQ(ArticlePlaces(report, view).Of(view.claims()[0]).paragraphs, 0u);
}

}  // namespace
}  // namespace claimdiff
