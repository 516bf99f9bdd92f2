#include "engine/language/tables/packed_rows.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Rows of random bytes, the classes of one after another.
std::vector<uint8_t> RandomRows(size_t rows, size_t classes, uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<uint8_t> bytes(rows * classes);
  for (uint8_t& byte : bytes) byte = static_cast<uint8_t>(random());
  return bytes;
}

int NaiveSum(const std::vector<uint8_t>& bytes, size_t classes, size_t c) {
  int sum = 0;
  for (size_t i = c; i < bytes.size(); i += classes) sum += bytes[i];
  return sum;
}

TEST(WideSumTest, AddsAsTheNaiveSum) {
  for (const size_t rows : {0u, 1u, 2u, 45u, 256u}) {
    const std::vector<uint8_t> bytes =
        RandomRows(rows, WideSum::kClasses, static_cast<uint32_t>(rows));
    WideSum sum;
    for (size_t r = 0; r < rows; ++r) {
      sum.Add(&bytes[r * WideSum::kClasses]);
    }
    int best = 0;
    for (size_t c = 0; c < WideSum::kClasses; ++c) {
      EXPECT_EQ(sum.Get(c), NaiveSum(bytes, WideSum::kClasses, c))
          << rows << " rows, class " << c;
      if (sum.Get(c) > sum.Get(static_cast<size_t>(best))) {
        best = static_cast<int>(c);
      }
    }
    EXPECT_EQ(sum.Best(), best);
  }
}

TEST(WideSumTest, HoldsTheLargestSum) {
  const std::vector<uint8_t> row(WideSum::kClasses, 255);
  WideSum sum;
  for (size_t i = 0; i < kMaxFeatures; ++i) sum.Add(row.data());
  for (size_t c = 0; c < WideSum::kClasses; ++c) {
    EXPECT_EQ(sum.Get(c), 255 * static_cast<int>(kMaxFeatures));
  }
}

TEST(WideSumTest, SmallestOfEqualClassesWins) {
  std::array<uint8_t, WideSum::kClasses> row;
  row.fill(kZeroWeight);
  const auto best = [&row] {
    WideSum sum;
    sum.Add(row.data());
    return sum.Best();
  };
  EXPECT_EQ(best(), 0);
  row[31] = row[17] = kZeroWeight + 3;
  EXPECT_EQ(best(), 17);
  row[31] = kZeroWeight + 4;
  EXPECT_EQ(best(), 31);
}

TEST(WideSumTest, RowsNeedNoAlignment) {
  std::vector<uint8_t> bytes = RandomRows(1, WideSum::kClasses + 1, 5);
  WideSum sum;
  sum.Add(bytes.data() + 1);
  for (size_t c = 0; c < WideSum::kClasses; ++c) {
    EXPECT_EQ(sum.Get(c), bytes[c + 1]);
  }
}

// Rows whose check is not asked for do not vote.
TEST(NarrowSumTest, AddsAsTheNaiveSum) {
  for (const size_t rows : {0u, 1u, 3u, 112u, 256u}) {
    std::vector<uint8_t> bytes =
        RandomRows(rows, NarrowRows::kRowBytes, static_cast<uint32_t>(rows));
    for (size_t r = 0; r < rows; ++r) bytes[r * 4 + 3] = r % 3 == 0 ? 7 : 200;
    NarrowSum sum;
    int expected[3] = {};
    for (size_t r = 0; r < rows; ++r) {
      sum.Add(&bytes[r * NarrowRows::kRowBytes], 7);
      for (size_t c = 0; c < NarrowSum::kClasses; ++c) {
        expected[c] += r % 3 == 0 ? bytes[r * 4 + c] : kZeroWeight;
      }
    }
    for (size_t c = 0; c < NarrowSum::kClasses; ++c) {
      EXPECT_EQ(sum.Get(c), expected[c]) << rows << " rows, class " << c;
    }
  }
}

TEST(NarrowSumTest, HoldsTheLargestSum) {
  const uint8_t row[] = {255, 255, 255, 9};
  NarrowSum sum;
  for (size_t i = 0; i < kMaxFeatures; ++i) sum.Add(row, 9);
  for (size_t c = 0; c < NarrowSum::kClasses; ++c) {
    EXPECT_EQ(sum.Get(c), 255 * static_cast<int>(kMaxFeatures));
  }
}

TEST(RowsTest, VoteAddsTheRowsOfTheFeatures) {
  constexpr int kBits = 6;
  const std::vector<uint8_t> wide_bytes = RandomRows(64, 32, 1);
  std::vector<uint8_t> narrow_bytes = RandomRows(64, 4, 2);
  const WideRows wide = {wide_bytes.data(), kBits};
  const NarrowRows narrow = {narrow_bytes.data(), kBits};
  const uint32_t features[] = {HashFeature(1, 2), HashFeature(2, 3, 4),
                               HashFeature(3, 5, 6, 7)};
  for (const uint32_t feature : features) {
    narrow_bytes[RowOf(feature, kBits) * 4 + 3] = CheckOf(feature, kBits);
  }
  WideSum wide_sum;
  NarrowSum narrow_sum;
  for (const uint32_t feature : features) {
    wide_sum.Add(&wide_bytes[RowOf(feature, kBits) * 32]);
    narrow_sum.Add(&narrow_bytes[RowOf(feature, kBits) * 4],
                   CheckOf(feature, kBits));
  }
  for (size_t c = 0; c < 32; ++c) {
    EXPECT_EQ(wide.Vote(features, 3).Get(c), wide_sum.Get(c));
  }
  for (size_t c = 0; c < 3; ++c) {
    EXPECT_EQ(narrow.Vote(features, 3).Get(c), narrow_sum.Get(c));
  }
}

TEST(HashFeatureTest, RowsAndChecks) {
  EXPECT_EQ(RowOf(0xABCDEF12, 8), 0xABu);
  EXPECT_EQ(CheckOf(0xABCDEF12, 8), 0xCD);
  EXPECT_EQ(RowOf(0xABCDEF12, 24), 0xABCDEFu);
  EXPECT_EQ(CheckOf(0xABCDEF12, 24), 0x12);
  EXPECT_EQ(RowOf(0xFFFFFFFF, 4), 15u);
}

TEST(HashFeatureTest, TellsPatternsAndPlacesApart) {
  const std::set<uint32_t> features = {
      HashFeature(1, 2, 3, 4), HashFeature(2, 1, 3, 4), HashFeature(1, 3, 2, 4),
      HashFeature(1, 2, 4, 3), HashFeature(1, 2, 3),    HashFeature(1, 2)};
  EXPECT_EQ(features.size(), 6u);
}

// Small numbers, such as pairs of tags, spread as random ones would.
TEST(HashFeatureTest, SpreadsSmallNumbers) {
  std::vector<int> filled(1 << 12);
  for (uint64_t a = 0; a < 64; ++a) {
    for (uint64_t b = 0; b < 64; ++b) ++filled[RowOf(HashFeature(7, a, b), 12)];
  }
  // 4096 balls in 4096 buckets: 1507 stay empty on average.
  const auto empty = std::count(filled.begin(), filled.end(), 0);
  EXPECT_NEAR(static_cast<double>(empty), 1507, 250);
  EXPECT_LT(*std::max_element(filled.begin(), filled.end()), 10);
}

}  // namespace
}  // namespace claimdiff
