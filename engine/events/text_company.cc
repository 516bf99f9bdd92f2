#include "engine/events/text_company.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "engine/similarity/sparse_vector.h"

namespace claimdiff {
namespace {

// Measured on piles of known events; docs/collections.md has the figures.
constexpr size_t kMates = 2;
constexpr size_t kCrowdBegin = 20;
constexpr size_t kCrowdEnd = 48;
constexpr double kCrowdWeight = 2;

struct Near {
  uint32_t text = 0;
  float likeness = 0;
};

bool IsNearer(const Near& a, const Near& b) {
  return a.likeness != b.likeness ? a.likeness > b.likeness : a.text < b.text;
}

// The near texts of every text, nearest first, one row after the other.
class NearTexts {
 public:
  NearTexts(const DayDecay& decay, absl::Span<const DistinctText> texts,
            absl::Span<const TextPair> pairs)
      : begins_(texts.size() + 1, 0) {
    for (const TextPair& pair : pairs) {
      ++begins_[pair.left + 1];
      ++begins_[pair.right + 1];
    }
    for (size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
    near_.resize(begins_.back());
    std::vector<size_t> next(begins_.begin(), begins_.end() - 1);
    for (const TextPair& pair : pairs) {
      const auto likeness =
          static_cast<float>(pair.cosine * decay.Of(texts[pair.left].days,
                                                    texts[pair.right].days));
      near_[next[pair.left]++] = {pair.right, likeness};
      near_[next[pair.right]++] = {pair.left, likeness};
    }
    for (size_t i = 0; i + 1 < begins_.size(); ++i) {
      std::sort(near_.begin() + static_cast<ptrdiff_t>(begins_[i]),
                near_.begin() + static_cast<ptrdiff_t>(begins_[i + 1]),
                IsNearer);
    }
  }

  // None where even the nearest is too many days away to count for anything.
  absl::Span<const Near> Of(uint32_t text) const {
    const absl::Span<const Near> near = absl::MakeConstSpan(near_).subspan(
        begins_[text], begins_[text + 1] - begins_[text]);
    return near.empty() || near.front().likeness > 0 ? near
                                                     : near.subspan(0, 0);
  }

 private:
  std::vector<size_t> begins_;  // of the row of each text, and the end
  std::vector<Near> near_;
};

float Crowd(absl::Span<const Near> near) {
  if (near.size() <= kCrowdBegin) return 0;
  double sum = 0;
  for (size_t i = kCrowdBegin; i < std::min(near.size(), kCrowdEnd); ++i) {
    sum += near[i].likeness;
  }
  const double mean = sum / static_cast<double>(kCrowdEnd - kCrowdBegin);
  const double stands_out = 1 - mean / near.front().likeness;
  return static_cast<float>(kCrowdWeight * mean * stands_out * stands_out);
}

SparseVector WithMates(absl::Span<const DistinctText> texts, uint32_t text,
                       absl::Span<const Near> near) {
  SparseVector stems = texts[text].stems;
  for (const Near& mate : near.subspan(0, std::min(near.size(), kMates))) {
    SparseVector added = texts[mate.text].stems;
    const float share = mate.likeness * mate.likeness / near.front().likeness;
    for (WeightedId& stem : added) stem.weight *= share;
    stems = Sum(stems, added);
  }
  ScaleToUnitLength(&stems);
  stems.shrink_to_fit();
  return stems;
}

}  // namespace

void KeepCompany(const DayDecay& decay, double least_likeness,
                 std::vector<DistinctText>* texts,
                 std::vector<TextPair>* pairs) {
  std::vector<SparseVector> stems(texts->size());
  {
    const NearTexts near(decay, *texts, *pairs);
    for (uint32_t i = 0; i < texts->size(); ++i) {
      (*texts)[i].crowd = Crowd(near.Of(i));
      stems[i] = WithMates(*texts, i, near.Of(i));
    }
  }
  for (uint32_t i = 0; i < texts->size(); ++i) {
    (*texts)[i].stems = std::move(stems[i]);
  }
  size_t kept = 0;
  for (TextPair pair : *pairs) {
    const DistinctText& left = (*texts)[pair.left];
    const DistinctText& right = (*texts)[pair.right];
    pair.cosine = Dot(left.stems, right.stems);
    if (pair.cosine * decay.Of(left.days, right.days) >= least_likeness) {
      (*pairs)[kept++] = pair;
    }
  }
  pairs->resize(kept);
}

}  // namespace claimdiff
