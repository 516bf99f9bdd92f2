#include "tools/claimdiff/suggestion.h"

#include <algorithm>
#include <cstddef>

namespace claimdiff {
namespace {

constexpr size_t kMostEdits = 2;

// Optimal string alignment distance.
size_t EditDistance(const std::string& a, const std::string& b) {
  std::vector<std::vector<size_t>> cost(a.size() + 1,
                                        std::vector<size_t>(b.size() + 1));
  for (size_t i = 0; i <= a.size(); ++i) {
    for (size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const size_t changed = a[i - 1] == b[j - 1] ? 0 : 1;
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1,
                             cost[i - 1][j - 1] + changed});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace

std::string NearestName(const std::string& word,
                        const std::vector<std::string>& names) {
  std::string nearest;
  size_t fewest = kMostEdits + 1;
  for (const std::string& name : names) {
    // Names much longer or shorter are not meant; a word of any length is
    // compared with short names only.
    if (word.size() > name.size() + kMostEdits) continue;
    const size_t edits = EditDistance(word, name);
    if (edits < fewest && edits * 2 < word.size()) {
      fewest = edits;
      nearest = name;
    }
  }
  return nearest;
}

}  // namespace claimdiff
