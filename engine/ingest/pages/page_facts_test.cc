#include "engine/ingest/pages/page_facts.h"

#include <string>
#include <string_view>

#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(PageFactsTest, HostsOfAddresses) {
  EXPECT_EQ(HostOf("https://www.Gull.example:80/a?b"), "gull.example");
  EXPECT_EQ(HostOf("http://gull.example"), "gull.example");
  EXPECT_EQ(HostOf("javascript:alert(1)"), "");
  EXPECT_EQ(HostOf("https://a b"), "");
  EXPECT_EQ(HostOf(""), "");
}

TEST(PageFactsTest, SplitsBylines) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"By Ada Quist", "Ada Quist"},
      {" by  Ada\n Quist and Bo Lind ", "Ada Quist|Bo Lind"},
      {"Ada Quist, Bo Lind & Mira Holt", "Ada Quist|Bo Lind|Mira Holt"},
      {"Ada Quist, and Bo Lind", "Ada Quist|Bo Lind"},
      {"Sandy Andrews", "Sandy Andrews"},
      {"By ", "By"},
      {"", ""},
      {" , ", ""},
  };
  for (const auto& [byline, names] : cases) {
    EXPECT_EQ(absl::StrJoin(SplitByline(byline), "|"), names) << byline;
  }
}

v1::Article Facts(std::string_view html, const StatedArticle& stated = {}) {
  v1::Article article;
  SetPageFacts(*ReadPage(html), stated, &article);
  return article;
}

TEST(PageFactsTest, TheFirstThatHasItIsBelieved) {
  StatedArticle stated;
  stated.headline = "Stated";
  stated.language = "en_GB";
  stated.url = "javascript:alert(1)";
  const v1::Article article = Facts(
      "<title>Titled | Gull</title><meta property=og:title content=Og>"
      "<meta property=og:url content=https://www.gull.example/1>"
      "<meta name=date content='yesterday'><time datetime=2031-05-03></time>"
      "<meta name=author content=https://x.example/ada>"
      "<meta name=author content='Ada Quist'>",
      stated);
  EXPECT_EQ(article.headline(), "Stated");
  EXPECT_EQ(article.language(), "en-GB");
  EXPECT_EQ(article.url(), "https://www.gull.example/1");
  EXPECT_EQ(article.outlet(), "gull.example");
  EXPECT_EQ(article.published(), "2031-05-03");
  EXPECT_EQ(absl::StrJoin(article.authors(), "|"), "Ada Quist");
}

TEST(PageFactsTest, TitlesLoseTheOutlet) {
  EXPECT_EQ(Facts("<title>Ferry - so far - Gull</title>"
                  "<meta property=og:site_name content=Gull>")
                .headline(),
            "Ferry - so far");
  EXPECT_EQ(Facts("<title>Ferry - so far</title>").headline(),
            "Ferry - so far");
  EXPECT_EQ(Facts("<title>Ferry | Gull</title>").headline(), "Ferry");
}

}  // namespace
}  // namespace claimdiff
