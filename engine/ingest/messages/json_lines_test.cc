#include "engine/ingest/messages/json_lines.h"

#include <string>
#include <string_view>
#include <variant>

#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::EqualsProto;

// "KIND", or the error.
std::string Parse(std::string_view json) {
  const absl::StatusOr<Input> input = ParseJsonInput(json, {}, "b.jsonl:3");
  return input.ok() ? std::string(KindName(input->kind()))
                    : std::string(input.status().message());
}

struct Case {
  std::string_view json;
  std::string_view result;
};

TEST(JsonLinesTest, FieldsSayWhichMessageItIs) {
  const Case cases[] = {
      {R"({"outlet": "Harbour Press", "text": "Ferry"})", "an Article"},
      {R"({"id": "a", "text": ""})", "an Article"},
      {R"({"article": {"text": "Ferry"}})", "ArticleClaims"},
      {R"({"claims": [], "article": {}, "issues": []})", "ArticleClaims"},
      {R"({"id": "e1", "sources": []})", "a CompareRequest"},
      {R"({"articles": [], "claims": [], "pairs": []})", "a ComparisonReport"},
      {R"({"engineVersion": "0.1.0"})", "a ComparisonReport"},
      {R"({"engine_version": "0.1.0"})", "a ComparisonReport"},
  };
  for (const Case& c : cases) EXPECT_EQ(Parse(c.json), c.result) << c.json;
}

TEST(JsonLinesTest, ErrorsNameThePlaceAndNotTheText) {
  const Case cases[] = {
      {R"({"text": "secret" "id": 1})",
       "b.jsonl:3:19: not JSON (expected , or }); fix it or leave it out"},
      {"{\n \"text\": \"secret\",\n \"id\": x\n}",
       "b.jsonl:3:3:8: not JSON (expected a value); fix it or leave it out"},
      {R"({"text": {"secret": 1}})",
       "b.jsonl:3: a value of the wrong type; see the schema, "
       "proto/claimdiff/v1"},
      {R"({"sources": [{"article": {"text": 12}}]})",
       "b.jsonl:3: a value of the wrong type in field "
       "sources[0].article.text; see the schema, proto/claimdiff/v1"},
      {R"({"secret": 1})",
       "b.jsonl:3: a JSON object, but no article; give one with its text "
       "(\"text\", \"body\", \"content\" or \"maintext\"), ArticleClaims "
       "(\"article\") or a CompareRequest (\"sources\")"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Parse(c.json).find("secret"), std::string::npos);
    EXPECT_EQ(Parse(c.json), c.result) << c.json;
  }
}

TEST(JsonLinesTest, IgnoresUnknownFieldsAndTakesBothSpellings) {
  const auto input = ParseJsonInput(
      R"({"claims": [{"article_id": "a", "quoteType": "QUOTE_TYPE_DIRECT",
          "mood": {"x": [1]}}]})",
      {}, "b.jsonl:1");
  ASSERT_TRUE(input.ok()) << input.status();
  EXPECT_THAT(std::get<v1::ArticleClaims>(input->message), EqualsProto(R"pb(
                claims { article_id: "a" quote_type: QUOTE_TYPE_DIRECT }
              )pb"));
}

TEST(JsonLinesTest, RepairsWhatIsNotUtf8) {
  const auto input =
      ParseJsonInput("{\"text\": \"Ol\xE9 Park\"}", {}, "b.jsonl:2");
  ASSERT_TRUE(input.ok()) << input.status();
  EXPECT_EQ(std::get<v1::Article>(input->message).text(), "Ol\uFFFD Park");
  ASSERT_EQ(input->issues.size(), 1u);
  EXPECT_THAT(
      input->issues[0], EqualsProto(R"pb(
        code: ISSUE_CODE_INVALID_UTF8
        message: "b.jsonl:2: U+FFFD put in for what was not valid UTF-8, "
                 "in 1 place"
      )pb"));
}

TEST(JsonLinesTest, SkipsAByteOrderMark) {
  EXPECT_EQ(Parse("\xEF\xBB\xBF{\"text\": \"Ferry\"}"), "an Article");
}

TEST(JsonLinesTest, ReadsArticlesOfDumps) {
  const auto input = ParseJsonInput(
      R"({"maintext": "The ferry sank.", "title": "Ferry sinks", "id": 12,
          "source": {"name": "Harbour Press"}, "mood": [1],
          "date_publish": "2031-05-03 08:15:00", "language": "en",
          "authors": ["Ada Quist", "Bo Lind"],
          "url": "https://harbourpress.example/ferry"})",
      {}, "b.jsonl:1");
  ASSERT_TRUE(input.ok()) << input.status();
  EXPECT_THAT(std::get<v1::Article>(input->message), EqualsProto(R"pb(
                id: "12"
                outlet: "Harbour Press"
                url: "https://harbourpress.example/ferry"
                headline: "Ferry sinks"
                authors: "Ada Quist"
                authors: "Bo Lind"
                published: "2031-05-03"
                language: "en"
                text: "The ferry sank."
              )pb"));
}

TEST(JsonLinesTest, ReadsTheNamesOfDumps) {
  const Case cases[] = {
      {R"({"text": "a", "source": "Gull"})", "a|Gull"},
      {R"({"text": "a", "outlet": "Tern", "source": "Gull"})", "a|Tern"},
      {R"({"body": "a", "domain": "gull.example"})", "a|gull.example"},
      {R"({"content": "a", "url": "https://www.gull.example/1"})",
       "a|gull.example"},
      {R"({"article": "a", "publisher": {"name": "Gull"}})", "a|Gull"},
      {R"({"content": "<p>a</p><p>b</p>", "publication": "Gull"})",
       "a\n\nb|Gull"},
      {R"({"body": ["a", "b"], "source": "http://gull.example"})",
       "a\n\nb|gull.example"},
      {R"({"text": "a", "outlet": {"name": "Gull"}})", "a|Gull"},
  };
  for (const Case& c : cases) {
    const auto input = ParseJsonInput(c.json, {}, "b");
    ASSERT_TRUE(input.ok()) << c.json << input.status();
    const auto& article = std::get<v1::Article>(input->message);
    EXPECT_EQ(article.text() + "|" + article.outlet(), c.result) << c.json;
  }
}

TEST(JsonLinesTest, ReadsArrays) {
  const Inputs inputs = ParseJsonDocument(
      R"([{"text": "a"}, {"uri": "u", "body_text": "b"}, {"x": 1}])", {}, "b");
  ASSERT_EQ(inputs.size(), 3u);
  EXPECT_EQ(inputs[0]->place, "b:1");
  EXPECT_EQ(std::get<v1::Article>(inputs[1]->message).series(), "u");
  EXPECT_FALSE(inputs[2].ok());
  EXPECT_EQ(ParseJsonDocument("[1]", {}, "b")[0].status().message(),
            "b: not a JSON array of objects; fix it or leave it out");
}

}  // namespace
}  // namespace claimdiff
