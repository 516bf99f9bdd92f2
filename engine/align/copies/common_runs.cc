#include "engine/align/copies/common_runs.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"

namespace claimdiff {
namespace {

using Places = std::vector<std::pair<uint64_t, uint32_t>>;

// The shingles that occur once, ascending, with their places.
Places Unique(absl::Span<const uint64_t> shingles) {
  Places all;
  all.reserve(shingles.size());
  for (uint32_t i = 0; i < shingles.size(); ++i) {
    all.emplace_back(shingles[i], i);
  }
  std::sort(all.begin(), all.end());
  Places unique;
  for (size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    while (end < all.size() && all[end].first == all[begin].first) ++end;
    if (end - begin == 1) unique.push_back(all[begin]);
  }
  return unique;
}

}  // namespace

std::vector<CommonRun> FindCommonRuns(absl::Span<const uint64_t> left,
                                      absl::Span<const uint64_t> right,
                                      size_t fewest, uint32_t farthest) {
  const Places a = Unique(left);
  const Places b = Unique(right);
  std::vector<std::pair<uint32_t, uint32_t>> meetings;  // places
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const uint64_t x = a[i].first;
    const uint64_t y = b[j].first;
    if (x == y) meetings.emplace_back(a[i].second, b[j].second);
    i += x <= y;
    j += y <= x;
  }
  std::sort(meetings.begin(), meetings.end());
  std::vector<CommonRun> runs;
  for (const auto& [i, j] : meetings) {
    const bool goes_on = !runs.empty() && i - runs.back().left_end < farthest &&
                         j >= runs.back().right_end &&
                         j - runs.back().right_end < farthest;
    if (!goes_on) runs.push_back({i, i, j, j, 0});
    runs.back().left_end = i + 1;
    runs.back().right_end = j + 1;
    ++runs.back().common;
  }
  runs.erase(
      std::remove_if(runs.begin(), runs.end(),
                     [&](const CommonRun& run) { return run.common < fewest; }),
      runs.end());
  return runs;
}

}  // namespace claimdiff
