#include "engine/ingest/reader.h"

#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <variant>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/test_gzip.h"
#include "engine/text/utf8.h"
#include "gmock/gmock.h"
#include "google/protobuf/util/delimited_message_util.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;

constexpr char kProse[] =
    "The ferry ran aground off the island on Friday, the coast guard said.";

std::string WriteFile(const std::string& name, const std::string& bytes) {
  const std::string path = ::testing::TempDir() + "/" + name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

// The message of an error without the folder of the test.
std::string ErrorOf(const absl::Status& status) {
  std::string message(status.message());
  const std::string folder = ::testing::TempDir() + "/";
  const size_t at = message.find(folder);
  return at == std::string::npos ? message : message.erase(at, folder.size());
}

std::string Describe(const Input& input) {
  std::string what(KindName(input.kind()));
  if (const auto* article = std::get_if<v1::Article>(&input.message)) {
    const std::string id = article->id();
    absl::StrAppend(&what, " ", id.substr(id.rfind('/') + 1), " by ",
                    article->outlet(), ", passages ", article->passages_size());
  }
  if (!input.issues.empty())
    absl::StrAppend(&what, ", issues ", input.issues.size());
  return what;
}

// One line for each thing read from a file of these bytes.
std::vector<std::string> Read(const std::string& name, const std::string& bytes,
                              ReadOptions options = {},
                              const std::string& outlet = "") {
  auto reader = InputReader::Open({WriteFile(name, bytes), outlet}, options);
  if (!reader.ok()) return {ErrorOf(reader.status())};
  std::vector<std::string> lines;
  while (auto input = reader->Next()) {
    lines.push_back(input->ok() ? Describe(**input) : ErrorOf(input->status()));
  }
  return lines;
}

std::string Delimited(const google::protobuf::Message& message) {
  std::string bytes;
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::util::SerializeDelimitedToZeroCopyStream(message, &stream);
  return bytes;
}

TEST(ReaderTest, ReadsPlainText) {
  EXPECT_THAT(Read("gull.txt", absl::StrCat("Ferry runs aground\n", kProse)),
              ElementsAre("an Article gull.txt by gull, passages 1"));
}

TEST(ReaderTest, ABadLineDoesNotLoseTheOthers) {
  EXPECT_THAT(
      Read("b.jsonl",
           absl::StrCat("{\"id\": \"a\", \"outlet\": \"Gull\", \"headline\": "
                        "\"Ferry sinks\", \"text\": \"Ferry sinks\\n",
                        kProse, "\"}\n\n{\"text\": oops}\r\n",
                        "{\"text\": \"Ferry\xFF\"}\n",
                        "{\"sources\": []}\n[1]\n")),
      ElementsAre("an Article a by Gull, passages 1",
                  "b.jsonl:3:10: not JSON (expected a value); fix it or leave "
                  "it out",
                  "an Article b.jsonl:4 by , passages 0, issues 1",
                  "a CompareRequest",
                  "b.jsonl:6:1: not JSON (expected {); fix it or leave it "
                  "out"));
}

TEST(ReaderTest, TheOutletThatIsGivenWins) {
  EXPECT_THAT(
      Read("o.jsonl", "{\"id\": \"a\", \"outlet\": \"Gull\"}", {}, "Tern"),
      ElementsAre("an Article a by Tern, passages 0"));
}

TEST(ReaderTest, ReadsOneObjectOverSeveralLines) {
  EXPECT_THAT(Read("r.json", "{\n \"id\": \"a\",\n \"text\": \"Ferry\"\n}\n"),
              ElementsAre("an Article a by , passages 0"));
  EXPECT_THAT(Read("r.json", "{\n \"id\": \"a\",\n \"text\": Ferry\n}\n"),
              ElementsAre("r.json:3:10: not JSON (expected a value); fix it or "
                          "leave it out"));
}

TEST(ReaderTest, ReadsDelimitedMessages) {
  v1::ArticleClaims claims;
  claims.mutable_article()->set_id("a");
  claims.add_claims()->set_id("a#0");
  const std::string one = Delimited(claims);
  EXPECT_THAT(Read("s.binpb", one + one),
              ElementsAre("ArticleClaims", "ArticleClaims"));
  EXPECT_THAT(Read("s.binpb", one + "\x02\xFF\xFF" + one),
              ElementsAre("ArticleClaims",
                          "s.binpb:2: not a message of claimdiff, or of a "
                          "later version; write it anew as jsonl or binpb",
                          "ArticleClaims"));
  EXPECT_THAT(Read("s.binpb", one + one.substr(0, one.size() - 1)),
              ElementsAre("ArticleClaims",
                          absl::StrCat("s.binpb:2: breaks off after ",
                                       one.size() - 2, " of ", one.size() - 1,
                                       " bytes of a message; the rest is lost, "
                                       "write it anew")));
}

TEST(ReaderTest, NamesWhatCannotBeRead) {
  EXPECT_THAT(Read("e.txt", ""),
              ElementsAre("e.txt: is empty; give it a report"));
  EXPECT_THAT(Read("e.jsonl", "\n\n"),
              ElementsAre("e.jsonl: holds no report; give it one"));
  EXPECT_THAT(Read("e.txt", std::string("\x00\x01\x02\x03\x04\x05", 6)),
              ElementsAre("e.txt: is not text; give plain text, JSON lines or "
                          "a protobuf stream"));
  EXPECT_THAT(Read("e.txt", "%PDF-1.7"),
              ElementsAre("e.txt: is a PDF document; save it as text"));
}

TEST(ReaderTest, KeepsToItsLimit) {
  ReadOptions options;
  options.max_bytes = 20;
  EXPECT_THAT(Read("l.txt", "exactly 20 bytes ok.", options),
              ElementsAre("an Article l.txt by l, passages 0"));
  EXPECT_THAT(Read("l.txt", "one byte over twenty.", options),
              ElementsAre("l.txt: longer than the limit of 20 bytes for one "
                          "report; split it"));
  EXPECT_THAT(
      Read("l.jsonl", "{\"text\": \"Ferry, a long one\"}\n{\"text\": \"b\"}\n",
           options),
      ElementsAre("l.jsonl:1: longer than the limit of 20 bytes for "
                  "one report; split it",
                  "an Article l.jsonl:2 by , passages 0"));
}

TEST(ReaderTest, RepairsNulBeforeMarking) {
  EXPECT_THAT(Read("n.jsonl", absl::StrCat("{\"id\": \"a\", \"text\": \"Ferry "
                                           "runs \\u0000 aground\\n",
                                           kProse, "\"}")),
              ElementsAre("an Article a by , passages 1, issues 1"));
}

TEST(ReaderTest, MarksTheArticlesOfARequest) {
  const std::string path = WriteFile(
      "q.jsonl", absl::StrCat("{\"sources\": [{\"article\": {\"text\": \"Ferry "
                              "runs aground\\n",
                              kProse, "\"}}]}"));
  auto reader = InputReader::Open({path, ""}, {});
  ASSERT_TRUE(reader.ok()) << reader.status();
  const auto input = reader->Next();
  ASSERT_TRUE(input.has_value() && input->ok());
  const auto& request = std::get<v1::CompareRequest>((*input)->message);
  EXPECT_EQ(request.sources(0).article().passages_size(), 1);
}

void ExpectSound(const v1::Article& article) {
  const std::string& text = article.text();
  ASSERT_TRUE(IsValidUtf8(text));
  ASSERT_TRUE(IsValidUtf8(article.id()));
  ASSERT_TRUE(IsValidUtf8(article.outlet()));
  ASSERT_TRUE(IsValidUtf8(article.headline()));
  uint32_t end_before = 0;
  for (const v1::Passage& passage : article.passages()) {
    ASSERT_LE(end_before, passage.span().begin());
    ASSERT_LT(passage.span().begin(), passage.span().end());
    ASSERT_TRUE(IsCodePointBoundary(text, passage.span().begin()));
    ASSERT_TRUE(IsCodePointBoundary(text, passage.span().end()));
    end_before = passage.span().end();
  }
}

// Damaged inputs of every format: what is read is sound, what is not is told
// with the input's name, and the same bytes give the same results.
TEST(ReaderTest, SurvivesDamage) {
  v1::Article article;
  article.set_id("pier");
  article.set_text(
      absl::StrCat("Ferry sinks\n“No.”\n", kProse, "\r\n© Gull\n"));
  v1::ArticleClaims claims;
  *claims.mutable_article() = article;
  claims.add_claims()->add_content()->set_end(5);
  const std::string json = absl::StrCat(
      R"({"id": "a", "text": "Ferry \u0000 sinks\n)", kProse, "\"}\n");
  const std::string page = absl::StrCat(
      "<!DOCTYPE html><meta charset=utf-8><title>Ferry \u00e9</title><script "
      "type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": "
      "\"F\"}</script><article><p class=x>",
      kProse,
      "</p><h2>\u201cNo\u201d</h2><table><tr><td>1<td>2</table></article>");
  const std::string seeds[] = {
      article.text(),
      json + json,
      Delimited(claims) + Delimited(article),
      "{\n\"text\":\n" + json + "}\n",
      page,
      Gzip(page),
      absl::StrCat("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ",
                   page.size() + 19, "\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", page,
                   "\r\n\r\n"),
      absl::StrCat("<rss><channel><item><encoded>", kProse,
                   "</encoded></item></channel></rss>"),
      absl::StrCat("<newsItem guid='x'><contentSet><inlineXML><p>", kProse,
                   "</p></inlineXML></contentSet></newsItem>"),
      absl::StrCat(R"([{"uri": "x", "bodies": [{"value": ")", kProse, "\"}]}]"),
      "# proto-message: claimdiff.v1.Article\ntext: \"The ferry sank.\"\n"};
  std::mt19937 random(11);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes = seeds[random() % std::size(seeds)];
    for (int i = 0; i < 3; ++i) {
      const size_t at = random() % bytes.size();
      switch (random() % 3) {
        case 0:
          bytes[at] = static_cast<char>(random());
          break;
        case 1:
          bytes.insert(at, 1, static_cast<char>(random()));
          break;
        default:
          bytes.erase(at, 1 + random() % 4);
      }
    }
    const std::string path = WriteFile("damaged", bytes);
    auto reader = InputReader::Open({path, ""}, {});
    if (!reader.ok()) {
      EXPECT_EQ(reader.status().message().find(path), 0u);
      continue;
    }
    while (auto input = reader->Next()) {
      if (!input->ok()) {
        EXPECT_EQ(input->status().message().find(path), 0u);
      } else if (auto* read = std::get_if<v1::Article>(&(*input)->message)) {
        ExpectSound(*read);
      }
    }
    ASSERT_EQ(Read("damaged", bytes), Read("damaged", bytes));
  }
}

}  // namespace
}  // namespace claimdiff
