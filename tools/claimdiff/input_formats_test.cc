// One article in every format: what is found in it must not depend on how it
// comes.

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/claimdiff.h"
#include "engine/ingest/bytes/test_gzip.h"
#include "engine/ingest/reader.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr char kFolder[] = "tools/claimdiff/testdata/formats/";

std::string ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

// The one article of the file.
v1::Article ReadArticle(const std::string& path) {
  auto reader = InputReader::Open({path, ""}, {});
  EXPECT_TRUE(reader.ok()) << reader.status();
  if (!reader.ok()) return {};
  auto input = reader->Next();
  EXPECT_TRUE(input.has_value() && input->ok())
      << path << (input.has_value() ? input->status().message() : "nothing");
  if (!input.has_value() || !input->ok()) return {};
  EXPECT_FALSE(reader->Next().has_value()) << path;
  return std::get<v1::Article>((*input)->message);
}

// One line a claim: speaker, cue, content, type.
std::string Describe(const v1::ArticleClaims& claims) {
  const std::string& text = claims.article().text();
  const auto in = [&text](const v1::TextSpan& span) {
    return text.substr(span.begin(), span.end() - span.begin());
  };
  std::string lines;
  for (const v1::Claim& claim : claims.claims()) {
    absl::StrAppend(&lines, claim.attribution().source().name(), " | ",
                    in(claim.attribution().cue()), " |");
    for (const v1::TextSpan& span : claim.content()) {
      absl::StrAppend(&lines, " ", in(span));
    }
    absl::StrAppend(&lines, " | ", v1::QuoteType_Name(claim.quote_type()),
                    "\n");
  }
  return lines;
}

TEST(InputFormatsTest, TheSameArticleYieldsTheSameClaims) {
  const absl::StatusOr<Engine> engine = Engine::Create({});
  ASSERT_TRUE(engine.ok());
  const std::string expected = Describe(
      engine->Extract(ReadArticle(absl::StrCat(kFolder, "ferry.txt"))));
  EXPECT_NE(expected.find("Mira Holt | said | “We heard a bang"),
            std::string::npos)
      << expected;
  for (const std::string name :
       {"ferry.html", "ferry.ninjs1.json", "ferry.ninjs2.json",
        "ferry.ninjs3.json", "ferry.newsml.xml", "ferry.rss", "ferry.atom",
        "ferry.warc", "ferry.jsonl", "ferry.article.json", "ferry.txtpb"}) {
    const std::string packed = ::testing::TempDir() + "/" + name + ".gz";
    std::ofstream(packed, std::ios::binary) << Gzip(ReadFile(kFolder + name));
    for (const std::string& path : {kFolder + name, packed}) {
      v1::Article article = ReadArticle(path);
      EXPECT_EQ(article.outlet(), "Harbour Wire") << path;
      EXPECT_EQ(article.headline(), "Ferry runs aground off Quist Island")
          << path;
      EXPECT_EQ(article.language(), absl::EndsWith(name, ".txtpb") ? "" : "en")
          << path;
      EXPECT_EQ(Describe(engine->Extract(std::move(article))), expected)
          << path;
    }
  }
}

TEST(InputFormatsTest, VersionsShareASeries) {
  for (const char* name : {"ferry.ninjs1.json", "ferry.ninjs2.json",
                           "ferry.ninjs3.json", "ferry.newsml.xml"}) {
    EXPECT_EQ(ReadArticle(absl::StrCat(kFolder, name)).series(),
              "urn:harbourwire:2031:ferry")
        << name;
  }
}

// What the publisher does not let be used is left out, whatever the format.
TEST(InputFormatsTest, WithheldItemsAreRefused) {
  struct Case {
    std::string file;
    std::string from;
    std::string to;
    std::string error;
  };
  const std::string withheld =
      ": withheld by its publisher and left out; wait for it to be released";
  const std::string canceled =
      ": canceled by its publisher and left out; give the version that stands";
  const std::string embargo =
      ": under its publisher's embargo and left out; take the embargo out of "
      "the item once it is over";
  const Case cases[] = {
      {"ferry.ninjs1.json", "\"usable\"", "\"withheld\"", withheld},
      {"ferry.ninjs2.json", "\"usable\"", "\"canceled\"", canceled},
      {"ferry.ninjs3.json", "\"language\"",
       "\"embargoedUntil\": \"2031-05-04\", \"language\"", embargo},
      {"ferry.newsml.xml", "stat:usable", "stat:withheld", withheld},
      {"ferry.newsml.xml", "stat:usable", "stat:canceled", canceled},
      {"ferry.newsml.xml", "<pubStatus",
       "<embargoed>2031-05-04T00:00:00Z</embargoed><pubStatus", embargo},
  };
  for (const Case& c : cases) {
    std::string bytes = ReadFile(kFolder + c.file);
    const size_t at = bytes.find(c.from);
    ASSERT_NE(at, std::string::npos);
    bytes.replace(at, c.from.size(), c.to);
    const std::string path = ::testing::TempDir() + "/" + c.file;
    std::ofstream(path, std::ios::binary) << bytes;
    auto reader = InputReader::Open({path, ""}, {});
    ASSERT_TRUE(reader.ok());
    const auto input = reader->Next();
    ASSERT_TRUE(input.has_value());
    EXPECT_EQ(input->status().message(), path + c.error);
    EXPECT_TRUE(IsWithheld(input->status()));
  }
}

}  // namespace
}  // namespace claimdiff
