#include "engine/events/text_clusters.h"

#include <algorithm>
#include <cstddef>
#include <queue>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "engine/events/publication_day.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {
namespace {

struct Cluster {
  std::vector<uint32_t> texts;  // the least first; empty: joined to another
  DaySpan days;
  double crowd = 0;    // the sum over its texts
  SparseVector stems;  // the sum over its texts; unset for a single one
  // The sum of the cosines over all pairs of a text here and one there, by the
  // clusters that may be joined with this one.
  absl::flat_hash_map<uint32_t, double> cosines;
};

// Two clusters that may be joined, as they were when this was written down.
struct Join {
  double likeness = 0;
  uint32_t left = 0;  // < right
  uint32_t right = 0;
  size_t left_texts = 0;  // a cluster that has grown since has others
  size_t right_texts = 0;
};

// The best one last: what std::priority_queue has on top.
bool operator<(const Join& a, const Join& b) {
  if (a.likeness != b.likeness) return a.likeness < b.likeness;
  return std::tie(a.left, a.right) > std::tie(b.left, b.right);
}

// Clusters are named by their least text.
class Clusterer {
 public:
  Clusterer(absl::Span<const DistinctText> texts,
            absl::Span<const TextPair> pairs, const ClusterOptions& options)
      : options_(options), texts_(texts), clusters_(texts.size()) {
    for (uint32_t i = 0; i < texts.size(); ++i) {
      clusters_[i].texts = {i};
      clusters_[i].days = texts[i].days;
      clusters_[i].crowd = texts[i].crowd;
    }
    for (const TextPair& pair : pairs) {
      SetCosines(pair.left, pair.right, pair.cosine);
    }
  }

  void Run() {
    while (!joins_.empty()) {
      const Join join = joins_.top();
      joins_.pop();
      if (clusters_[join.left].texts.size() == join.left_texts &&
          clusters_[join.right].texts.size() == join.right_texts) {
        Merge(join.left, join.right);
      }
    }
  }

  std::vector<std::vector<uint32_t>> Take() {
    std::vector<std::vector<uint32_t>> result;
    for (Cluster& cluster : clusters_) {
      if (cluster.texts.empty()) continue;
      std::sort(cluster.texts.begin(), cluster.texts.end());
      result.push_back(std::move(cluster.texts));
    }
    return result;
  }

 private:
  // Most clusters are single texts: their stems are not copied.
  const SparseVector& StemsOf(uint32_t cluster) const {
    return clusters_[cluster].texts.size() == 1 ? texts_[cluster].stems
                                                : clusters_[cluster].stems;
  }

  double Likeness(const Cluster& a, const Cluster& b, double cosines) const {
    const auto a_texts = static_cast<double>(a.texts.size());
    const auto b_texts = static_cast<double>(b.texts.size());
    return cosines / a_texts / b_texts * options_.decay.Of(a.days, b.days) -
           (a.crowd / a_texts + b.crowd / b_texts) / 2;
  }

  // Writes down how alike two clusters are, and that they may be joined where
  // it is enough.
  void SetCosines(uint32_t a, uint32_t b, double cosines) {
    if (Joined(clusters_[a].days, clusters_[b].days).length() >
        options_.most_days) {
      return;
    }
    clusters_[a].cosines[b] = cosines;
    clusters_[b].cosines[a] = cosines;
    const double likeness = Likeness(clusters_[a], clusters_[b], cosines);
    if (likeness < options_.least_likeness) return;
    const auto [left, right] = std::minmax(a, b);
    joins_.push({likeness, left, right, clusters_[left].texts.size(),
                 clusters_[right].texts.size()});
  }

  // Makes `left` both, and `right` none.
  void Merge(uint32_t left, uint32_t right) {
    const SparseVector& a_stems = StemsOf(left);
    const SparseVector& b_stems = StemsOf(right);
    Cluster& a = clusters_[left];
    Cluster& b = clusters_[right];
    a.cosines.erase(right);
    b.cosines.erase(left);
    // Other clusters' cosines with either, in an order of their own.
    std::vector<std::pair<uint32_t, double>> others;
    for (const auto& [other, cosines] : a.cosines) {
      clusters_[other].cosines.erase(left);
      const auto both = b.cosines.find(other);
      others.emplace_back(
          other,
          cosines + (both != b.cosines.end() ? both->second
                                             : Dot(b_stems, StemsOf(other))));
    }
    for (const auto& [other, cosines] : b.cosines) {
      clusters_[other].cosines.erase(right);
      if (a.cosines.contains(other)) continue;
      others.emplace_back(other, cosines + Dot(a_stems, StemsOf(other)));
    }
    a.stems = Sum(a_stems, b_stems);
    a.texts.insert(a.texts.end(), b.texts.begin(), b.texts.end());
    a.days = Joined(a.days, b.days);
    a.crowd += b.crowd;
    a.cosines.clear();
    b = Cluster();
    for (const auto& [other, cosines] : others) {
      SetCosines(left, other, cosines);
    }
  }

  const ClusterOptions& options_;
  absl::Span<const DistinctText> texts_;
  std::vector<Cluster> clusters_;
  std::priority_queue<Join> joins_;
};

}  // namespace

std::vector<std::vector<uint32_t>> ClusterTexts(
    absl::Span<const DistinctText> texts, absl::Span<const TextPair> pairs,
    const ClusterOptions& options) {
  Clusterer clusterer(texts, pairs, options);
  clusterer.Run();
  return clusterer.Take();
}

}  // namespace claimdiff
