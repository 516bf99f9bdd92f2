#include "engine/ingest/bytes/views.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;

TEST(ViewsTest, FindsAtTheEnds) {
  EXPECT_TRUE(StartsWith("ferry", "fer"));
  EXPECT_TRUE(StartsWith("ferry", ""));
  EXPECT_FALSE(StartsWith("fe", "ferry"));
  EXPECT_TRUE(EndsWith("ferry", "ry"));
  EXPECT_FALSE(EndsWith("ry", "ferry"));
}

TEST(ViewsTest, Trims) {
  EXPECT_EQ(Trim(" \t a b \r\n"), "a b");
  EXPECT_EQ(Trim(" \n "), "");
  EXPECT_EQ(Trim(""), "");
}

TEST(ViewsTest, Splits) {
  EXPECT_THAT(SplitView("a\t\tb", '\t'), ElementsAre("a", "", "b"));
  EXPECT_THAT(SplitView("", '\t'), ElementsAre(""));
}

}  // namespace
}  // namespace claimdiff
