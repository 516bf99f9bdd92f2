#include "engine/ingest/prose/plain_text.h"

#include <string>
#include <variant>

#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::EqualsProto;

constexpr char kReport[] =
    "Ferry runs aground\r\n\r\nThe ferry ran aground on Friday, the coast "
    "guard said.\r\n";

TEST(PlainTextTest, MakesAnArticle) {
  const auto input = ReadPlainText(kReport, {"reports/harbour-press.txt", ""});
  ASSERT_TRUE(input.ok()) << input.status();
  EXPECT_EQ(input->place, "reports/harbour-press.txt");
  EXPECT_TRUE(input->issues.empty());
  EXPECT_THAT(std::get<v1::Article>(input->message), EqualsProto(R"pb(
                id: "harbour-press.txt"
                outlet: "harbour-press"
                headline: "Ferry runs aground"
                text: "Ferry runs aground\r\n\r\nThe ferry ran aground on "
                      "Friday, the coast guard said.\r\n"
                passages {
                  span { begin: 0 end: 18 }
                  kind: PASSAGE_KIND_HEADLINE
                }
              )pb"));
}

TEST(PlainTextTest, TakesTheOutletThatIsGiven) {
  const auto input = ReadPlainText(kReport, {"-", "The Daily \xFFGull"});
  ASSERT_TRUE(input.ok()) << input.status();
  const auto& article = std::get<v1::Article>(input->message);
  EXPECT_EQ(article.id(), "stdin");
  EXPECT_EQ(article.outlet(), "The Daily \uFFFDGull");
}

TEST(PlainTextTest, TellsWhatWasConverted) {
  const auto input = ReadPlainText(
      "Caf\xE9 owners in Montr\xE9"
      "al say so.",
      {"a.txt", ""});
  ASSERT_TRUE(input.ok()) << input.status();
  const auto& article = std::get<v1::Article>(input->message);
  EXPECT_EQ(article.text(), "Café owners in Montréal say so.");
  ASSERT_EQ(input->issues.size(), 1u);
  EXPECT_EQ(input->issues[0].code(), v1::ISSUE_CODE_CONVERTED_CHARSET);
  EXPECT_EQ(input->issues[0].article_id(), "a.txt");
}

TEST(PlainTextTest, TellsWhatWasReplaced) {
  std::string text = "The café’s owner said “no” to the mayor’s plan. ";
  for (int i = 0; i < 5; ++i) text += text;
  const auto input = ReadPlainText(text + "\xC3\x28", {"a.txt", ""});
  ASSERT_TRUE(input.ok()) << input.status();
  ASSERT_EQ(input->issues.size(), 1u);
  EXPECT_EQ(input->issues[0].code(), v1::ISSUE_CODE_INVALID_UTF8);
}

TEST(PlainTextTest, NamesWhatIsNoReport) {
  const auto error = [](const std::string& bytes) {
    return std::string(ReadPlainText(bytes, {"a.txt", ""}).status().message());
  };
  EXPECT_EQ(error(" \r\n\t\n"), "a.txt: holds no text; give it a report");
  EXPECT_EQ(error(std::string(64, '\x01')),
            "a.txt: is not text; give plain text, JSON lines or a protobuf "
            "stream");
}

TEST(PlainTextTest, NamesOfFiles) {
  EXPECT_EQ(FileName("a/b.c/gull.tar.gz"), "gull.tar.gz");
  EXPECT_EQ(FileStem("a/b.c/gull.tar.gz"), "gull.tar");
  EXPECT_EQ(FileStem("a/b.c/gull"), "gull");
  EXPECT_EQ(FileStem(".hidden"), ".hidden");
  EXPECT_EQ(FileName("gu\xFFll.txt"), "gu\uFFFDll.txt");
  EXPECT_EQ(FileName("-"), "stdin");
  EXPECT_EQ(FileStem("-"), "");
}

}  // namespace
}  // namespace claimdiff
