#include "tools/measure/bcubed.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(BCubedTest, Scores) {
  struct Case {
    std::vector<std::string> gold;
    std::vector<std::vector<uint32_t>> found;
    double precision;
    double recall;
    double f1;
  };
  const Case cases[] = {
      {{"a", "a", "b", "b"}, {{0, 1, 2}, {3}}, 2 / 3.0, .75, 12 / 17.0},
      {{"a", "a", "b"}, {{0, 1}, {2}}, 1, 1, 1},
      {{"a", "a", "b"}, {{0, 1, 2}}, 5 / 9.0, 1, 5 / 7.0},
      {{"a", "a", "a", "a"}, {{0}, {1}, {2}, {3}}, 1, .25, .4},
      {{}, {}, 0, 0, 0},
  };
  for (const Case& c : cases) {
    const BCubed score = ScoreClusters(c.gold, c.found);
    EXPECT_NEAR(score.precision, c.precision, 1e-9);
    EXPECT_NEAR(score.recall, c.recall, 1e-9);
    EXPECT_NEAR(score.F1(), c.f1, 1e-9);
  }
}

}  // namespace
}  // namespace claimdiff
