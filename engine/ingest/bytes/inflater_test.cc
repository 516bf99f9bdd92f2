#include "engine/ingest/bytes/inflater.h"

#include <string>
#include <string_view>

#include "engine/ingest/bytes/test_gzip.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// What comes of `packed` in pieces of `in` bytes, `out` at a time; the error.
std::string Unpack(std::string_view packed, size_t in, size_t out,
                   const InflateLimits& limits = {}) {
  Inflater inflater(limits);
  std::string text;
  std::string_view piece;
  while (true) {
    if (piece.empty()) {
      if (packed.empty()) break;
      piece = packed.substr(0, in);
      packed.remove_prefix(piece.size());
    }
    const size_t size = text.size();
    const absl::Status status = inflater.Inflate(&piece, out, &text);
    if (!status.ok()) return std::string(status.message());
    EXPECT_LE(text.size(), size + out);
  }
  // What is still inside once the last byte went in.
  for (size_t size = text.size() + 1; size != text.size();) {
    size = text.size();
    EXPECT_TRUE(inflater.Inflate(&piece, out, &text).ok());
  }
  return inflater.is_between_members() ? text : text + " ...";
}

TEST(InflaterTest, UnpacksMembersInAnyPieces) {
  const std::string packed =
      Gzip("The ferry sank. ") + Gzip("") + Gzip("It was dark.");
  for (const size_t in : {1, 2, 7, 1000}) {
    for (const size_t out : {1, 5, 1000}) {
      EXPECT_EQ(Unpack(packed, in, out), "The ferry sank. It was dark.");
    }
  }
}

TEST(InflaterTest, NamesDamage) {
  const std::string packed = Gzip("The ferry sank.");
  EXPECT_EQ(Unpack(packed.substr(0, packed.size() - 3), 4, 100),
            "The ferry sank. ...");
  EXPECT_EQ(Unpack(packed + "junk", 100, 100),
            "is damaged gzip near its byte 37; get it anew, or unpack what is "
            "whole of it");
  std::string wrong = packed;
  wrong[14] ^= 0x55;
  EXPECT_NE(Unpack(wrong, 100, 100).find("is damaged gzip"), std::string::npos);
}

TEST(InflaterTest, RefusesZipBombs) {
  InflateLimits limits;
  limits.free_bytes = 10000;
  const std::string bomb = Gzip(std::string(1000000, '\0'));
  EXPECT_EQ(Unpack(bomb, 100, 5000, limits),
            "unpacks to more than 200 times its size, as a zip bomb does; "
            "unpack it yourself if it is none");
  limits.free_bytes = 2000000;
  EXPECT_EQ(Unpack(bomb, 100, 5000, limits).size(), 1000000u);
}

TEST(InflaterTest, UnpacksAllUpToALimit) {
  const std::string packed = Gzip("The ferry sank.");
  EXPECT_EQ(*InflateAll(packed, 15), "The ferry sank.");
  EXPECT_EQ(InflateAll(packed, 14).status().message(),
            "unpacks to more than the limit of 14 bytes");
  EXPECT_EQ(InflateAll(packed.substr(0, 20), 100).status().message(),
            "breaks off inside a gzip member");
  EXPECT_EQ(*InflateAll("", 10), "");
}

}  // namespace
}  // namespace claimdiff
