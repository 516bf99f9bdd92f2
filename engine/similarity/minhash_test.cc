#include "engine/similarity/minhash.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>
#include <set>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<uint64_t> Range(uint64_t begin, uint64_t end) {
  std::vector<uint64_t> ids;
  for (uint64_t id = begin; id < end; ++id) ids.push_back(id);
  return ids;
}

bool ShareBand(const MinHashSketch& a, const MinHashSketch& b) {
  const auto x = BandsOf(a);
  const auto y = BandsOf(b);
  return std::any_of(x.begin(), x.end(), [&](uint64_t band) {
    return std::find(y.begin(), y.end(), band) != y.end();
  });
}

TEST(MinHashTest, SetsNotSequences) {
  std::vector<uint64_t> ids = Range(0, 50);
  const MinHashSketch sketch = SketchOf(ids);
  std::reverse(ids.begin(), ids.end());
  ids.push_back(7);
  EXPECT_EQ(SketchOf(ids), sketch);
  EXPECT_EQ(EstimateJaccard(sketch, sketch), 1);
  EXPECT_TRUE(ShareBand(sketch, sketch));
}

TEST(MinHashTest, SmallSetsHaveWholeSketches) {
  EXPECT_EQ(SketchOf({}), MinHashSketch{});
  const MinHashSketch one = SketchOf({5});
  EXPECT_EQ(std::set<uint32_t>(one.begin(), one.end()).size(), 1u);
  EXPECT_EQ(EstimateJaccard(one, SketchOf({5})), 1);
  EXPECT_EQ(EstimateJaccard(one, SketchOf({6})), 0);
}

// Against the Jaccard similarity counted on the sets, over their sizes.
TEST(MinHashTest, EstimatesJaccard) {
  std::mt19937 random(1);
  for (const uint64_t size : {20, 100, 1000}) {
    for (const double jaccard : {0.0, .1, .5, .9}) {
      // |common| = j * |union|, |union| = 2 * size - |common|.
      const auto common = static_cast<uint64_t>(
          std::lround(2 * static_cast<double>(size) * jaccard / (1 + jaccard)));
      const double exact =
          static_cast<double>(common) / static_cast<double>(2 * size - common);
      double mean = 0;
      constexpr int kRounds = 40;
      for (int round = 0; round < kRounds; ++round) {
        const uint64_t start = random();
        const MinHashSketch a = SketchOf(Range(start, start + size));
        const MinHashSketch b =
            SketchOf(Range(start + size - common, start + 2 * size - common));
        EXPECT_EQ(EstimateJaccard(a, b), EstimateJaccard(b, a));
        mean += EstimateJaccard(a, b) / kRounds;
      }
      EXPECT_NEAR(mean, exact, .06) << size << " " << jaccard;
    }
  }
}

TEST(MinHashTest, BandsFindNearCopies) {
  std::mt19937 random(2);
  int near = 0;
  int far = 0;
  for (int round = 0; round < 200; ++round) {
    const uint64_t start = random();
    const MinHashSketch a = SketchOf(Range(start, start + 100));
    near += ShareBand(a, SketchOf(Range(start + 20, start + 120)));  // .67
    far += ShareBand(a, SketchOf(Range(start + 90, start + 190)));   // .05
  }
  EXPECT_GE(near, 195);
  EXPECT_LE(far, 4);
}

}  // namespace
}  // namespace claimdiff
