#include "engine/align/report/groups.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <queue>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"

namespace claimdiff {
namespace {

// Similarities are summed in millionths.
constexpr double kUnit = 1e6;

int64_t Units(double similarity) {
  return static_cast<int64_t>(std::llround(similarity * kUnit));
}

// Two groups that may be joined, each named by its lowest claim, and what their
// mean was when it was worked out.
struct Join {
  double mean = 0;
  uint32_t low = 0;
  uint32_t high = 0;
};

struct LessUrgent {
  bool operator()(const Join& a, const Join& b) const {
    return std::tie(a.mean, b.low, b.high) < std::tie(b.mean, a.low, a.high);
  }
};

class AverageLink {
 public:
  AverageLink(absl::Span<const uint32_t> telling,
              absl::Span<const PairSimilarity> pairs, double least_mean)
      : least_mean_(least_mean),
        members_(telling.size()),
        tellings_(telling.size()),
        sums_(telling.size()) {
    for (uint32_t i = 0; i < telling.size(); ++i) {
      members_[i] = {i};
      tellings_[i] = {{telling[i], 1}};
    }
    for (const PairSimilarity& pair : pairs) {
      const int64_t units = Units(pair.similarity);
      if (units == 0 || telling[pair.left] == telling[pair.right]) continue;
      sums_[pair.left][pair.right] = units;
      sums_[pair.right][pair.left] = units;
    }
    for (uint32_t i = 0; i < telling.size(); ++i) {
      for (const auto& [j, units] : sums_[i]) {
        if (i < j) Offer(i, j);
      }
    }
  }

  std::vector<std::vector<uint32_t>> Run() {
    while (!queue_.empty()) {
      const Join join = queue_.top();
      queue_.pop();
      // Either group may have been joined since.
      const auto it = sums_[join.low].find(join.high);
      if (members_[join.low].empty() || members_[join.high].empty() ||
          it == sums_[join.low].end() ||
          Mean(join.low, join.high) != join.mean) {
        continue;
      }
      Merge(join.low, join.high);
    }
    std::vector<std::vector<uint32_t>> groups;
    for (std::vector<uint32_t>& members : members_) {
      if (!members.empty()) groups.push_back(std::move(members));
    }
    return groups;
  }

 private:
  // Pairs between the two groups that are of different tellings.
  int64_t PairsBetween(uint32_t a, uint32_t b) const {
    int64_t pairs = static_cast<int64_t>(members_[a].size()) *
                    static_cast<int64_t>(members_[b].size());
    for (const auto& [telling, count] : tellings_[a]) {
      const auto other = tellings_[b].find(telling);
      if (other != tellings_[b].end()) pairs -= count * other->second;
    }
    return pairs;
  }

  double Mean(uint32_t a, uint32_t b) const {
    return static_cast<double>(sums_[a].at(b)) /
           (kUnit * static_cast<double>(PairsBetween(a, b)));
  }

  void Offer(uint32_t a, uint32_t b) {
    const double mean = Mean(a, b);
    if (mean >= least_mean_) {
      queue_.push({mean, std::min(a, b), std::max(a, b)});
    }
  }

  // Joins the group `high` to `low`.
  void Merge(uint32_t low, uint32_t high) {
    members_[low].insert(members_[low].end(), members_[high].begin(),
                         members_[high].end());
    std::sort(members_[low].begin(), members_[low].end());
    members_[high].clear();
    for (const auto& [telling, count] : tellings_[high]) {
      tellings_[low][telling] += count;
    }
    sums_[low].erase(high);
    for (const auto& [other, units] : sums_[high]) {
      sums_[other].erase(high);
      if (other == low) continue;
      sums_[low][other] += units;
      sums_[other][low] += units;
    }
    sums_[high].clear();
    for (const auto& [other, units] : sums_[low]) Offer(low, other);
  }

  const double least_mean_;
  // By lowest claim; empty where the group has been joined to another.
  std::vector<std::vector<uint32_t>> members_;
  std::vector<std::map<uint32_t, int64_t>> tellings_;  // claims by telling
  // Similarity by group. In no order, which is no matter: the queue has one.
  std::vector<absl::flat_hash_map<uint32_t, int64_t>> sums_;
  std::priority_queue<Join, std::vector<Join>, LessUrgent> queue_;
};

}  // namespace

std::vector<std::vector<uint32_t>> GroupClaims(
    absl::Span<const uint32_t> telling, absl::Span<const PairSimilarity> pairs,
    double least_mean) {
  return AverageLink(telling, pairs, least_mean).Run();
}

std::vector<int64_t> Centrality(
    const std::vector<std::vector<uint32_t>>& groups,
    absl::Span<const PairSimilarity> pairs) {
  size_t claims = 0;
  for (const std::vector<uint32_t>& group : groups) claims += group.size();
  std::vector<uint32_t> group_of(claims);
  for (uint32_t g = 0; g < groups.size(); ++g) {
    for (const uint32_t claim : groups[g]) group_of[claim] = g;
  }
  std::vector<int64_t> centrality(claims, 0);
  for (const PairSimilarity& pair : pairs) {
    if (group_of[pair.left] != group_of[pair.right]) continue;
    centrality[pair.left] += Units(pair.similarity);
    centrality[pair.right] += Units(pair.similarity);
  }
  return centrality;
}

}  // namespace claimdiff
