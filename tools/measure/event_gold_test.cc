#include "tools/measure/event_gold.h"

#include <fstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "claimdiff/v1/article.pb.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Describe(std::string_view line) {
  const auto articles = ParseGoldArticles(line);
  if (!articles.ok()) return std::string(articles.status().message());
  std::string result;
  for (const GoldArticle& gold : *articles) {
    const v1::Article& article = gold.article;
    absl::StrAppend(&result, gold.event, "[", article.outlet(), "|",
                    article.headline(), "|", article.published(), "|",
                    article.text(), "]");
  }
  return result;
}

TEST(EventGoldTest, ReadsBothForms) {
  struct Case {
    const char* line;
    const char* expected;
  };
  const Case cases[] = {
      {R"({"event": "e1", "articles": [
           {"outlet": "a.com", "title": "Ferry sinks", "date": "2019-03-15",
            "text": "It sank."}, {"text": "Twelve drowned."}]})",
       "e1[a.com|Ferry sinks|2019-03-15|It sank.]e1[|||Twelve drowned.]"},
      {R"({"id": "t1", "docs": [{"outlet": "1", "text": "x", "sub": "e1"},
                                {"text": "y", "sub": "e2"}, {"text": "z"}]})",
       "e1[1|||x]e2[|||y]t1[|||z]"},
      {R"({"event": "e", "articles": []})", ""},
      {R"({"event": "e"})", "has neither articles nor docs"},
      {"ferry", "not a JSON object"},
  };
  for (const Case& c : cases) EXPECT_EQ(Describe(c.line), c.expected) << c.line;
}

TEST(EventGoldTest, ErrorsNameFileAndLine) {
  const std::string path = ::testing::TempDir() + "/gold.jsonl";
  std::ofstream(path) << "{\"event\": \"e\", \"articles\": []}\n\nferry\n";
  EXPECT_EQ(ReadGoldArticles(path).status().message(),
            path + ":3: not a JSON object");
  EXPECT_EQ(ReadGoldArticles("no-such-file").status().message(),
            "no-such-file: cannot be read");
}

}  // namespace
}  // namespace claimdiff
