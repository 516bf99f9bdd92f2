#include "engine/events/distinct_texts.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "engine/similarity/minhash.h"

namespace claimdiff {
namespace {

// Less is not the same text but the same source quoted at length. At this
// likeness a band is shared in .9999 of the cases.
constexpr double kLeastLikeness = 0.7;

// How many texts with a band in common are looked at. Texts of one boilerplate
// share bands without being copies.
constexpr size_t kMostInBand = 64;

// By day and content: an order that the pile's own has no part in. Articles
// that tie are equal in all that counts.
std::vector<uint32_t> ByDayAndContent(
    absl::Span<const ArticleSketch> sketches) {
  std::vector<uint32_t> order(sketches.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
    // An empty optional is less than any day.
    return std::tie(sketches[a].day, sketches[a].content) <
           std::tie(sketches[b].day, sketches[b].content);
  });
  return order;
}

class TextFinder {
 public:
  TextFinder(absl::Span<const ArticleSketch> sketches, int most_days)
      : sketches_(sketches), most_days_(most_days) {}

  void Add(uint32_t article) {
    const ArticleSketch& sketch = sketches_[article];
    std::optional<uint32_t> text = VersionOf(sketch);
    const auto bands = BandsOf(sketch.shingles);
    if (!text.has_value() && sketch.has_shingles) text = CopyOf(sketch, bands);
    if (text.has_value()) {
      texts_[*text].articles.push_back(article);
      texts_[*text].days = Joined(texts_[*text].days, DaySpan(sketch.day));
      return;
    }
    const auto fresh = static_cast<uint32_t>(texts_.size());
    texts_.push_back({{article}, DaySpan(sketch.day), {}});
    if (sketch.series != 0) of_series_[sketch.series] = fresh;
    if (!sketch.has_shingles) return;
    for (const uint64_t band : bands) {
      std::vector<uint32_t>& in_band = of_band_[band];
      if (in_band.size() < kMostInBand) in_band.push_back(fresh);
    }
  }

  std::vector<DistinctText> Take() { return std::move(texts_); }

 private:
  bool Fits(uint32_t text, const ArticleSketch& sketch) const {
    return Joined(texts_[text].days, DaySpan(sketch.day)).length() <=
           most_days_;
  }

  // The latest text of the series, if it can take the article.
  std::optional<uint32_t> VersionOf(const ArticleSketch& sketch) const {
    if (sketch.series == 0) return std::nullopt;
    const auto known = of_series_.find(sketch.series);
    if (known == of_series_.end() || !Fits(known->second, sketch)) {
      return std::nullopt;
    }
    return known->second;
  }

  // The text whose first article is most like this one; the earliest of equals.
  template <typename Bands>
  std::optional<uint32_t> CopyOf(const ArticleSketch& sketch,
                                 const Bands& bands) const {
    std::vector<uint32_t> near;
    for (const uint64_t band : bands) {
      const auto found = of_band_.find(band);
      if (found == of_band_.end()) continue;
      near.insert(near.end(), found->second.begin(), found->second.end());
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    std::optional<uint32_t> best;
    double best_likeness = 0;
    for (const uint32_t text : near) {
      const double likeness = EstimateJaccard(
          sketches_[texts_[text].articles[0]].shingles, sketch.shingles);
      if (likeness >= kLeastLikeness && likeness > best_likeness &&
          Fits(text, sketch)) {
        best = text;
        best_likeness = likeness;
      }
    }
    return best;
  }

  absl::Span<const ArticleSketch> sketches_;
  int most_days_;
  std::vector<DistinctText> texts_;
  absl::flat_hash_map<uint64_t, uint32_t> of_series_;  // the latest text
  absl::flat_hash_map<uint64_t, std::vector<uint32_t>> of_band_;
};

// The mean over the articles, whose stems are taken.
SparseVector MeanStems(const std::vector<uint32_t>& articles,
                       std::vector<ArticleSketch>* sketches) {
  if (articles.size() == 1) return std::move((*sketches)[articles[0]].stems);
  SparseVector all;
  for (const uint32_t article : articles) {
    const SparseVector stems = std::move((*sketches)[article].stems);
    all.insert(all.end(), stems.begin(), stems.end());
  }
  std::stable_sort(
      all.begin(), all.end(),
      [](const WeightedId& a, const WeightedId& b) { return a.id < b.id; });
  SparseVector mean;
  for (const WeightedId& entry : all) {
    const float share = entry.weight / static_cast<float>(articles.size());
    if (!mean.empty() && mean.back().id == entry.id) {
      mean.back().weight += share;
    } else {
      mean.push_back({entry.id, share});
    }
  }
  return mean;
}

}  // namespace

std::vector<DistinctText> FindDistinctTexts(std::vector<ArticleSketch> sketches,
                                            int most_days) {
  TextFinder finder(sketches, most_days);
  for (const uint32_t article : ByDayAndContent(sketches)) finder.Add(article);
  std::vector<DistinctText> texts = finder.Take();
  for (DistinctText& text : texts) {
    text.stems = MeanStems(text.articles, &sketches);
  }
  // A text without a day may have found copies that have one.
  std::stable_sort(texts.begin(), texts.end(),
                   [](const DistinctText& a, const DistinctText& b) {
                     constexpr int32_t kUnknown =
                         std::numeric_limits<int32_t>::min();
                     return (a.days.known() ? a.days.first() : kUnknown) <
                            (b.days.known() ? b.days.first() : kUnknown);
                   });
  return texts;
}

}  // namespace claimdiff
