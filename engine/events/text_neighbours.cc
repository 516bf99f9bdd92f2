#include "engine/events/text_neighbours.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/events/publication_day.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {
namespace {

constexpr size_t kStemsLookedUp = 32;
// Entries of the index that one stem leads to, from one text.
constexpr size_t kMostPostings = 384;
constexpr size_t kMostCompared = 128;
constexpr size_t kMostNeighbours = 48;

// A text under one of its strongest stems.
struct Posting {
  uint64_t stem = 0;
  uint32_t text = 0;
  float weight = 0;
};

bool operator<(const Posting& a, const Posting& b) {
  return std::tie(a.stem, a.text) < std::tie(b.stem, b.text);
}

struct Candidate {
  uint32_t text = 0;
  float score = 0;
};

bool IsBetter(const Candidate& a, const Candidate& b) {
  return a.score != b.score ? a.score > b.score : a.text < b.text;
}

class NeighbourFinder {
 public:
  NeighbourFinder(absl::Span<const DistinctText> texts,
                  const NeighbourOptions& options)
      : texts_(texts), options_(options), score_(texts.size(), 0) {
    for (uint32_t i = 0; i < texts.size(); ++i) {
      if (!texts[i].days.known()) first_dated_ = i + 1;
      for (const WeightedId& stem : Strongest(texts[i].stems, kStemsLookedUp)) {
        postings_.push_back({stem.id, i, stem.weight});
      }
    }
    std::sort(postings_.begin(), postings_.end());
  }

  // The nearest texts, best first.
  std::vector<Candidate> Find(uint32_t text) {
    for (const WeightedId& stem :
         Strongest(texts_[text].stems, kStemsLookedUp)) {
      Visit(text, stem);
    }
    std::vector<Candidate> found;
    found.reserve(touched_.size());
    for (const uint32_t other : touched_) {
      if (Fits(text, other)) found.push_back({other, score_[other]});
      score_[other] = 0;
    }
    touched_.clear();
    Keep(kMostCompared, &found);
    for (Candidate& candidate : found) {
      candidate.score = Dot(texts_[text].stems, texts_[candidate.text].stems);
    }
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const Candidate& candidate) {
                                 return candidate.score < options_.least_cosine;
                               }),
                found.end());
    Keep(kMostNeighbours, &found);
    return found;
  }

 private:
  using Place = std::vector<Posting>::const_iterator;

  static void Keep(size_t most, std::vector<Candidate>* candidates) {
    if (candidates->size() <= most) return;
    std::nth_element(candidates->begin(),
                     candidates->begin() + static_cast<ptrdiff_t>(most),
                     candidates->end(), IsBetter);
    candidates->resize(most);
  }

  bool Fits(uint32_t a, uint32_t b) const {
    return Joined(texts_[a].days, texts_[b].days).length() <=
           options_.most_days;
  }

  // The texts whose days allow a pair with `text` are those without a day and a
  // range of the rest: the others are in the order of their first day. Texts of
  // several days at its edges are looked at again by Fits.
  void Visit(uint32_t text, const WeightedId& stem) {
    const DaySpan& days = texts_[text].days;
    if (!days.known()) {
      VisitNearest(text, stem, 0, static_cast<uint32_t>(texts_.size()));
      return;
    }
    VisitNearest(text, stem, 0, first_dated_);
    const auto by_first_day = [](const DistinctText& t, int64_t day) {
      return t.days.first() < day;
    };
    const auto* const dated = texts_.begin() + first_dated_;
    const auto* const begin = std::lower_bound(
        dated, texts_.end(), int64_t{days.last()} - options_.most_days,
        by_first_day);
    const auto* const end = std::lower_bound(
        begin, texts_.end(), int64_t{days.first()} + options_.most_days + 1,
        by_first_day);
    VisitNearest(text, stem, static_cast<uint32_t>(begin - texts_.begin()),
                 static_cast<uint32_t>(end - texts_.begin()));
  }

  // Of the texts [first, end) under the stem, those nearest to `text`.
  void VisitNearest(uint32_t text, const WeightedId& stem, uint32_t first,
                    uint32_t end) {
    auto begin = std::lower_bound(postings_.cbegin(), postings_.cend(),
                                  Posting{stem.id, first, 0});
    auto stop =
        std::lower_bound(begin, postings_.cend(), Posting{stem.id, end, 0});
    if (static_cast<size_t>(stop - begin) > kMostPostings) {
      constexpr ptrdiff_t kHalf = kMostPostings / 2;
      const auto here =
          std::lower_bound(begin, stop, Posting{stem.id, text, 0});
      auto from = here - std::min(here - begin, kHalf);
      from -= std::max<ptrdiff_t>(
          0, std::min(from - begin,
                      static_cast<ptrdiff_t>(kMostPostings) - (stop - from)));
      stop = from + kMostPostings;
      begin = from;
    }
    for (; begin != stop; ++begin) Score(text, stem, *begin);
  }

  void Score(uint32_t text, const WeightedId& stem, const Posting& posting) {
    if (posting.text == text) return;
    if (score_[posting.text] == 0) touched_.push_back(posting.text);
    score_[posting.text] += stem.weight * posting.weight;
  }

  absl::Span<const DistinctText> texts_;
  const NeighbourOptions& options_;
  uint32_t first_dated_ = 0;
  std::vector<Posting> postings_;  // sorted
  std::vector<float> score_;       // by text, of the one looked at now
  std::vector<uint32_t> touched_;  // texts whose score is not 0
};

}  // namespace

std::vector<TextPair> FindNeighbours(absl::Span<const DistinctText> texts,
                                     const NeighbourOptions& options) {
  NeighbourFinder finder(texts, options);
  std::vector<TextPair> pairs;
  for (uint32_t text = 0; text < texts.size(); ++text) {
    for (const Candidate& near : finder.Find(text)) {
      pairs.push_back(
          {std::min(text, near.text), std::max(text, near.text), near.score});
    }
  }
  const auto ends = [](const TextPair& pair) {
    return std::make_pair(pair.left, pair.right);
  };
  std::sort(
      pairs.begin(), pairs.end(),
      [&](const TextPair& a, const TextPair& b) { return ends(a) < ends(b); });
  pairs.erase(std::unique(pairs.begin(), pairs.end(),
                          [&](const TextPair& a, const TextPair& b) {
                            return ends(a) == ends(b);
                          }),
              pairs.end());
  return pairs;
}

}  // namespace claimdiff
