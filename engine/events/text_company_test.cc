#include "engine/events/text_company.h"

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/events/distinct_texts.h"
#include "engine/events/publication_day.h"
#include "engine/events/text_neighbours.h"
#include "engine/similarity/random_vectors.h"
#include "engine/similarity/sparse_vector.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

DistinctText MakeText(std::optional<int32_t> day, SparseVector stems) {
  DistinctText text;
  text.days = DaySpan(day);
  text.stems = std::move(stems);
  ScaleToUnitLength(&text.stems);
  return text;
}

std::vector<TextPair> AllPairs(const std::vector<DistinctText>& texts) {
  std::vector<TextPair> pairs;
  for (uint32_t i = 0; i < texts.size(); ++i) {
    for (uint32_t j = i + 1; j < texts.size(); ++j) {
      const float cosine = Dot(texts[i].stems, texts[j].stems);
      if (cosine > 0) pairs.push_back({i, j, cosine});
    }
  }
  return pairs;
}

std::string Describe(const SparseVector& stems) {
  std::string result;
  for (const WeightedId& stem : stems) {
    absl::StrAppend(&result, result.empty() ? "" : " ",
                    absl::StrFormat("%d:%.2f", stem.id, stem.weight));
  }
  return result;
}

std::string Describe(const std::vector<TextPair>& pairs) {
  std::string result;
  for (const TextPair& pair : pairs) {
    absl::StrAppend(
        &result, result.empty() ? "" : " ",
        absl::StrFormat("%d-%d:%.2f", pair.left, pair.right, pair.cosine));
  }
  return result;
}

TEST(TextCompanyTest, TheStemsOfTheNearestAreAdded) {
  // 0 and 2 share no stem, and each half of its stems with 1.
  std::vector<DistinctText> texts = {MakeText(1, {{1, 1}, {2, 1}}),
                                     MakeText(1, {{2, 1}, {3, 1}}),
                                     MakeText(1, {{3, 1}, {4, 1}})};
  std::vector<TextPair> pairs = AllPairs(texts);
  EXPECT_EQ(Describe(pairs), "0-1:0.50 1-2:0.50");
  KeepCompany({}, 0, &texts, &pairs);
  // Of 1, half of what 0 is like it: 1 : 1 + .5 : .5.
  EXPECT_EQ(Describe(texts[0].stems), "1:0.53 2:0.80 3:0.27");
  EXPECT_EQ(Describe(texts[1].stems), "1:0.22 2:0.67 3:0.67 4:0.22");
  EXPECT_EQ(Describe(pairs), "0-1:0.84 1-2:0.84");
}

TEST(TextCompanyTest, DaysCount) {
  struct Case {
    const char* what;
    std::optional<int32_t> day;  // of the second text; the first is of day 0
    const char* expected;        // stems of the first
  };
  const Case cases[] = {
      {"the same day", 0, "1:0.53 2:0.80 3:0.27"},
      {"half as near", 3, "1:0.62 2:0.77 3:0.15"},
      {"of an unknown day", std::nullopt, "1:0.58 2:0.79 3:0.20"},
      {"so many days off that nothing is left", 100'000, "1:0.71 2:0.71"},
  };
  for (const Case& c : cases) {
    std::vector<DistinctText> texts = {MakeText(0, {{1, 1}, {2, 1}}),
                                       MakeText(c.day, {{2, 1}, {3, 1}})};
    std::vector<TextPair> pairs = AllPairs(texts);
    KeepCompany({}, 0, &texts, &pairs);
    EXPECT_EQ(Describe(texts[0].stems), c.expected) << c.what;
  }
}

TEST(TextCompanyTest, OnlyTwoAreCompany) {
  std::vector<DistinctText> texts = {
      MakeText(1, {{1, 1}}), MakeText(1, {{1, 3}, {2, 1}}),
      MakeText(1, {{1, 2}, {3, 1}}), MakeText(1, {{1, 1}, {4, 1}})};
  std::vector<TextPair> pairs = AllPairs(texts);
  KeepCompany({}, 0, &texts, &pairs);
  ASSERT_EQ(texts[0].stems.size(), 3);
  EXPECT_EQ(texts[0].stems[2].id, 3);
}

TEST(TextCompanyTest, PairsThatAreNotAlikeGo) {
  std::vector<DistinctText> texts = {MakeText(0, {{1, 1}, {2, 1}}),
                                     MakeText(0, {{2, 1}, {3, 1}}),
                                     MakeText(3, {{2, 1}, {4, 3}})};
  std::vector<TextPair> pairs = AllPairs(texts);
  KeepCompany({}, .4, &texts, &pairs);
  EXPECT_EQ(Describe(pairs), "0-1:0.93");
}

// A text that is `near` to `mates` and `far` from `others`.
float CrowdOf(int mates, float near, int others, float far) {
  std::vector<DistinctText> texts(1 + mates + others, MakeText(1, {{1, 1}}));
  std::vector<TextPair> pairs;
  for (int i = 1; i <= mates + others; ++i) {
    pairs.push_back({0, static_cast<uint32_t>(i), i <= mates ? near : far});
  }
  KeepCompany({}, 0, &texts, &pairs);
  return texts[0].crowd;
}

TEST(TextCompanyTest, ACrowdIsWhatTheNearestStandOutFrom) {
  // The mean m of the 21st to 48th, times 2 (1 - m / nearest)^2.
  EXPECT_EQ(CrowdOf(3, .5f, 17, .2f), 0);
  EXPECT_NEAR(CrowdOf(3, .5f, 45, .2f), .2 * 2 * .36, 1e-6);
  EXPECT_NEAR(CrowdOf(3, .5f, 99, .2f), .2 * 2 * .36, 1e-6);
  EXPECT_NEAR(CrowdOf(3, .5f, 31, .2f), .1 * 2 * .64, 1e-6);
  // One large event.
  EXPECT_NEAR(CrowdOf(60, .5f, 0, 0), 0, 1e-6);
}

TEST(TextCompanyTest, NothingIsNothing) {
  std::vector<DistinctText> texts;
  std::vector<TextPair> pairs;
  KeepCompany({}, 0, &texts, &pairs);
  EXPECT_TRUE(texts.empty());
  texts = {MakeText(1, {}), MakeText(std::nullopt, {{1, 1}})};
  KeepCompany({}, 0, &texts, &pairs);
  EXPECT_EQ(texts[0].crowd, 0);
  EXPECT_EQ(Describe(texts[0].stems), "");
  EXPECT_EQ(Describe(texts[1].stems), "1:1.00");
}

TEST(TextCompanyTest, StemsStayOfUnitLength) {
  std::mt19937 random(1);
  std::vector<DistinctText> texts;
  for (uint64_t i = 0; i < 80; ++i) {
    SparseVector stems = testing::RandomVector(&random, 6, 20);
    stems.push_back({100 + i, 1});
    texts.push_back(
        MakeText(static_cast<int32_t>(random() % 9), std::move(stems)));
  }
  std::vector<TextPair> pairs = AllPairs(texts);
  KeepCompany({}, .1, &texts, &pairs);
  for (const DistinctText& text : texts) {
    EXPECT_NEAR(Dot(text.stems, text.stems), 1, 1e-5);
    EXPECT_GE(text.crowd, 0);
    EXPECT_LT(text.crowd, .3);
  }
}

}  // namespace
}  // namespace claimdiff
