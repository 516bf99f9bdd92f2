#include "tools/train/graded_pairs.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(GradedPairsTest, ReadsScoresAndLabels) {
  const auto graded = ParseGradedPair(
      R"({"a": "It sank.", "b": "It went down.", "score": 4, "genre": "news"})");
  ASSERT_TRUE(graded.ok()) << graded.status();
  EXPECT_EQ(graded->a, "It sank.");
  EXPECT_EQ(graded->b, "It went down.");
  EXPECT_DOUBLE_EQ(graded->likeness, .8);
  EXPECT_TRUE(graded->graded);
  EXPECT_EQ(graded->genre, "news");
  const auto labelled = ParseGradedPair(R"({"a": "x", "b": "y", "label": 0})");
  ASSERT_TRUE(labelled.ok()) << labelled.status();
  EXPECT_EQ(labelled->likeness, 0);
  EXPECT_FALSE(labelled->graded);
}

TEST(GradedPairsTest, RefusesOtherLines) {
  for (const char* line :
       {"", "[]", R"({"a": "x", "b": "y"})", R"({"a": "x", "score": 1})",
        R"({"a": "x", "b": "y", "score": 6})",
        R"({"a": "x", "b": "y", "label": -1})",
        R"({"a": "x", "b": "y", "label": 1, "score": 5})"}) {
    EXPECT_FALSE(ParseGradedPair(line).ok()) << line;
  }
  EXPECT_EQ(ReadGradedPairs("/no/such/file").status().message(),
            "/no/such/file: cannot be read");
}

}  // namespace
}  // namespace claimdiff
