#include "engine/events/text_clusters.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/events/distinct_texts.h"
#include "engine/events/publication_day.h"
#include "engine/events/text_neighbours.h"
#include "engine/similarity/random_vectors.h"
#include "engine/similarity/sparse_vector.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using Clusters = std::vector<std::vector<uint32_t>>;

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

std::string Describe(const Clusters& clusters) {
  std::string result;
  for (const std::vector<uint32_t>& cluster : clusters) {
    absl::StrAppend(&result, result.empty() ? "{" : " {");
    for (size_t i = 0; i < cluster.size(); ++i) {
      absl::StrAppend(&result, i > 0 ? " " : "", cluster[i]);
    }
    result += "}";
  }
  return result;
}

std::string Cluster(const std::vector<DistinctText>& texts,
                    const ClusterOptions& options) {
  return Describe(ClusterTexts(texts, AllPairs(texts), options));
}

TEST(TextClustersTest, AVagueTextPullsNothingAlong) {
  // 2 is half of the one and half of the other.
  const std::vector<DistinctText> texts = {
      MakeText(1, {{1, 1}}), MakeText(1, {{1, 1}}),
      MakeText(1, {{1, 1}, {2, 1}}), MakeText(1, {{2, 1}}),
      MakeText(1, {{2, 1}})};
  ClusterOptions options;
  options.least_likeness = .5;
  EXPECT_EQ(Cluster(texts, options), "{0 1 2} {3 4}");
  options.least_likeness = .2;
  EXPECT_EQ(Cluster(texts, options), "{0 1 2 3 4}");
}

TEST(TextClustersTest, DaysDecide) {
  struct Case {
    const char* what;
    std::vector<std::optional<int32_t>> days;  // of equal texts
    double least_likeness;
    const char* expected;
  };
  const Case cases[] = {
      {"half after three days", {0, 3}, .5, "{0 1}"},
      {"and then less", {0, 4}, .5, "{0} {1}"},
      {"never further than most_days", {0, 8}, 0, "{0} {1}"},
      {"nor by small steps", {0, 5, 10}, .1, "{0 1} {2}"},
      {"unknown is at any distance", {std::nullopt, 0}, .7, "{0 1}"},
      {"but counts less", {std::nullopt, 0}, .71, "{0} {1}"},
      {"and ties nothing together", {std::nullopt, 0, 100}, .5, "{0 1} {2}"},
  };
  for (const Case& c : cases) {
    std::vector<DistinctText> texts;
    for (const auto& day : c.days) texts.push_back(MakeText(day, {{1, 1}}));
    ClusterOptions options;
    options.least_likeness = c.least_likeness;
    EXPECT_EQ(Cluster(texts, options), c.expected) << c.what;
  }
}

TEST(TextClustersTest, ACrowdIsTakenOff) {
  std::vector<DistinctText> texts = {MakeText(1, {{1, 1}}),
                                     MakeText(1, {{1, 1}})};
  texts[0].crowd = .25;
  texts[1].crowd = .75;
  ClusterOptions options;
  options.least_likeness = .5;
  EXPECT_EQ(Cluster(texts, options), "{0 1}");
  options.least_likeness = .51;
  EXPECT_EQ(Cluster(texts, options), "{0} {1}");
}

TEST(TextClustersTest, OnlyListedPairsAreJoined) {
  const std::vector<DistinctText> texts = {
      MakeText(1, {{1, 1}}), MakeText(1, {{1, 1}}), MakeText(1, {{1, 1}})};
  EXPECT_EQ(Describe(ClusterTexts(texts, {}, {})), "{0} {1} {2}");
  EXPECT_EQ(Describe(ClusterTexts(texts, {{1, 2, 1}}, {})), "{0} {1 2}");
  EXPECT_EQ(Describe(ClusterTexts(texts, {{0, 2, 1}, {1, 2, 1}}, {})),
            "{0 1 2}");
  EXPECT_EQ(Describe(ClusterTexts({}, {}, {})), "");
}

// The definition, with all averages worked out anew before each join.
Clusters NaiveClusters(const std::vector<DistinctText>& texts,
                       const ClusterOptions& options) {
  Clusters clusters;
  for (uint32_t i = 0; i < texts.size(); ++i) clusters.push_back({i});
  const auto days_of = [&](const std::vector<uint32_t>& cluster) {
    DaySpan days;
    for (const uint32_t i : cluster) days = Joined(days, texts[i].days);
    return days;
  };
  const auto crowd_of = [&](const std::vector<uint32_t>& cluster) {
    double sum = 0;
    for (const uint32_t i : cluster) sum += texts[i].crowd;
    return sum / static_cast<double>(cluster.size());
  };
  while (true) {
    double best = options.least_likeness;
    std::pair<size_t, size_t> join = {0, 0};
    for (size_t a = 0; a < clusters.size(); ++a) {
      for (size_t b = a + 1; b < clusters.size(); ++b) {
        double sum = 0;
        for (const uint32_t i : clusters[a]) {
          for (const uint32_t j : clusters[b]) {
            sum += Dot(texts[i].stems, texts[j].stems);
          }
        }
        if (sum == 0) continue;  // no pair is listed
        const DaySpan left = days_of(clusters[a]);
        const DaySpan right = days_of(clusters[b]);
        if (Joined(left, right).length() > options.most_days) continue;
        double likeness =
            sum / static_cast<double>(clusters[a].size() * clusters[b].size());
        likeness *= options.decay.Of(left, right);
        likeness -= (crowd_of(clusters[a]) + crowd_of(clusters[b])) / 2;
        if (likeness > best) {
          best = likeness;
          join = {a, b};
        }
      }
    }
    if (join.second == 0) break;
    clusters[join.first].insert(clusters[join.first].end(),
                                clusters[join.second].begin(),
                                clusters[join.second].end());
    clusters.erase(clusters.begin() + static_cast<ptrdiff_t>(join.second));
  }
  for (auto& cluster : clusters) std::sort(cluster.begin(), cluster.end());
  return clusters;
}

TEST(TextClustersTest, AreAsByTheDefinition) {
  std::mt19937 random(1);
  for (int round = 0; round < 60; ++round) {
    std::vector<DistinctText> texts;
    for (int i = 0; i < 25; ++i) {
      const auto day = static_cast<int32_t>(random() % 12);
      texts.push_back(MakeText(day, testing::RandomVector(&random, 6, 20)));
      if (random() % 4 == 0) texts.back().days = DaySpan();
      texts.back().crowd = static_cast<float>(random() % 10) / 50;
    }
    EXPECT_EQ(Cluster(texts, {}), Describe(NaiveClusters(texts, {})));
  }
}

}  // namespace
}  // namespace claimdiff
