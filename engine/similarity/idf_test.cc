#include "engine/similarity/idf.h"

#include <cstdint>
#include <map>
#include <random>
#include <vector>

#include "engine/similarity/random_vectors.h"
#include "engine/similarity/sparse_vector.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::RandomVector;

// The table of the header.
TEST(IdfTest, AnEventsOwnWordsAndEverydayWordsBothCountLittle) {
  const struct {
    const char* word;
    uint32_t in_event;
    double in_news;
    float event, background, blended;
  } kCases[] = {
      {"ferry", 55, 60, .02f, .61f, .30f},
      {"harbour", 4, 80, .70f, .58f, .64f},
      {"say", 12, 18000, .43f, .14f, .29f},
  };
  for (const auto& c : kCases) {
    const float event = EventIdf(c.in_event, 60);
    const float background = Idf(c.in_news, 100000);
    EXPECT_NEAR(event, c.event, .015) << c.word;
    EXPECT_NEAR(background, c.background, .015) << c.word;
    EXPECT_NEAR(BlendIdf(background, event, 60), c.blended, .015) << c.word;
  }
}

TEST(IdfTest, StaysInRangeAndFallsWithFrequency) {
  for (const uint32_t units : {1u, 2u, 10u, 1000u, 1000000u}) {
    EXPECT_NEAR(Idf(0, units), 1, 1e-6);
    EXPECT_EQ(EventIdf(1, units), 1);
    EXPECT_EQ(EventIdf(0, units), 1);
    float last = 1;
    float last_event = 1;
    for (uint32_t f = 1; f <= units; f += 1 + units / 50) {
      EXPECT_LT(Idf(f, units), last);
      EXPECT_LE(EventIdf(f, units), last_event);
      last = Idf(f, units);
      last_event = EventIdf(f, units);
    }
    EXPECT_GT(Idf(units, units), 0);
    EXPECT_GT(EventIdf(units, units), 0);
  }
}

TEST(IdfTest, TheEventsShareGrowsWithItsClaims) {
  EXPECT_EQ(BlendIdf(1, 0, 0), 1);
  EXPECT_NEAR(BlendIdf(1, 0, 20), .65, 1e-6);
  EXPECT_NEAR(BlendIdf(1, 0, 1000000), .3, 1e-4);
}

TEST(DocumentFrequenciesTest, CountsOnceAClaim) {
  const SparseVector a = {{1, 5}, {2, 1}};
  const SparseVector b = {{2, 1}, {9, 1}};
  const SparseVector none;
  const std::vector<const SparseVector*> claims = {&a, &b, &none};
  const auto frequencies = DocumentFrequencies::Count(claims);
  EXPECT_EQ(frequencies.claims(), 3u);
  EXPECT_EQ(frequencies.Of(1), 1u);
  EXPECT_EQ(frequencies.Of(2), 2u);
  EXPECT_EQ(frequencies.Of(3), 0u);
  EXPECT_EQ(frequencies.Of(9), 1u);
  EXPECT_EQ(DocumentFrequencies::Count({}).Of(1), 0u);
}

TEST(DocumentFrequenciesTest, AgreesWithTheNaiveReference) {
  std::mt19937 random(7);
  std::vector<SparseVector> claims;
  std::map<uint64_t, uint32_t> expected;
  for (int i = 0; i < 200; ++i) {
    claims.push_back(RandomVector(&random, 20, 100));
    for (const WeightedId& entry : claims.back()) ++expected[entry.id];
  }
  std::vector<const SparseVector*> pointers;
  for (const SparseVector& claim : claims) pointers.push_back(&claim);
  const auto frequencies = DocumentFrequencies::Count(pointers);
  for (uint64_t id = 0; id < 110; ++id) {
    EXPECT_EQ(frequencies.Of(id), expected[id]);
  }
}

}  // namespace
}  // namespace claimdiff
