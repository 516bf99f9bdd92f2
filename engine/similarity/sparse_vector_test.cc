#include "engine/similarity/sparse_vector.h"

#include <cmath>
#include <cstdint>
#include <map>
#include <random>
#include <vector>

#include "engine/similarity/random_vectors.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::AsMap;
using ::claimdiff::testing::RandomVector;
using ::claimdiff::testing::Shifted;

// The oracle: what the definition says, over maps.
double NaiveDot(const SparseVector& a, const SparseVector& b) {
  const std::map<uint64_t, double> right = AsMap(b);
  double sum = 0;
  for (const auto& [id, weight] : AsMap(a)) {
    const auto it = right.find(id);
    if (it != right.end()) sum += weight * it->second;
  }
  return sum;
}

double NaiveCosine(const SparseVector& a, const SparseVector& b) {
  const double lengths = std::sqrt(NaiveDot(a, a) * NaiveDot(b, b));
  return lengths > 0 ? NaiveDot(a, b) / lengths : 0;
}

TEST(SparseVectorTest, CountsIds) {
  EXPECT_EQ(CountIds({7, 3, 7}), (SparseVector{{3, 1}, {7, 2}}));
  EXPECT_EQ(CountIds({}), SparseVector{});
  EXPECT_EQ(CountIds({UINT64_MAX, 0}), (SparseVector{{0, 1}, {UINT64_MAX, 1}}));
}

TEST(SparseVectorTest, CosineByHand) {
  const struct {
    SparseVector a, b;
    float expected;
  } kCases[] = {
      {{{3, 1}, {7, 2}}, {{7, 5}}, .894427f},
      {{{3, 1}, {7, 2}}, {{3, 2}, {7, 4}}, 1},
      {{{3, 1}}, {{7, 5}}, 0},
      {{}, {{7, 5}}, 0},
      {{}, {}, 0},
      {{{3, 0}}, {{3, 0}}, 0},
  };
  for (const auto& c : kCases) {
    EXPECT_NEAR(Cosine(c.a, c.b), c.expected, 1e-6);
  }
}

TEST(SparseVectorTest, Adds) {
  EXPECT_EQ(Sum({{1, 1}, {3, 2}}, {{2, 5}, {3, 4}, {9, 1}}),
            (SparseVector{{1, 1}, {2, 5}, {3, 6}, {9, 1}}));
  EXPECT_EQ(Sum({}, {{2, 5}}), (SparseVector{{2, 5}}));
  EXPECT_EQ(Sum({{2, 5}}, {}), (SparseVector{{2, 5}}));
}

TEST(SparseVectorTest, KeepsTheStrongest) {
  const SparseVector v = {{1, 2}, {2, 9}, {3, 2}, {4, 5}};
  EXPECT_EQ(Strongest(v, 0), SparseVector{});
  EXPECT_EQ(Strongest(v, 2), (SparseVector{{2, 9}, {4, 5}}));
  EXPECT_EQ(Strongest(v, 3), (SparseVector{{1, 2}, {2, 9}, {4, 5}}));
  EXPECT_EQ(Strongest(v, 4), v);
  EXPECT_EQ(Strongest(v, 5), v);
}

TEST(SparseVectorTest, ScalesToUnitLength) {
  SparseVector v = {{1, 3}, {2, 4}};
  ScaleToUnitLength(&v);
  EXPECT_EQ(v, (SparseVector{{1, .6f}, {2, .8f}}));
  EXPECT_NEAR(TotalWeight(v), 1.4, 1e-6);
  SparseVector zero = {{1, 0}};
  ScaleToUnitLength(&zero);
  EXPECT_EQ(zero, (SparseVector{{1, 0}}));
  SparseVector empty;
  ScaleToUnitLength(&empty);
  EXPECT_EQ(TotalWeight(empty), 0);
}

TEST(SparseVectorTest, AgreesWithTheNaiveReference) {
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    const SparseVector a = RandomVector(&random, 30, 60);
    const SparseVector b = RandomVector(&random, 30, 60);
    EXPECT_NEAR(Dot(a, b), NaiveDot(a, b), 1e-3);
    EXPECT_NEAR(Cosine(a, b), NaiveCosine(a, b), 1e-5);
  }
}

TEST(SparseVectorTest, SymmetricInRangeOneOnEqualZeroOnDisjoint) {
  std::mt19937 random(2);
  for (int i = 0; i < 2000; ++i) {
    const SparseVector a = RandomVector(&random, 30, 60);
    const SparseVector b = RandomVector(&random, 30, 60);
    EXPECT_EQ(Dot(a, b), Dot(b, a));
    EXPECT_EQ(Cosine(a, b), Cosine(b, a));
    EXPECT_GE(Cosine(a, b), 0);
    EXPECT_LE(Cosine(a, b), 1);
    EXPECT_NEAR(Cosine(a, a), a.empty() ? 0 : 1, 1e-6);
    EXPECT_EQ(Cosine(a, Shifted(b, 60)), 0);
  }
}

}  // namespace
}  // namespace claimdiff
