#include "engine/language/links/word_link_rivals.h"

#include <vector>

#include "engine/language/links/word_link_grid.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

LinkGrid MakeGrid(const std::vector<std::vector<float>>& rows) {
  LinkGrid grid(static_cast<int>(rows.size()),
                static_cast<int>(rows[0].size()));
  for (size_t i = 0; i < rows.size(); ++i) {
    for (size_t j = 0; j < rows[i].size(); ++j) {
      grid.Set(static_cast<int>(i), static_cast<int>(j), rows[i][j]);
    }
  }
  return grid;
}

TEST(WordLinkRivalsTest, StrongestOtherPlaces) {
  const LinkGrid grid = MakeGrid({{1, .5f, 0}, {.25f, .5f, 0}});
  const Rivals rivals(grid);
  EXPECT_EQ(rivals.row_best(), (std::vector<float>{1, .5f}));
  EXPECT_EQ(rivals.column_best(), (std::vector<float>{1, .5f, 0}));
  // The best of both lines has the seconds.
  EXPECT_EQ(rivals.More(0, 0), .5f);
  EXPECT_EQ(rivals.Less(0, 0), .25f);
  // Two words fewer than three: the row counts.
  EXPECT_EQ(rivals.OfShorter(0, 0), .5f);
  // As strong as a rival.
  EXPECT_EQ(rivals.More(1, 1), .5f);
  EXPECT_EQ(rivals.Less(1, 1), .25f);
  EXPECT_EQ(rivals.OfShorter(1, 1), .25f);
}

TEST(WordLinkRivalsTest, ClaimsAsLongAsEachOther) {
  const LinkGrid grid = MakeGrid({{1, .5f}, {.25f, 0}});
  EXPECT_EQ(Rivals(grid).OfShorter(0, 0), .375f);
  const LinkGrid one = MakeGrid({{1}});
  EXPECT_EQ(Rivals(one).More(0, 0), 0);
}

}  // namespace
}  // namespace claimdiff
