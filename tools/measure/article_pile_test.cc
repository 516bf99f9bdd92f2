#include "tools/measure/article_pile.h"

#include <map>
#include <set>
#include <string>

#include "absl/strings/str_split.h"
#include "claimdiff/v1/article.pb.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string EventOf(const v1::Article& article) {
  return article.id().substr(0, article.id().find('-'));
}

TEST(ArticlePileTest, IsTheSameForASeed) {
  const ArticlePile a(50, 7);
  const ArticlePile b(50, 7);
  const ArticlePile other(50, 8);
  int different = 0;
  for (uint32_t n = 0; n < a.size(); ++n) {
    EXPECT_EQ(a.Article(n).SerializeAsString(),
              b.Article(n).SerializeAsString());
    different += a.Article(n).text() != other.Article(n).text();
  }
  EXPECT_EQ(different, 50);
}

TEST(ArticlePileTest, HasEventsOfOneToNine) {
  const ArticlePile pile(1000, 1);
  ASSERT_EQ(pile.size(), 1000);
  std::map<std::string, int> size;
  std::set<std::string> ids;
  for (uint32_t n = 0; n < pile.size(); ++n) {
    const v1::Article article = pile.Article(n);
    ++size[EventOf(article)];
    ids.insert(article.id());
  }
  EXPECT_EQ(ids.size(), 1000);
  EXPECT_EQ(size.size(), pile.events());
  std::set<int> sizes;
  for (const auto& [event, n] : size) sizes.insert(n);
  EXPECT_EQ(sizes, (std::set<int>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

TEST(ArticlePileTest, MayBeOneEvent) {
  const ArticlePile pile(60, 1, 1000000);
  EXPECT_EQ(pile.events(), 1);
  std::set<std::string> outlets;
  for (uint32_t n = 0; n < pile.size(); ++n) {
    EXPECT_EQ(EventOf(pile.Article(n)), "0");
    outlets.insert(pile.Article(n).outlet());
  }
  EXPECT_GT(outlets.size(), 55);
}

TEST(ArticlePileTest, AnArticleAttributesElevenFacts) {
  const ArticlePile pile(40, 3);
  for (uint32_t n = 0; n < pile.size(); ++n) {
    const v1::Article article = pile.Article(n);
    const std::vector<std::string> lines =
        absl::StrSplit(article.text(), '\n', absl::SkipEmpty());
    EXPECT_EQ(lines.size(), 11) << article.text();
    EXPECT_THAT(article.text(), Not(HasSubstr("{")));
    EXPECT_EQ(article.published().size(), 10);
  }
}

}  // namespace
}  // namespace claimdiff
