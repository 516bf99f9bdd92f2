#include "engine/language/links/word_link_context.h"

#include "engine/language/links/word_link_grid.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WordLinkContextTest, WhatStandsAround) {
  // the ferry sank / a ferry sunk
  LinkGrid grid(3, 3);
  grid.Set(1, 1, 1);
  grid.Set(2, 2, .5f);
  EXPECT_FLOAT_EQ(WindowAround(grid, 0, 0), 1.25f);
  EXPECT_FLOAT_EQ(WindowAround(grid, 1, 1), .5f);
  EXPECT_FLOAT_EQ(WindowAround(grid, 1, 2), 0) << "not on the same side";
  EXPECT_FLOAT_EQ(CrossingAt(grid, 0, 2), 1)
      << "after the one, before the other";
  EXPECT_FLOAT_EQ(CrossingAt(grid, 0, 0), 0);
  EXPECT_FLOAT_EQ(BesideOf(grid, 0, 1), 1);
  EXPECT_FLOAT_EQ(BesideOf(grid, 1, 2), 1.5f);
  EXPECT_FLOAT_EQ(BesideOf(grid, 0, 0), 0);
}

TEST(WordLinkContextTest, AWordAgainstTwo) {
  // One word of the left with two of the right: the left sees one, the right
  // two.
  LinkGrid grid(2, 3);
  grid.Set(1, 1, 1);
  grid.Set(1, 2, 1);
  EXPECT_FLOAT_EQ(WindowAround(grid, 0, 0), (1 + 1.5f) / 2);
}

}  // namespace
}  // namespace claimdiff
