#include "engine/align/features/event_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/article_likeness.h"

namespace claimdiff {
namespace {

// Third claims are sought among so many partners of a claim.
constexpr size_t kNearest = 50;
// And its best partners are so many.
constexpr size_t kBest = 3;
// Likenesses to next to nothing have no direction.
constexpr float kFaint = 0.01f;
// Logits that are all alike have no spread.
constexpr float kLeastSpread = 0.3f;
// Nor are shares of next to nothing shares.
constexpr float kHalfPartner = 0.5f;

struct Partner {
  uint32_t claim = 0;
  float likeness = 0;
  float logit = 0;
};

// Mean and deviation of logits.
class Spread {
 public:
  void Add(float logit) {
    sum_ += double{logit};
    squares_ += double{logit} * logit;
    count_ += 1;
  }
  double mean() const { return count_ > 0 ? sum_ / count_ : 0; }
  // How far above the mean a logit is, in deviations.
  float StandingOf(float logit) const {
    const double variance =
        count_ > 0 ? squares_ / count_ - mean() * mean() : 0;
    const double deviation = std::sqrt(std::max(0.0, variance));
    return static_cast<float>((logit - mean()) / (deviation + kLeastSpread));
  }

 private:
  double sum_ = 0;
  double squares_ = 0;
  double count_ = 0;
};

// A claim and those it may be paired with; but for `nearest`, those in other
// words than its own.
struct Row {
  std::vector<float> sorted;     // all likenesses, falling
  std::vector<Partner> nearest;  // the best, ascending by claim
  float best_mean = 0;
  float sum = 0;
  Spread spread;  // of the nearest
};

// 0 where nothing was added.
class Mean {
 public:
  void Add(float value) {
    sum_ += value;
    count_ += 1;
  }
  float value() const { return count_ > 0 ? sum_ / count_ : 0; }

 private:
  float sum_ = 0;
  float count_ = 0;
};

float Rank(size_t better) { return 1 / (1 + static_cast<float>(better)); }

size_t CountAbove(const std::vector<float>& falling, float value) {
  return static_cast<size_t>(
      std::lower_bound(falling.begin(), falling.end(), value,
                       [](float a, float b) { return a > b; }) -
      falling.begin());
}

// The best likeness of a row but the pair's own.
float BestOther(const Row& row, float own) {
  if (row.sorted.size() < 2) return 0;
  return row.sorted[0] == own ? row.sorted[1] : row.sorted[0];
}

// A likeness against the sum of the others of a row.
float Share(const Row& row, float own) {
  return own / (std::max(0.0f, row.sum - own) + kHalfPartner);
}

class EventGraph {
 public:
  EventGraph(const PreparedEvent& event, absl::Span<const CandidatePair> pairs,
             absl::Span<const float> logits)
      : event_(event), pairs_(pairs), rows_(event.size()) {
    for (const float logit : logits) {
      likeness_.push_back(1 / (1 + std::exp(-logit)));
      spread_.Add(logit);
    }
    FillRows(logits);
    FillArticles();
  }

  // 0..1, of a pair by its words alone.
  float likeness(size_t p) const { return likeness_[p]; }

  void Describe(size_t p, float logit, EventFeatures* features) const {
    EventFeatures& f = *features;
    const auto [left, right] = pairs_[p];
    const Row& a = rows_[left];
    const Row& b = rows_[right];
    const float likeness = likeness_[p];
    f[kLogit] = logit;
    f[kRelativeLogit] = spread_.StandingOf(logit);
    f[kEventMean] = static_cast<float>(spread_.mean());
    std::tie(f[kStandingMin], f[kStandingMax]) =
        std::minmax({a.spread.StandingOf(logit), b.spread.StandingOf(logit)});
    DescribeThird(left, right, &f);
    f[kApartness] = 2 * likeness - (a.best_mean + b.best_mean);
    f[kBestOthers] = std::max(a.best_mean, b.best_mean);
    const size_t above_a = CountAbove(a.sorted, likeness);
    const size_t above_b = CountAbove(b.sorted, likeness);
    f[kBestRank] = Rank(std::min(above_a, above_b));
    f[kWorstRank] = Rank(std::max(above_a, above_b));
    f[kGap] = 2 * likeness - (BestOther(a, likeness) + BestOther(b, likeness));
    f[kDegree] = (a.sum + b.sum) / 2;
    std::tie(f[kShareMin], f[kShareMax]) =
        std::minmax({Share(a, likeness), Share(b, likeness)});
    f[kNeighbours] = NeighboursOf(left, right);
    DescribeArticles(p, &f);
  }

 private:
  using ArticlePair = std::pair<uint32_t, uint32_t>;

  struct ArticleSums {
    float sum = 0;
    float pairs = 0;
  };

  void FillRows(absl::Span<const float> logits) {
    std::vector<std::vector<Partner>> all(event_.size());
    for (size_t p = 0; p < pairs_.size(); ++p) {
      all[pairs_[p].left].push_back({pairs_[p].right, likeness_[p], logits[p]});
      all[pairs_[p].right].push_back({pairs_[p].left, likeness_[p], logits[p]});
    }
    for (uint32_t i = 0; i < event_.size(); ++i) {
      std::vector<Partner>& partners = all[i];
      Row& row = rows_[i];
      std::sort(partners.begin(), partners.end(),
                [](const Partner& a, const Partner& b) {
                  return a.likeness != b.likeness ? a.likeness > b.likeness
                                                  : a.claim < b.claim;
                });
      for (const Partner& partner : partners) {
        if (event_.SameWords(i, partner.claim)) continue;
        if (row.sorted.size() < kNearest) row.spread.Add(partner.logit);
        row.sorted.push_back(partner.likeness);
        row.sum += partner.likeness;
      }
      const size_t best = std::min(kBest, row.sorted.size());
      for (size_t k = 0; k < best; ++k) {
        row.best_mean += row.sorted[k] / static_cast<float>(best);
      }
      partners.resize(std::min(kNearest, partners.size()));
      std::sort(
          partners.begin(), partners.end(),
          [](const Partner& a, const Partner& b) { return a.claim < b.claim; });
      row.nearest = std::move(partners);
    }
  }

  ArticlePair ArticlesOf(size_t p) const {
    const uint32_t a = event_.article[pairs_[p].left];
    const uint32_t b = event_.article[pairs_[p].right];
    return {std::min(a, b), std::max(a, b)};
  }

  void FillArticles() {
    for (size_t p = 0; p < pairs_.size(); ++p) {
      ArticleSums& sums = articles_[ArticlesOf(p)];
      sums.sum += likeness_[p];
      sums.pairs += 1;
    }
  }

  void DescribeThird(uint32_t left, uint32_t right, EventFeatures* f) const {
    float products = 0;
    float best = 0;
    float left_squares = 0;
    float right_squares = 0;
    const auto third = [&](const Partner& partner) {
      return event_.telling[partner.claim] != event_.telling[left] &&
             event_.telling[partner.claim] != event_.telling[right];
    };
    const std::vector<Partner>& a = rows_[left].nearest;
    const std::vector<Partner>& b = rows_[right].nearest;
    for (const Partner& partner : a) {
      if (third(partner)) left_squares += partner.likeness * partner.likeness;
    }
    for (const Partner& partner : b) {
      if (third(partner)) right_squares += partner.likeness * partner.likeness;
    }
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
      const uint32_t x = a[i].claim;
      const uint32_t y = b[j].claim;
      if (x == y && third(a[i])) {
        const float product = a[i].likeness * b[j].likeness;
        products += product;
        best = std::max(best, product);
      }
      i += x <= y;
      j += y <= x;
    }
    (*f)[kThirdCosine] =
        products / std::sqrt(left_squares * right_squares + kFaint);
    (*f)[kThirdSum] = products;
    (*f)[kThirdBest] = best;
  }

  // 0 for a pair that was not scored.
  float LikenessOf(uint32_t i, uint32_t j) const {
    const CandidatePair wanted = {std::min(i, j), std::max(i, j)};
    const auto it = std::lower_bound(pairs_.begin(), pairs_.end(), wanted);
    if (it == pairs_.end() || !(*it == wanted)) return 0;
    return likeness_[static_cast<size_t>(it - pairs_.begin())];
  }

  // Claims of an article stand in its order.
  float NeighboursOf(uint32_t left, uint32_t right) const {
    float sum = 0;
    float pairs = 0;
    for (const int step_left : {-1, 1}) {
      const uint32_t i = left + static_cast<uint32_t>(step_left);
      if (i >= event_.size() || event_.article[i] != event_.article[left]) {
        continue;
      }
      for (const int step_right : {-1, 1}) {
        const uint32_t j = right + static_cast<uint32_t>(step_right);
        if (j >= event_.size() || event_.article[j] != event_.article[right]) {
          continue;
        }
        sum += LikenessOf(i, j);
        pairs += 1;
      }
    }
    return pairs > 0 ? sum / pairs : 0;
  }

  void DescribeArticles(size_t p, EventFeatures* f) const {
    const ArticleSums& sums = articles_.at(ArticlesOf(p));
    (*f)[kArticleMean] =
        sums.pairs > 1 ? (sums.sum - likeness_[p]) / (sums.pairs - 1) : 0;
    const auto [left, right] = pairs_[p];
    (*f)[kArticleRank] =
        Rank(std::max(BetterIn(left, event_.article[right], likeness_[p]),
                      BetterIn(right, event_.article[left], likeness_[p])));
  }

  // How many claims of an article are better partners of `claim`.
  size_t BetterIn(uint32_t claim, uint32_t article, float likeness) const {
    size_t better = 0;
    for (const Partner& partner : rows_[claim].nearest) {
      better += event_.article[partner.claim] == article &&
                partner.likeness > likeness;
    }
    return better;
  }

  const PreparedEvent& event_;
  const absl::Span<const CandidatePair> pairs_;
  std::vector<float> likeness_;  // by pair
  Spread spread_;                // of all pairs
  std::vector<Row> rows_;        // by claim
  absl::flat_hash_map<ArticlePair, ArticleSums> articles_;
};

}  // namespace

std::string_view EventFeatureName(EventFeature feature) {
  static constexpr std::array<std::string_view, kEventFeatureCount> kNames = {
      "logit",        "relative-logit", "event-mean",   "standing-min",
      "standing-max", "third-cosine",   "third-sum",    "third-best",
      "apartness",    "best-others",    "best-rank",    "worst-rank",
      "gap",          "degree",         "share-min",    "share-max",
      "neighbours",   "article-mean",   "article-rank", "same-story",
      "same-company", "same-circle",    "story-mean",
  };
  return kNames[feature];
}

std::vector<EventFeatures> ComputeEventFeatures(
    const PreparedEvent& event, absl::Span<const CandidatePair> pairs,
    absl::Span<const float> logits, ArticleLikeness* articles) {
  const EventGraph graph(event, pairs, logits);
  std::vector<EventFeatures> features(pairs.size());
  std::vector<Mean> stories(event.documents.size());
  for (size_t p = 0; p < pairs.size(); ++p) {
    graph.Describe(p, logits[p], &features[p]);
    const uint32_t left = event.article[pairs[p].left];
    const uint32_t right = event.article[pairs[p].right];
    const ArticleLikeness::Pair story = articles->Of(left, right);
    features[p][kSameStory] = story.same_story;
    features[p][kSameCompany] = story.same_company;
    features[p][kSameCircle] = story.same_circle;
    if (!story.IsOne()) continue;
    stories[left].Add(graph.likeness(p));
    stories[right].Add(graph.likeness(p));
  }
  for (size_t p = 0; p < pairs.size(); ++p) {
    features[p][kStoryMean] = (stories[event.article[pairs[p].left]].value() +
                               stories[event.article[pairs[p].right]].value()) /
                              2;
  }
  return features;
}

}  // namespace claimdiff
