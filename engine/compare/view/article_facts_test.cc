#include "engine/compare/view/article_facts.h"

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ArticleFactsTest, ReadsTheWholeArticleOnce) {
  const Document doc = Document::Parse(
      "The ferry sank on Monday.\n\nOkri said 12 people died on 4 March.");
  ArticleFacts facts;
  const FactsOfArticle& found = facts.Of(doc, "2019-03-15");
  ASSERT_EQ(found.dates.size(), 2u);
  EXPECT_EQ(found.dates[0].first, "2019-03-11");
  EXPECT_EQ(found.dates[1].first, "2019-03-04");
  ASSERT_FALSE(found.quantities.empty());
  EXPECT_EQ(found.quantities[0].low, 12);
  EXPECT_EQ(&found, &facts.Of(doc, "2019-03-15"));
}

TEST(ArticleFactsTest, AnEmptyArticleHasNone) {
  const Document doc = Document::Parse("");
  ArticleFacts facts;
  EXPECT_TRUE(facts.Of(doc, "").dates.empty());
}

}  // namespace
}  // namespace claimdiff
