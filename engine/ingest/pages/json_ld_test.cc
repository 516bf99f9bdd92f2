#include "engine/ingest/pages/json_ld.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Find(const std::vector<std::string>& scripts) {
  const auto article = FindStatedArticle(scripts, "https://g.example/9");
  if (!article.has_value()) return "none";
  return absl::StrCat(article->headline, "|", article->outlet, "|",
                      absl::StrJoin(article->authors, ";"), "|",
                      article->published, "|", article->url, "|",
                      article->body);
}

struct Case {
  std::vector<std::string> scripts;
  std::string article;
};

TEST(JsonLdTest, FindsTheArticle) {
  const Case cases[] = {
      {{}, "none"},
      {{"not JSON", R"({"@type": "WebSite", "name": "Gull"})"}, "none"},
      {{R"({"@type": "NewsArticle", "headline": "Ferry &amp; pier",
            "publisher": {"name": "Gull"}, "author": "Ada",
            "datePublished": "2031-05-03", "url": "https://g.example/1"})"},
       "Ferry & pier|Gull|Ada|2031-05-03|https://g.example/1|"},
      {{R"({"@graph": [{"@type": "WebPage"}, {"@type": ["ReportageNewsArticle"],
            "headline": "F", "author": [{"name": "Ada"}, {"name": "Bo"}],
            "mainEntityOfPage": {"@id": "https://g.example/2"}}]})"},
       "F||Ada;Bo||https://g.example/2|"},
      {{R"([{"@type": "http://schema.org/Article", "headline": "One"},
            {"@type": "NewsArticle", "headline": "Two", "articleBody": "B"}])"},
       "Two||||"
       "|B"},
      // A list of others, before the one whose page it is.
      {{R"([{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle",
            "headline": "Other", "articleBody": "O"}]}])",
        R"({"@type": "NewsArticle", "headline": "F",
            "mainEntityOfPage": "https://g.example/9"})"},
       "F||||https://g.example/9|"},
      // Who is only pointed at.
      {{R"({"@graph": [{"@type": "Article", "@id": "https://g.example/3#article",
            "headline": "F", "publisher": {"@id": "#o"},
            "author": [{"@id": "#p"}, {"@id": "#none"}]},
            {"@type": "Person", "@id": "#p", "name": "Ada"},
            {"@type": "Organization", "@id": "#o", "name": "Gull"}]})"},
       "F|Gull|Ada||https://g.example/3|"},
      // Posts of a live blog are no articles of their own.
      {{R"({"@type": "LiveBlogPosting", "headline": "Live", "liveBlogUpdate": [
            {"@type": "BlogPosting", "headline": "Two", "articleBody": "B"},
            {"@type": "BlogPosting", "headline": "One", "articleBody": "A"}]})"},
       "Live|||||B\nA"},
      {{R"({"@type": "NewsArticle",
            "articleBody": "<p>One &ldquo;a&rdquo;.</p><p>Two.</p>"})"},
       "|||||One “a”.\nTwo."},
      {{"{\"@type\": \"NewsArticle\", \"articleBody\": \"One.\nA &amp; b.\"}"},
       "|||||One.\nA & b."},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Find(c.scripts), c.article) << absl::StrJoin(c.scripts, " ");
  }
}

}  // namespace
}  // namespace claimdiff
