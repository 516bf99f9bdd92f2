#include "engine/events/distinct_texts.h"

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/events/article_sketch.h"
#include "engine/similarity/minhash.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Made {
  std::optional<int32_t> day;
  uint64_t series;
  uint64_t text;     // texts of a hundred shingles each; 0: too short for any
  uint64_t changed;  // so many of them are others
};

std::vector<ArticleSketch> MakeSketches(const std::vector<Made>& articles) {
  std::vector<ArticleSketch> sketches;
  for (const Made& made : articles) {
    ArticleSketch& sketch = sketches.emplace_back();
    sketch.day = made.day;
    sketch.series = made.series;
    sketch.content = made.text * 1000 + made.changed;
    sketch.has_shingles = made.text != 0;
    std::vector<uint64_t> shingles;
    for (uint64_t i = 0; i < 100; ++i) {
      shingles.push_back(made.text * 1000 + (i < made.changed ? 500 + i : i));
    }
    if (sketch.has_shingles) sketch.shingles = SketchOf(shingles);
    sketch.stems = {{made.text, 1}, {1000 + made.changed, 1}};
  }
  return sketches;
}

std::string Describe(const std::vector<DistinctText>& texts) {
  std::string result;
  for (const DistinctText& text : texts) {
    absl::StrAppend(&result, result.empty() ? "" : " ", "{");
    std::vector<uint32_t> articles = text.articles;
    std::sort(articles.begin(), articles.end());
    for (size_t i = 0; i < articles.size(); ++i) {
      absl::StrAppend(&result, i > 0 ? " " : "", articles[i]);
    }
    result += "}";
    if (text.days.known()) {
      absl::StrAppend(&result, text.days.first(), "-", text.days.last());
    }
  }
  return result;
}

TEST(DistinctTextsTest, Finds) {
  struct Case {
    const char* what;
    std::vector<Made> articles;
    const char* expected;
  };
  const Case cases[] = {
      {"copies, near-copies, and what is less",
       {{1, 0, 1, 0}, {1, 0, 1, 0}, {1, 0, 1, 5}, {1, 0, 1, 40}},
       "{0 1 2}1-1 {3}1-1"},
      {"copies far apart in time",
       {{1, 0, 1, 0}, {8, 0, 1, 0}, {9, 0, 1, 0}},
       "{0 1}1-8 {2}9-9"},
      {"a copy without a day, which comes first",
       {{3, 0, 1, 0}, {std::nullopt, 0, 1, 0}, {0, 0, 2, 0}},
       "{2}0-0 {0 1}3-3"},
      {"versions of one series, whatever they say",
       {{1, 7, 1, 0}, {2, 7, 2, 0}, {8, 7, 3, 0}, {9, 7, 4, 0}, {1, 6, 5, 0}},
       "{0 1 2}1-8 {4}1-1 {3}9-9"},
      {"no shingles, no copies", {{1, 0, 0, 0}, {1, 0, 0, 0}}, "{0}1-1 {1}1-1"},
      {"none", {}, ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Describe(FindDistinctTexts(MakeSketches(c.articles), 7)),
              c.expected)
        << c.what;
  }
}

TEST(DistinctTextsTest, StemsAreTheMean) {
  const auto texts =
      FindDistinctTexts(MakeSketches({{1, 7, 1, 0}, {1, 7, 1, 60}}), 7);
  ASSERT_EQ(texts.size(), 1);
  EXPECT_EQ(texts[0].stems, (SparseVector{{1, 1}, {1000, .5}, {1060, .5}}));
}

TEST(DistinctTextsTest, OrderHasNoPartInIt) {
  std::mt19937 random(1);
  std::vector<Made> pile;
  for (uint64_t i = 0; i < 60; ++i) {
    pile.push_back({static_cast<int32_t>(random() % 12), random() % 3 * 5,
                    1 + random() % 10, random() % 20});
    if (random() % 4 == 0) pile.back().day.reset();
  }
  // Each text as the days and contents of its articles.
  const auto sets = [](const std::vector<Made>& articles) {
    std::multiset<std::multiset<std::pair<int, uint64_t>>> result;
    for (const auto& text : FindDistinctTexts(MakeSketches(articles), 7)) {
      std::multiset<std::pair<int, uint64_t>> members;
      for (const uint32_t i : text.articles) {
        members.insert({articles[i].day.value_or(-1),
                        articles[i].text * 1000 + articles[i].changed});
      }
      result.insert(members);
    }
    return result;
  };
  const auto expected = sets(pile);
  for (int round = 0; round < 10; ++round) {
    std::shuffle(pile.begin(), pile.end(), random);
    EXPECT_EQ(sets(pile), expected);
  }
}

}  // namespace
}  // namespace claimdiff
