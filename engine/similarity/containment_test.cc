#include "engine/similarity/containment.h"

#include <cstdint>
#include <map>
#include <random>

#include "engine/similarity/random_vectors.h"
#include "engine/similarity/sparse_vector.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::AsMap;
using ::claimdiff::testing::RandomVector;
using ::claimdiff::testing::Shifted;

double NaiveContainment(const SparseVector& part, const SparseVector& whole) {
  const std::map<uint64_t, double> right = AsMap(whole);
  double common = 0;
  double total = 0;
  for (const auto& [id, weight] : AsMap(part)) {
    total += weight;
    if (right.count(id) > 0) common += weight;
  }
  return total > 0 ? common / total : 0;
}

TEST(ContainmentTest, ByHand) {
  const SparseVector headline = {{1, 2}, {2, 3}};
  const SparseVector paragraph = {{1, 2}, {2, 3}, {3, 5}};
  EXPECT_EQ(Containment(headline, paragraph), 1);
  EXPECT_EQ(Containment(paragraph, headline), .5f);
  EXPECT_NEAR(GradedContainment(headline, {{1, 1}, {2, .5f}, {3, 1}}), .7,
              1e-6);
  const Coverage coverage = CoverageOf(headline, paragraph);
  EXPECT_EQ(coverage.Min(), .5f);
  EXPECT_EQ(coverage.Max(), 1);
  EXPECT_NEAR(coverage.Mutual(), .667, .001);
}

TEST(ContainmentTest, EmptyAndWeightlessSides) {
  const SparseVector some = {{1, 2}};
  EXPECT_EQ(Containment({}, some), 0);
  EXPECT_EQ(Containment(some, {}), 0);
  EXPECT_EQ(Containment({{1, 0}}, some), 0);
  EXPECT_EQ(CoverageOf({}, {}).Mutual(), 0);
  EXPECT_EQ(GradedContainment({}, some), 0);
  EXPECT_EQ(GradedContainment(some, {}), 0);
  EXPECT_EQ(GradedContainment(some, some), 1) << "no more than all of it";
}

TEST(ContainmentTest, AgreesWithTheNaiveReference) {
  std::mt19937 random(3);
  for (int i = 0; i < 2000; ++i) {
    const SparseVector a = RandomVector(&random, 20, 40);
    const SparseVector b = RandomVector(&random, 40, 40);
    EXPECT_NEAR(Containment(a, b), NaiveContainment(a, b), 1e-5);
    EXPECT_NEAR(Containment(b, a), NaiveContainment(b, a), 1e-5);
  }
}

TEST(ContainmentTest, MutualIsSymmetricOneOnEqualZeroOnDisjoint) {
  std::mt19937 random(4);
  for (int i = 0; i < 2000; ++i) {
    const SparseVector a = RandomVector(&random, 20, 40);
    const SparseVector b = RandomVector(&random, 20, 40);
    const Coverage ab = CoverageOf(a, b);
    const Coverage ba = CoverageOf(b, a);
    EXPECT_EQ(ab.left, ba.right);
    EXPECT_EQ(ab.right, ba.left);
    EXPECT_EQ(ab.Mutual(), ba.Mutual());
    EXPECT_LE(ab.Mutual(), 1);
    EXPECT_EQ(CoverageOf(a, a).Mutual(), a.empty() ? 0 : 1);
    EXPECT_EQ(CoverageOf(a, Shifted(b, 40)).Mutual(), 0);
  }
}

// More of the same can only raise how much of `part` is told.
TEST(ContainmentTest, GrowsWithTheWhole) {
  std::mt19937 random(5);
  for (int i = 0; i < 500; ++i) {
    const SparseVector part = RandomVector(&random, 20, 40);
    const SparseVector whole = RandomVector(&random, 40, 40);
    SparseVector fewer;
    for (const WeightedId& entry : whole) {
      if (random() % 2 == 0) fewer.push_back(entry);
    }
    EXPECT_LE(Containment(part, fewer), Containment(part, whole));
  }
}

}  // namespace
}  // namespace claimdiff
