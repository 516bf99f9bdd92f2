#include "engine/render/testing/golden_file.h"

#include <string>

#include "gtest/gtest-spi.h"
#include "gtest/gtest.h"

namespace claimdiff::testing {
namespace {

TEST(GoldenFileTest, TheSameBytesPass) {
  ExpectGolden("claims.md", ReadTestdata("claims.md"));
}

// A golden that cannot fail is none.
TEST(GoldenFileTest, OtherBytesFail) {
  const std::string golden = ReadTestdata("claims.md");
  EXPECT_NONFATAL_FAILURE(ExpectGolden("claims.md", golden + "\n"),
                          "differs from engine/render/testdata/claims.md");
  EXPECT_NONFATAL_FAILURE(ExpectGolden("claims.md", ""), "claims.md");
}

TEST(GoldenFileTest, AFileThatIsNotThereFails) {
  EXPECT_NONFATAL_FAILURE(ReadTestdata("nowhere.md"), "nowhere.md");
}

TEST(GoldenFileTest, ReadsMessages) {
  EXPECT_GT(ReadClaims("claims").claims_size(), 0);
  EXPECT_GT(ReadReport("dam").claims_size(), 0);
}

}  // namespace
}  // namespace claimdiff::testing
