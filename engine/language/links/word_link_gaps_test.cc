#include "engine/language/links/word_link_gaps.h"

#include "engine/language/links/word_links.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WordLinkGapsTest, BetweenLinks) {
  // the old captain left Ellan / the pilot left Ellan
  const LinkGaps gaps(5, 4, {{0, 0}, {3, 2}, {4, 3}});
  const GapView captain = gaps.At(2, 1);
  EXPECT_EQ(captain.facing, 2);
  EXPECT_EQ(captain.small, 1);
  EXPECT_EQ(captain.large, 2);
  EXPECT_EQ(captain.off_line_less, 0);
  EXPECT_EQ(captain.off_line_more, 0);
  // old / Ellan: neither between the other's links.
  const GapView apart = gaps.At(1, 3);
  EXPECT_EQ(apart.facing, 0);
  EXPECT_EQ(apart.small, 1) << "Ellan, between its neighbours";
  EXPECT_EQ(apart.off_line_less, 2);
}

TEST(WordLinkGapsTest, BeginningsAndEndsAreLinked) {
  const LinkGaps gaps(2, 3, {});
  const GapView first = gaps.At(0, 0);
  EXPECT_EQ(first.facing, 2);
  EXPECT_EQ(first.small, 2);
  EXPECT_EQ(first.large, 3);
  EXPECT_EQ(first.off_line_less, 0);
  EXPECT_EQ(gaps.At(1, 2).off_line_more, 0) << "both last";
  EXPECT_EQ(gaps.At(0, 1).off_line_more, 0) << "both last but one";
}

// "on Monday" stands at the end of one claim and the beginning of the other.
TEST(WordLinkGapsTest, LinksThatCross) {
  const LinkGaps gaps(4, 4, {{0, 2}, {3, 0}});
  EXPECT_EQ(gaps.At(1, 1).facing, 0);
  EXPECT_EQ(gaps.At(1, 3).facing, 1);
}

}  // namespace
}  // namespace claimdiff
