#include "engine/align/candidates.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/claim_vectors.h"
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

class Index {
 public:
  Index(absl::Span<const ClaimVectors> claims, uint32_t longest_posting) {
    for (uint32_t i = 0; i < claims.size(); ++i) {
      for (const WeightedId& stem : claims[i].stem_tfidf) {
        postings_.push_back({stem.id, i, stem.weight});
      }
    }
    std::sort(postings_.begin(), postings_.end(),
              [](const Posting& a, const Posting& b) {
                return std::tie(a.stem, a.claim) < std::tie(b.stem, b.claim);
              });
    ranges_.resize(claims.size());
    for (uint32_t begin = 0, end = 0; begin < postings_.size(); begin = end) {
      while (end < postings_.size() &&
             postings_[end].stem == postings_[begin].stem) {
        ++end;
      }
      if (end - begin < 2 || end - begin > longest_posting) continue;
      for (uint32_t p = begin; p < end; ++p) {
        ranges_[postings_[p].claim].push_back({begin, end});
      }
    }
  }

  // Adds to `shared`, by claim, the products of weights of stems shared with
  // `claim`, and lists in `found` the claims that share any.
  void Gather(uint32_t claim, std::vector<float>* shared,
              std::vector<uint32_t>* found) const {
    for (const PostingRange& range : ranges_[claim]) {
      const float own = WeightIn(claim, range);
      for (uint32_t p = range.begin; p < range.end; ++p) {
        const Posting& other = postings_[p];
        float& sum = (*shared)[other.claim];
        if (sum == 0) found->push_back(other.claim);
        sum += own * other.weight;
      }
    }
  }

 private:
  float WeightIn(uint32_t claim, const PostingRange& range) const {
    const auto it = std::lower_bound(
        postings_.begin() + range.begin, postings_.begin() + range.end, claim,
        [](const Posting& p, uint32_t wanted) { return p.claim < wanted; });
    return it->weight;
  }

  std::vector<Posting> postings_;                  // by stem, then claim
  std::vector<std::vector<PostingRange>> ranges_;  // by claim
};

}  // namespace

std::vector<CandidatePair> FindCandidates(absl::Span<const ClaimVectors> claims,
                                          absl::Span<const uint32_t> telling,
                                          const CandidateOptions& options) {
  if (claims.size() <= options.exhaustive_claims) return AllPairs(telling);
  const Index index(claims, options.longest_posting);
  std::vector<CandidatePair> pairs;
  std::vector<float> shared(claims.size(), 0);
  std::vector<uint32_t> found;
  for (uint32_t i = 0; i < claims.size(); ++i) {
    found.clear();
    index.Gather(i, &shared, &found);
    const auto last =
        std::remove_if(found.begin(), found.end(), [&](uint32_t other) {
          if (telling[other] != telling[i]) return false;
          shared[other] = 0;
          return true;
        });
    found.erase(last, found.end());
    const size_t kept = std::min<size_t>(options.kept_per_claim, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<int64_t>(kept),
                      found.end(), [&](uint32_t a, uint32_t b) {
                        return shared[a] != shared[b] ? shared[a] > shared[b]
                                                      : a < b;
                      });
    for (size_t k = 0; k < kept; ++k) {
      pairs.push_back({std::min(i, found[k]), std::max(i, found[k])});
    }
    for (const uint32_t other : found) shared[other] = 0;
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace claimdiff
