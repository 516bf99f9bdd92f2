#include "tools/measure/bcubed.h"

#include <map>

namespace claimdiff {

double BCubed::F1() const {
  const double sum = precision + recall;
  return sum > 0 ? 2 * precision * recall / sum : 0;
}

BCubed ScoreClusters(const std::vector<std::string>& gold,
                     const std::vector<std::vector<uint32_t>>& found) {
  std::map<std::string, double> size;  // of gold events
  for (const std::string& event : gold) ++size[event];
  BCubed score;
  for (const std::vector<uint32_t>& cluster : found) {
    std::map<std::string, double> in_cluster;
    for (const uint32_t item : cluster) ++in_cluster[gold[item]];
    // Each of the n items of an event here finds n of its own.
    for (const auto& [event, n] : in_cluster) {
      score.precision += n * n / static_cast<double>(cluster.size());
      score.recall += n * n / size[event];
    }
  }
  if (gold.empty()) return score;
  score.precision /= static_cast<double>(gold.size());
  score.recall /= static_cast<double>(gold.size());
  return score;
}

}  // namespace claimdiff
