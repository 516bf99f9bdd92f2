#include "engine/base/span.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ByteSpanTest, PointsAtBytesOfTheText) {
  //                         0123456789
  const std::string_view text = "Choe said she left.";
  EXPECT_EQ((ByteSpan{0, 4}.In(text)), "Choe");
  EXPECT_EQ((ByteSpan{5, 9}.In(text)), "said");
  EXPECT_EQ((ByteSpan{4, 4}.In(text)), "");
}

TEST(ByteSpanTest, ContainsAndOverlaps) {
  struct Case {
    ByteSpan a, b;
    bool contains, overlaps;
  };
  for (const Case& c : {
           Case{{2, 6}, {2, 6}, true, true},
           Case{{2, 6}, {3, 5}, true, true},
           Case{{2, 6}, {1, 3}, false, true},
           Case{{2, 6}, {5, 9}, false, true},
           Case{{2, 6}, {6, 9}, false, false},  // touching is not overlapping
           Case{{2, 6}, {0, 2}, false, false},
           Case{{2, 6}, {6, 6}, true, false},  // empty at the end
           Case{{2, 6}, {7, 7}, false, false},
       }) {
    EXPECT_EQ(c.a.Contains(c.b), c.contains) << c.b.begin << ".." << c.b.end;
    EXPECT_EQ(c.a.Overlaps(c.b), c.overlaps) << c.b.begin << ".." << c.b.end;
    EXPECT_EQ(c.b.Overlaps(c.a), c.overlaps) << "symmetric";
  }
}

TEST(ByteSpanTest, OrdersByPlaceAndCovers) {
  EXPECT_LT((ByteSpan{1, 9}), (ByteSpan{2, 3}));
  EXPECT_LT((ByteSpan{1, 3}), (ByteSpan{1, 9}));
  EXPECT_EQ(Cover({4, 6}, {1, 2}), (ByteSpan{1, 6}));
}

}  // namespace
}  // namespace claimdiff
