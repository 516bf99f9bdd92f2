#include "engine/ingest/messages/text_proto.h"

#include <string>
#include <string_view>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Parse(std::string_view text) {
  const auto input = ParseTextProto(text, "a.txtpb");
  return input.ok() ? std::string(KindName(input->kind()))
                    : std::string(input.status().message());
}

struct Case {
  std::string_view text;
  std::string_view result;
};

TEST(TextProtoTest, FindsTheKind) {
  const Case cases[] = {
      {"outlet: \"Gull\" text: \"The ferry sank.\"", "an Article"},
      {"article { text: \"x\" } claims { id: \"a\" }", "ArticleClaims"},
      {"sources { article { text: \"x\" } }", "a CompareRequest"},
      {"articles { text: \"x\" } pairs { similarity: 0.5 }",
       "a ComparisonReport"},
      {"# proto-file: claimdiff/v1/report.proto\n"
       "# proto-message: claimdiff.v1.ComparisonReport\nid: \"a\"",
       "a ComparisonReport"},
      {"text: \"x\"\nsecret: 1",
       "a.txtpb:2:7: not a text message of claimdiff; see the schema, "
       "proto/claimdiff/v1"},
      {"# proto-message: claimdiff.v1.Article\nclaims {}",
       "a.txtpb:2:8: not a text message of claimdiff; see the schema, "
       "proto/claimdiff/v1"},
  };
  for (const Case& c : cases) EXPECT_EQ(Parse(c.text), c.result) << c.text;
}

TEST(TextProtoTest, EscapesDoNotMakeAStringThatIsNotUtf8) {
  const auto input = ParseTextProto("text: \"Ol\\351 Park\"", "a.txtpb");
  ASSERT_TRUE(input.ok()) << input.status();
  EXPECT_EQ(std::get<v1::Article>(input->message).text(), "Ol\uFFFD Park");
  ASSERT_EQ(input->issues.size(), 1u);
  EXPECT_EQ(input->issues[0].code(), v1::ISSUE_CODE_INVALID_UTF8);
}

}  // namespace
}  // namespace claimdiff
