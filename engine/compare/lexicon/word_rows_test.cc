#include "engine/compare/lexicon/word_rows.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WordRowsTest, WordsOfOneRow) {
  const WordRows rows("# colours\nred\tgreen\tblue\nblue\tsad\n");
  EXPECT_TRUE(rows.ShareARow("red", "blue"));
  EXPECT_TRUE(rows.ShareARow("sad", "blue"));
  EXPECT_FALSE(rows.ShareARow("sad", "red"));
  EXPECT_FALSE(rows.ShareARow("red", "red"));
  EXPECT_FALSE(rows.ShareARow("red", "pink"));
  EXPECT_FALSE(rows.ShareARow("", ""));
}

TEST(WordRowsTest, Singular) {
  EXPECT_EQ(SingularOf("dogs"), "dog");
  EXPECT_EQ(SingularOf("gas"), "gas");
  EXPECT_EQ(SingularOf(""), "");
}

}  // namespace
}  // namespace claimdiff
