#include "tools/train/judged_pairs.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(JudgedPairsTest, ReadsRows) {
  const auto pairs = ParseJudgedPairs(
      "# a comment\n"
      "ferry/0\t12\tferry/2\t0\t1\t8.5\n"
      "ferry/1\t7\tferry/2\t90\t0\t1\n");
  ASSERT_TRUE(pairs.ok()) << pairs.status();
  ASSERT_EQ(pairs->size(), 2u);
  const JudgedPair& first = (*pairs)[0];
  EXPECT_EQ(first.left.article, "ferry/0");
  EXPECT_EQ(first.left.begin, 12u);
  EXPECT_EQ(first.right.article, "ferry/2");
  EXPECT_EQ(first.right.begin, 0u);
  EXPECT_TRUE(first.same);
  EXPECT_EQ(first.stands_for, 8.5);
  EXPECT_FALSE((*pairs)[1].same);
}

TEST(JudgedPairsTest, NamesTheBrokenRow) {
  for (const char* row :
       {"ferry/0\t12\tferry/2\t0\t1", "ferry/0\tx\tferry/2\t0\t1\t1",
        "ferry/0\t12\tferry/2\t-1\t1\t1", "ferry/0\t12\tferry/2\t0\t2\t1",
        "ferry/0\t12\tferry/2\t0\t1\t0"}) {
    EXPECT_EQ(ParseJudgedPairs(std::string("a\t1\tb\t2\t0\t1\n") + row + "\n")
                  .status()
                  .message(),
              "judged pairs: row 2 is not a pair")
        << row;
  }
}

}  // namespace
}  // namespace claimdiff
