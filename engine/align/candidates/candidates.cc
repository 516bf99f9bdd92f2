#include "engine/align/candidates/candidates.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {
namespace {

std::vector<CandidatePair> AllPairs(absl::Span<const uint32_t> telling) {
  std::vector<CandidatePair> pairs;
  const auto size = static_cast<uint32_t>(telling.size());
  for (uint32_t i = 0; i < size; ++i) {
    for (uint32_t j = i + 1; j < size; ++j) {
      if (telling[i] != telling[j]) pairs.push_back({i, j});
    }
  }
  return pairs;
}

// A word that can mean a word of the claim tells less than the word itself: it
// counts as its likeness squared, times this. (Recall on gold pairs; from .05
// to 1 it is flat around here.)
constexpr float kRelatedShare = 0.3f;
// Second steps begin at so many of the claims kept and lead to so many of
// theirs.
constexpr size_t kFollowed = 20;

// A stem's place in a claim.
struct Posting {
  uint64_t stem = 0;
  uint32_t claim = 0;
  float weight = 0;
};

// The postings of one stem: a range of indices into the sorted postings.
struct PostingRange {
  uint32_t begin = 0;
  uint32_t end = 0;
};

// A claim that another one may be paired with.
struct Partner {
  uint32_t claim = 0;
  float score = 0;
};

// Adds up scores by claim, one claim's partners after another's.
class Tally {
 public:
  explicit Tally(size_t claims) : score_(claims, 0) {}

  void Add(uint32_t claim, float score) {
    if (score_[claim] == 0) found_.push_back(claim);
    score_[claim] += score;
  }

  // The best `most` of those that `wanted` accepts, falling, ties to the lower
  // claim. Begins anew.
  template <typename Wanted>
  std::vector<Partner> Take(size_t most, Wanted wanted) {
    partners_.clear();
    for (const uint32_t claim : found_) {
      if (wanted(claim)) partners_.push_back({claim, score_[claim]});
      score_[claim] = 0;
    }
    found_.clear();
    const auto end = partners_.begin() +
                     static_cast<int64_t>(std::min(most, partners_.size()));
    std::partial_sort(partners_.begin(), end, partners_.end(),
                      [](const Partner& a, const Partner& b) {
                        return a.score != b.score ? a.score > b.score
                                                  : a.claim < b.claim;
                      });
    // A list of its own: thousands are found where forty are kept.
    return std::vector<Partner>(partners_.begin(), end);
  }

 private:
  std::vector<float> score_;       // by claim
  std::vector<uint32_t> found_;    // those with a score
  std::vector<Partner> partners_;  // room for Take
};

absl::Span<const Partner> Followed(const std::vector<Partner>& partners) {
  return absl::MakeConstSpan(partners).subspan(0, kFollowed);
}

void AppendPairs(uint32_t claim, const std::vector<Partner>& partners,
                 std::vector<CandidatePair>* pairs) {
  for (const Partner& partner : partners) {
    pairs->push_back(
        {std::min(claim, partner.claim), std::max(claim, partner.claim)});
  }
}

class Index {
 public:
  // Without the claims that `speaks` refuses.
  template <typename Speaks>
  Index(absl::Span<const ClaimVectors> claims, Speaks speaks,
        uint32_t longest_posting)
      : claims_(claims) {
    for (uint32_t i = 0; i < claims.size(); ++i) {
      if (!speaks(i)) continue;
      for (const WeightedId& stem : claims[i].stem_tfidf) {
        postings_.push_back({stem.id, i, stem.weight});
      }
    }
    std::sort(postings_.begin(), postings_.end(),
              [](const Posting& a, const Posting& b) {
                return std::tie(a.stem, a.claim) < std::tie(b.stem, b.claim);
              });
    for (uint32_t begin = 0, end = 0; begin < postings_.size(); begin = end) {
      while (end < postings_.size() &&
             postings_[end].stem == postings_[begin].stem) {
        ++end;
      }
      ranges_.emplace(
          postings_[begin].stem,
          PostingRange{begin, std::min(end, begin + longest_posting)});
    }
  }

  // Adds the claims that share stems with `claim`, or have some that can mean
  // its own: the products of their weights.
  void Gather(uint32_t claim, Tally* tally) const {
    for (const WeightedId& stem : claims_[claim].stem_tfidf) {
      for (const Posting& other : PostingsOf(stem.id)) {
        tally->Add(other.claim, stem.weight * other.weight);
      }
    }
    for (const WeightedId& related : claims_[claim].related) {
      if (related.weight == 1) continue;  // its own
      const float share = kRelatedShare * related.weight * related.weight;
      for (const Posting& other : PostingsOf(related.id)) {
        tally->Add(other.claim, share * other.weight * other.weight);
      }
    }
  }

 private:
  absl::Span<const Posting> PostingsOf(uint64_t stem) const {
    const auto range = ranges_.find(stem);
    if (range == ranges_.end()) return {};
    return absl::MakeConstSpan(postings_).subspan(
        range->second.begin, range->second.end - range->second.begin);
  }

  absl::Span<const ClaimVectors> claims_;
  std::vector<Posting> postings_;                       // by stem, then claim
  absl::flat_hash_map<uint64_t, PostingRange> ranges_;  // by stem
};

}  // namespace

std::vector<CandidatePair> FindCandidates(absl::Span<const ClaimVectors> claims,
                                          absl::Span<const uint32_t> telling,
                                          const CandidateOptions& options,
                                          absl::Span<const uint32_t> voice) {
  if (claims.size() <= options.exhaustive_claims) return AllPairs(telling);
  const auto size = static_cast<uint32_t>(claims.size());
  Tally tally(size);
  std::vector<std::vector<Partner>> kept(size);
  const auto speaks = [voice](uint32_t i) {
    return voice.empty() || voice[i] == i;
  };
  const Index index(claims, speaks, options.longest_posting);
  for (uint32_t i = 0; i < size; ++i) {
    if (!speaks(i)) continue;
    index.Gather(i, &tally);
    kept[i] = tally.Take(options.kept_per_claim, [&](uint32_t other) {
      return telling[other] != telling[i];
    });
  }
  std::vector<CandidatePair> pairs;
  std::vector<bool> known(size, false);
  for (uint32_t i = 0; i < size; ++i) {
    for (const Partner& first : Followed(kept[i])) {
      for (const Partner& second : Followed(kept[first.claim])) {
        tally.Add(second.claim, first.score * second.score);
      }
    }
    for (const Partner& partner : kept[i]) known[partner.claim] = true;
    const std::vector<Partner> reached =
        tally.Take(options.reached_per_claim, [&](uint32_t other) {
          return telling[other] != telling[i] && !known[other];
        });
    for (const Partner& partner : kept[i]) known[partner.claim] = false;
    AppendPairs(i, kept[i], &pairs);
    AppendPairs(i, reached, &pairs);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  pairs.shrink_to_fit();  // most were found from both sides
  return pairs;
}

}  // namespace claimdiff
