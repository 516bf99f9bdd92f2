#include "engine/align/candidates/affair_pairs.h"

#include <algorithm>

#include "engine/similarity/sparse_vector.h"

namespace claimdiff {
namespace {

// The cosine of stems from which claims are nearly the same in words.
constexpr float kNearlySame = 0.8f;

}  // namespace

void DropPairsAcross(const PreparedEvent& event,
                     absl::Span<const uint32_t> affairs,
                     std::vector<CandidatePair>* pairs) {
  if (affairs.empty()) return;
  const auto is_across = [&](CandidatePair pair) {
    const uint32_t left = affairs[event.article[pair.left]];
    const uint32_t right = affairs[event.article[pair.right]];
    return left != right && left != 0 && right != 0 &&
           Dot(event.vectors[pair.left].stem_tfidf,
               event.vectors[pair.right].stem_tfidf) < kNearlySame;
  };
  pairs->erase(std::remove_if(pairs->begin(), pairs->end(), is_across),
               pairs->end());
}

}  // namespace claimdiff
