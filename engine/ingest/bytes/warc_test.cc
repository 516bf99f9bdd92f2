#include "engine/ingest/bytes/warc.h"

#include <fstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/test_gzip.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Record(const std::string& type, const std::string& block) {
  return absl::StrCat("WARC/1.0\r\nWARC-Type: ", type,
                      "\r\nWARC-Target-URI: <https://gull.example/1>\r\n"
                      "WARC-Date: 2031-05-03T08:20:00Z\r\nContent-Length: ",
                      block.size(), "\r\n\r\n", block, "\r\n\r\n");
}

// One "[TYPE URL BLOCK]" a record; the last error.
std::string Read(const std::string& bytes, bool is_packed = false) {
  const std::string path = ::testing::TempDir() + "/x.warc";
  std::ofstream(path, std::ios::binary) << bytes;
  ByteSource source = *ByteSource::Open(path);
  if (is_packed) {
    EXPECT_TRUE(source.Peek(2).ok());
    source.Unpack();
  }
  std::string seen;
  WarcRecord record;
  while (true) {
    const auto is_record = ReadWarcRecord(&source, 100, &record);
    if (absl::IsOutOfRange(is_record.status())) {
      seen += "[too long]";
      continue;
    }
    if (!is_record.ok()) {
      return seen + std::string(is_record.status().message());
    }
    if (!*is_record) return seen;
    absl::StrAppend(&seen, "[", record.type, " ", record.url, " ", record.block,
                    "]");
  }
}

TEST(WarcTest, ReadsRecords) {
  const std::string two =
      Record("warcinfo", "software: x") + Record("response", "a\r\n\r\nb");
  const std::string seen =
      "[warcinfo https://gull.example/1 ]"
      "[response https://gull.example/1 a\r\n\r\nb]";
  EXPECT_EQ(Read(two), seen);
  EXPECT_EQ(Read(""), "");
  EXPECT_EQ(Read(Gzip(Record("warcinfo", "software: x")) +
                     Gzip(Record("response", "a\r\n\r\nb")),
                 true),
            seen);
}

TEST(WarcTest, AnAddressIsUtf8) {
  const std::string record = Record("request", "x");
  const size_t at = record.find("/1>");
  EXPECT_EQ(Read(std::string(record).replace(at, 2, "/\xE9")),
            "[request https://gull.example/\uFFFD ]");
}

TEST(WarcTest, GoesOnAfterALongRecord) {
  EXPECT_EQ(
      Read(Record("response", std::string(101, 'x')) +
           Record("request", std::string(200, 'x')) + Record("response", "b")),
      "[too long][request https://gull.example/1 ]"
      "[response https://gull.example/1 b]");
}

TEST(WarcTest, NamesDamage) {
  const std::string one = Record("response", "a long block of text");
  EXPECT_EQ(Read(one.substr(0, one.size() - 10)), "breaks off inside a record");
  EXPECT_EQ(Read(one.substr(0, 40)), "breaks off in the header of a record");
  EXPECT_EQ(Read("The ferry\n\nsank"), "is no WARC record");
}

}  // namespace
}  // namespace claimdiff
