#include "engine/ingest/json_lines.h"

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
  const absl::StatusOr<Input> input = ParseJsonInput(json, "b.jsonl:3");
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
      {R"({"text": ["secret"]})",
       "b.jsonl:3: a value of the wrong type; see the schema, "
       "proto/claimdiff/v1"},
      {R"({"sources": [{"article": {"text": 12}}]})",
       "b.jsonl:3: a value of the wrong type in field "
       "sources[0].article.text; see the schema, proto/claimdiff/v1"},
      {R"({"secret": 1})",
       "b.jsonl:3: a JSON object, but not of claimdiff; give an Article "
       "(\"text\"), ArticleClaims (\"article\") or CompareRequest "
       "(\"sources\")"},
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
      "b.jsonl:1");
  ASSERT_TRUE(input.ok()) << input.status();
  EXPECT_THAT(std::get<v1::ArticleClaims>(input->message), EqualsProto(R"pb(
                claims { article_id: "a" quote_type: QUOTE_TYPE_DIRECT }
              )pb"));
}

TEST(JsonLinesTest, RepairsWhatIsNotUtf8) {
  const auto input = ParseJsonInput("{\"text\": \"Ol\xE9 Park\"}", "b.jsonl:2");
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

}  // namespace
}  // namespace claimdiff
