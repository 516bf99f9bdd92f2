#include "engine/align/scoring/weight_rows.h"

#include "absl/status/status.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WeightRowsTest, TakesRowByRow) {
  auto rows = WeightRows::Parse("test", "# a comment\nbias\t-3.5\norder\t0\n");
  ASSERT_TRUE(rows.ok()) << rows.status();
  EXPECT_EQ(rows->ExpectNoneLeft().message(), "test: unknown row bias");
  EXPECT_EQ(*rows->Take("bias", WeightSign::kAny), -3.5);
  EXPECT_EQ(*rows->Take("order", WeightSign::kNotNegative), 0);
  EXPECT_TRUE(rows->ExpectNoneLeft().ok());
  EXPECT_EQ(rows->Take("bias", WeightSign::kAny).status().message(),
            "test: no row bias");
}

TEST(WeightRowsTest, RefusesBrokenRows) {
  const struct {
    const char* table;
    WeightSign sign;
    const char* error;
  } kCases[] = {
      {"order\tx\n", WeightSign::kAny, "test: no number in row order"},
      {"order\tinf\n", WeightSign::kAny, "test: no number in row order"},
      {"order\n", WeightSign::kAny, "test: no number in row order"},
      {"order\t1\t2\n", WeightSign::kAny, "test: no number in row order"},
      {"order\t-1\n", WeightSign::kNotNegative,
       "test: the wrong sign in row order"},
      {"order\t1\n", WeightSign::kNotPositive,
       "test: the wrong sign in row order"},
  };
  for (const auto& c : kCases) {
    auto rows = WeightRows::Parse("test", c.table);
    const absl::Status status =
        rows.ok() ? rows->Take("order", c.sign).status() : rows.status();
    EXPECT_EQ(status.message(), c.error);
  }
}

}  // namespace
}  // namespace claimdiff
