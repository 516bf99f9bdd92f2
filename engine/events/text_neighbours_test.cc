#include "engine/events/text_neighbours.h"

#include <algorithm>
#include <cstdlib>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/events/distinct_texts.h"
#include "engine/events/publication_day.h"
#include "engine/similarity/random_vectors.h"
#include "engine/similarity/sparse_vector.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

DistinctText MakeText(uint32_t article, std::optional<int32_t> day,
                      SparseVector stems) {
  DistinctText text;
  text.articles = {article};
  text.days = DaySpan(day);
  text.stems = std::move(stems);
  ScaleToUnitLength(&text.stems);
  return text;
}

std::string Describe(const std::vector<TextPair>& pairs) {
  std::string result;
  for (const TextPair& pair : pairs) {
    absl::StrAppend(&result, result.empty() ? "" : " ", pair.left, "-",
                    pair.right, ":", absl::StrFormat("%.2f", pair.cosine));
  }
  return result;
}

TEST(TextNeighboursTest, FindsWhatSharesStemsAndDays) {
  const std::vector<DistinctText> texts = {
      MakeText(0, std::nullopt, {{1, 1}, {2, 1}}),
      MakeText(1, 0, {{1, 1}}),
      MakeText(2, 7, {{1, 1}, {3, 1}}),
      MakeText(3, 8, {{1, 1}, {3, 1}}),
      MakeText(4, 8, {{9, 1}}),
  };
  NeighbourOptions options;
  options.least_cosine = .6;
  EXPECT_EQ(Describe(FindNeighbours(texts, options)),
            "0-1:0.71 1-2:0.71 2-3:1.00");
  options.least_cosine = .49;
  EXPECT_EQ(Describe(FindNeighbours(texts, options)),
            "0-1:0.71 0-2:0.50 0-3:0.50 1-2:0.71 2-3:1.00");
  options.most_days = 0;
  EXPECT_EQ(Describe(FindNeighbours(texts, options)),
            "0-1:0.71 0-2:0.50 0-3:0.50");
  EXPECT_EQ(Describe(FindNeighbours({}, options)), "");
}

TEST(TextNeighboursTest, ATextOfSeveralDaysReachesFromBothEnds) {
  std::vector<DistinctText> texts = {
      MakeText(0, 0, {{1, 1}}),
      MakeText(1, 4, {{1, 1}}),
      MakeText(2, 9, {{1, 1}}),
  };
  texts[0].days = Joined(texts[0].days, DaySpan(3));
  NeighbourOptions options;
  options.most_days = 5;
  EXPECT_EQ(Describe(FindNeighbours(texts, options)), "0-1:1.00 1-2:1.00");
}

// All pairs, one by one.
std::vector<TextPair> NaiveNeighbours(const std::vector<DistinctText>& texts,
                                      const NeighbourOptions& options) {
  std::vector<TextPair> pairs;
  for (uint32_t i = 0; i < texts.size(); ++i) {
    for (uint32_t j = i + 1; j < texts.size(); ++j) {
      const float cosine = Dot(texts[i].stems, texts[j].stems);
      if (cosine >= options.least_cosine && cosine > 0 &&
          Joined(texts[i].days, texts[j].days).length() <= options.most_days) {
        pairs.push_back({i, j, cosine});
      }
    }
  }
  return pairs;
}

std::vector<DistinctText> RandomTexts(std::mt19937* random, size_t n,
                                      uint32_t stems, uint64_t vocabulary) {
  std::vector<DistinctText> texts;
  int32_t day = 0;
  for (uint32_t i = 0; i < n; ++i) {
    SparseVector vector = testing::RandomVector(random, stems, vocabulary);
    const bool dated = i >= n / 4;
    texts.push_back(MakeText(i,
                             dated ? std::optional<int32_t>(day) : std::nullopt,
                             std::move(vector)));
    if (dated) day += static_cast<int32_t>((*random)() % 2);
  }
  return texts;
}

TEST(TextNeighboursTest, SmallPilesAreAsByBruteForce) {
  std::mt19937 random(1);
  for (int round = 0; round < 50; ++round) {
    const std::vector<DistinctText> texts = RandomTexts(&random, 40, 12, 60);
    NeighbourOptions options;
    options.most_days = round % 8;
    EXPECT_EQ(Describe(FindNeighbours(texts, options)),
              Describe(NaiveNeighbours(texts, options)));
  }
}

// Every text shares a common stem with all, and rare ones with its three
// fellows; the index must not lose them for the crowd.
TEST(TextNeighboursTest, ACommonStemHidesNothing) {
  constexpr uint32_t kTexts = 3000;
  std::vector<DistinctText> texts;
  for (uint32_t i = 0; i < kTexts; ++i) {
    texts.push_back(
        MakeText(i, std::nullopt,
                 {{1, 1}, {10 + i % (kTexts / 3), 2}, {100000 + i, 1}}));
  }
  NeighbourOptions options;
  options.least_cosine = .5;
  std::set<std::pair<uint32_t, uint32_t>> found;
  for (const TextPair& pair : FindNeighbours(texts, options)) {
    found.insert({pair.left, pair.right});
  }
  EXPECT_EQ(found.size(), kTexts);
  for (uint32_t i = 0; i < kTexts / 3; ++i) {
    EXPECT_TRUE(found.count({i, i + kTexts / 3}) > 0) << i;
    EXPECT_TRUE(found.count({i, i + 2 * kTexts / 3}) > 0) << i;
  }
}

// However many texts are alike, each keeps a few dozen of them.
TEST(TextNeighboursTest, NeighboursAreBounded) {
  std::vector<DistinctText> texts;
  for (uint32_t i = 0; i < 2000; ++i) texts.push_back(MakeText(i, 3, {{1, 1}}));
  const std::vector<TextPair> pairs = FindNeighbours(texts, {});
  EXPECT_LE(pairs.size(), 2000 * 48);
  std::set<uint32_t> met;
  for (const TextPair& pair : pairs) {
    met.insert(pair.left);
    met.insert(pair.right);
  }
  EXPECT_EQ(met.size(), 2000);
}

}  // namespace
}  // namespace claimdiff
