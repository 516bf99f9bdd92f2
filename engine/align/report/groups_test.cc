#include "engine/align/report/groups.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "0 1 | 2"
std::string Dump(const std::vector<std::vector<uint32_t>>& groups) {
  std::vector<std::string> parts;
  for (const auto& group : groups) parts.push_back(absl::StrJoin(group, " "));
  return absl::StrJoin(parts, " | ");
}

TEST(GroupsTest, Tables) {
  const struct {
    const char* what;
    std::vector<uint32_t> telling;
    std::vector<PairSimilarity> pairs;
    const char* expected;
  } kCases[] = {
      {"the example of the header: no chain",
       {0, 1, 2},
       {{0, 1, .9}, {1, 2, .6}, {0, 2, .1}},
       "0 1 | 2"},
      {"all alike", {0, 1, 2}, {{0, 1, .6}, {1, 2, .9}, {0, 2, .6}}, "0 1 2"},
      {"pairs that are not given count as 0",
       {0, 1, 2},
       {{0, 1, .7}, {1, 2, .7}},
       "0 1 | 2"},
      {"claims of one telling share a group through another's",
       {0, 0, 1},
       {{0, 2, .8}, {1, 2, .8}},
       "0 1 2"},
      {"a pair within one telling counts for nothing",
       {0, 0},
       {{0, 1, 1}},
       "0 | 1"},
      {"below the mean", {0, 1}, {{0, 1, .39}}, "0 | 1"},
      {"at the mean", {0, 1}, {{0, 1, .4}}, "0 1"},
      {"two groups", {0, 1, 0, 1}, {{0, 3, .9}, {1, 2, .9}}, "0 3 | 1 2"},
      {"one claim", {0}, {}, "0"},
      {"nothing", {}, {}, ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Dump(GroupClaims(c.telling, c.pairs, .4)), c.expected) << c.what;
  }
}

TEST(GroupsTest, CentralityIsTheSumWithinTheGroup) {
  const std::vector<PairSimilarity> pairs = {
      {0, 1, .6}, {1, 2, .9}, {0, 2, .5}, {2, 3, .2}};
  EXPECT_EQ(Centrality({{0, 1, 2}, {3}}, pairs),
            (std::vector<int64_t>{1100000, 1500000, 1400000, 0}));
}

struct Case {
  std::vector<uint32_t> telling;
  std::vector<PairSimilarity> pairs;
};

Case RandomCase(std::mt19937* random) {
  Case result;
  const uint32_t size = (*random)() % 14;
  for (uint32_t i = 0; i < size; ++i) result.telling.push_back((*random)() % 4);
  for (uint32_t i = 0; i < size; ++i) {
    for (uint32_t j = i + 1; j < size; ++j) {
      if ((*random)() % 3 == 0) continue;
      result.pairs.push_back({i, j, ((*random)() % 1000) / 1000.0});
    }
  }
  return result;
}

// The oracle: joins the two groups of highest mean, worked out anew each time.
std::vector<std::vector<uint32_t>> NaiveGroups(const Case& c,
                                               double least_mean) {
  std::map<std::pair<uint32_t, uint32_t>, int64_t> similarity;
  for (const PairSimilarity& p : c.pairs) {
    similarity[{p.left, p.right}] =
        static_cast<int64_t>(p.similarity * 1e6 + .5);
  }
  std::vector<std::vector<uint32_t>> groups;
  for (uint32_t i = 0; i < c.telling.size(); ++i) groups.push_back({i});
  while (true) {
    double best = least_mean;
    std::pair<size_t, size_t> join = {0, 0};
    for (size_t a = 0; a < groups.size(); ++a) {
      for (size_t b = a + 1; b < groups.size(); ++b) {
        int64_t sum = 0;
        int64_t count = 0;
        for (const uint32_t x : groups[a]) {
          for (const uint32_t y : groups[b]) {
            if (c.telling[x] == c.telling[y]) continue;
            ++count;
            const auto it = similarity.find({std::min(x, y), std::max(x, y)});
            if (it != similarity.end()) sum += it->second;
          }
        }
        if (sum == 0) continue;
        const double mean =
            static_cast<double>(sum) / (1e6 * static_cast<double>(count));
        if (mean > best || (mean == best && join.second == 0)) {
          best = mean;
          join = {a, b};
        }
      }
    }
    if (join.second == 0) break;
    auto& target = groups[join.first];
    target.insert(target.end(), groups[join.second].begin(),
                  groups[join.second].end());
    std::sort(target.begin(), target.end());
    groups.erase(groups.begin() + static_cast<int64_t>(join.second));
  }
  return groups;
}

TEST(GroupsTest, AgreesWithTheNaiveReference) {
  std::mt19937 random(1);
  for (int round = 0; round < 1000; ++round) {
    const Case c = RandomCase(&random);
    const auto groups = GroupClaims(c.telling, c.pairs, .4);
    EXPECT_EQ(Dump(groups), Dump(NaiveGroups(c, .4)));
  }
}

TEST(GroupsTest, EveryClaimOnceAndNothingDependsOnTheOrderOfPairs) {
  std::mt19937 random(2);
  for (int round = 0; round < 500; ++round) {
    Case c = RandomCase(&random);
    const auto groups = GroupClaims(c.telling, c.pairs, .4);
    std::vector<uint32_t> all;
    for (const auto& group : groups) {
      all.insert(all.end(), group.begin(), group.end());
    }
    std::sort(all.begin(), all.end());
    ASSERT_EQ(all.size(), c.telling.size());
    for (uint32_t i = 0; i < all.size(); ++i) EXPECT_EQ(all[i], i);
    std::reverse(c.pairs.begin(), c.pairs.end());
    EXPECT_EQ(GroupClaims(c.telling, c.pairs, .4), groups);
  }
}

}  // namespace
}  // namespace claimdiff
