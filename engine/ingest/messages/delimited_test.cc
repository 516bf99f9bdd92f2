#include "engine/ingest/messages/delimited.h"

#include <fstream>
#include <string>
#include <variant>
#include <vector>

#include "engine/testing/proto_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::ParseTextProto;
using ::testing::ElementsAre;

// The messages of a stream of these bytes, then what ended it unless its end.
std::vector<std::string> Records(const std::string& bytes, size_t longest) {
  const std::string path = ::testing::TempDir() + "/stream";
  std::ofstream(path, std::ios::binary) << bytes;
  ByteSource source = *ByteSource::Open(path);
  std::vector<std::string> records;
  std::string record;
  while (true) {
    const absl::StatusOr<bool> is_record =
        ReadDelimited(&source, longest, &record);
    if (!is_record.ok()) {
      records.emplace_back(is_record.status().message());
      return records;
    }
    if (!*is_record) return records;
    records.push_back(record);
  }
}

TEST(DelimitedTest, CutsAStream) {
  EXPECT_THAT(Records("", 9), ElementsAre());
  EXPECT_THAT(Records(std::string("\x02"
                                  "ab"
                                  "\x00"
                                  "\x01"
                                  "c",
                                  6),
                      9),
              ElementsAre("ab", "", "c"));
  const std::string longer(300, 'x');
  EXPECT_THAT(Records("\xAC\x02" + longer, 300), ElementsAre(longer));
}

TEST(DelimitedTest, SaysHowAStreamEnds) {
  EXPECT_THAT(Records("\x01"
                      "a"
                      "\x05"
                      "bc",
                      9),
              ElementsAre("a", "breaks off after 2 of 5 bytes of a message"));
  EXPECT_THAT(Records("\x01"
                      "a"
                      "\x80",
                      9),
              ElementsAre("a", "breaks off in the length of a message"));
  EXPECT_THAT(Records(std::string(20, '\xFF'), 9),
              ElementsAre("breaks off in the length of a message"));
  EXPECT_THAT(Records("\xFF\xFF\xFF\xFF\x0F", 9),
              ElementsAre("announces a message of 4294967295 bytes, above the "
                          "limit of 9"));
}

// What the bytes of `message` are taken for.
std::string KindOf(const google::protobuf::Message& message,
                   InputKind expected) {
  const auto input =
      ParseBinaryInput(message.SerializeAsString(), expected, "s.binpb:1");
  return input.ok() ? std::string(KindName(input->kind()))
                    : std::string(input.status().message());
}

TEST(DelimitedTest, FindsTheKind) {
  const auto article = ParseTextProto<v1::Article>(
      R"pb(id: "pier" outlet: "Harbour Press" text: "The ferry sank.")pb");
  v1::ArticleClaims claims;
  *claims.mutable_article() = article;
  claims.add_claims()->set_id("pier#0");
  v1::CompareRequest request;
  request.set_id("e1");
  *request.add_sources()->mutable_article() = article;
  v1::ComparisonReport report;
  report.set_id("e1");
  *report.add_articles() = article;
  *report.add_claims() = claims.claims(0);
  report.set_engine_version("0.1.0");
  for (const InputKind expected :
       {InputKind::kArticle, InputKind::kArticleClaims, InputKind::kRequest,
        InputKind::kReport}) {
    EXPECT_EQ(KindOf(article, expected), "an Article");
    EXPECT_EQ(KindOf(claims, expected), "ArticleClaims");
    EXPECT_EQ(KindOf(request, InputKind::kRequest), "a CompareRequest");
    EXPECT_EQ(KindOf(report, expected), "a ComparisonReport");
  }
}

TEST(DelimitedTest, NamesTheMessageThatIsNone) {
  const auto input = ParseBinaryInput("\xFF\xFF", InputKind::kReport, "s:7");
  EXPECT_EQ(input.status().message(),
            "s:7: not a message of claimdiff, or of a later version; write it "
            "anew as jsonl or binpb");
}

}  // namespace
}  // namespace claimdiff
