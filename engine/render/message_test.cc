#include "engine/render/message.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "engine/testing/proto_matchers.h"
#include "gmock/gmock.h"
#include "google/protobuf/io/zero_copy_stream_impl_lite.h"
#include "google/protobuf/text_format.h"
#include "google/protobuf/util/delimited_message_util.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Differences;
using testing::ParseTextProto;

std::string Rendered(const google::protobuf::Message& message,
                     MessageFormat format) {
  const auto rendered = RenderMessage(message, format);
  EXPECT_TRUE(rendered.ok()) << rendered.status();
  return rendered.value_or("");
}

// The worked example of the header.
TEST(RenderMessageTest, WritesEachFormat) {
  const auto claim = ParseTextProto<v1::Claim>(
      "id: 'pier#0' article_id: 'pier' content { end: 4 }");
  EXPECT_EQ(Rendered(claim, MessageFormat::kJsonLines),
            R"({"id":"pier#0","articleId":"pier","content":[{"end":4}]})"
            "\n");
  EXPECT_EQ(Rendered(claim, MessageFormat::kJson),
            R"({
 "id": "pier#0",
 "articleId": "pier",
 "content": [
  {
   "end": 4
  }
 ]
}
)");
  EXPECT_EQ(Rendered(claim, MessageFormat::kTextProto),
            R"(# proto-file: claimdiff/v1/claim.proto
# proto-message: claimdiff.v1.Claim
id: "pier#0"
article_id: "pier"
content {
  end: 4
}
)");
  EXPECT_EQ(Rendered(claim, MessageFormat::kDelimitedBinary),
            absl::StrCat("\x12", claim.SerializeAsString()));
}

TEST(RenderMessageTest, WritesEmptyMessages) {
  const v1::Claim claim;
  EXPECT_EQ(Rendered(claim, MessageFormat::kJsonLines), "{}\n");
  EXPECT_EQ(Rendered(claim, MessageFormat::kJson), "{}\n");
  EXPECT_EQ(Rendered(claim, MessageFormat::kTextProto),
            "# proto-file: claimdiff/v1/claim.proto\n"
            "# proto-message: claimdiff.v1.Claim\n");
  EXPECT_EQ(Rendered(claim, MessageFormat::kDelimitedBinary),
            std::string(1, '\0'));
}

// One line of text, one literal; letters of any script as they are, what a
// terminal might obey as octal bytes.
TEST(RenderMessageTest, KeepsTextProtoReadable) {
  struct Case {
    std::string text, literal;
  };
  for (const Case& c : {
           Case{"Müller – “ja”", R"(text: "Müller – “ja”")"},
           Case{"say \"no\"\\", R"(text: "say \"no\"\\")"},
           Case{"one\ntwo", "text: \n  \"one\\n\"\n  \"two\""},
           Case{"one\n\ntwo\n",
                "text: \n  \"one\\n\"\n  \"\\n\"\n  \"two\\n\""},
           Case{"\x1b]0;owned\x07", R"(text: "\033]0;owned\007")"},
           Case{"é \u202E left", R"(text: "é \342\200\256 left")"},
           Case{"\u009b31m", R"(text: "\302\23331m")"},
       }) {
    v1::Article article;
    article.set_text(c.text);
    const std::string rendered = Rendered(article, MessageFormat::kTextProto);
    EXPECT_TRUE(absl::EndsWith(rendered, absl::StrCat("\n", c.literal, "\n")))
        << rendered;
  }
}

// Whatever is written is read back as it was.
TEST(RenderMessageTest, ReadsBack) {
  for (const std::string& text : std::vector<std::string>{
           "", "\n", "\n\n", "one\r\ntwo\n", "Tongchang\u2011ri", "港の船",
           "\U0001F468\u200D\U0001F469\u200D\U0001F467 family",
           "\u200B\u202E\u2066\u00AD", std::string("nul \0 byte", 10),
           "\\n \\033 \" ' \x7f", "\u0301 lone mark", "\U0010FFFF"}) {
    v1::Article article;
    article.set_text(text);
    article.add_authors(text);
    v1::Article from_text, from_json, from_binary;
    ASSERT_TRUE(google::protobuf::TextFormat::ParseFromString(
        Rendered(article, MessageFormat::kTextProto), &from_text));
    EXPECT_EQ(Differences(article, from_text), "");
    for (const auto format :
         {MessageFormat::kJson, MessageFormat::kJsonLines}) {
      from_json.Clear();
      ASSERT_TRUE(google::protobuf::util::JsonStringToMessage(
                      Rendered(article, format), &from_json)
                      .ok());
      EXPECT_EQ(Differences(article, from_json), "");
    }
    const std::string binary =
        Rendered(article, MessageFormat::kDelimitedBinary);
    google::protobuf::io::ArrayInputStream stream(
        binary.data(), static_cast<int>(binary.size()));
    bool clean_eof = false;
    ASSERT_TRUE(google::protobuf::util::ParseDelimitedFromZeroCopyStream(
        &from_binary, &stream, &clean_eof));
    EXPECT_EQ(Differences(article, from_binary), "");
  }
}

TEST(RenderMessageTest, KeepsJsonLinesOnOneLine) {
  v1::Article article;
  article.set_text("one\ntwo\u2028three\r");
  const std::string line = Rendered(article, MessageFormat::kJsonLines);
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  EXPECT_EQ(line.find("\u2028"), std::string::npos);
}

}  // namespace
}  // namespace claimdiff
