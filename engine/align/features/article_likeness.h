#ifndef CLAIMDIFF_ENGINE_ALIGN_FEATURES_ARTICLE_LIKENESS_H_
#define CLAIMDIFF_ENGINE_ALIGN_FEATURES_ARTICLE_LIKENESS_H_

// How alike whole articles are: whether two of them tell the same story.
//
//   A, B: a ferry sinks off Ellan   C, D: a ferry is launched in Ellan
//     same story   A-B 1   A-C .1
//     same company A-B .9  A-C 0: what A is like, B is like, and C is not
//     same circle  A-B 1   A-C -1: and the same of what keeps company with A
//
// A pile of reports may hold two look-alike stories; sentences that read alike
// belong together more often where their articles do. Company and circle are
// the first two rounds of iterated correlation (CONCOR: Breiger, Boorman and
// Arabie 1975), held down where articles are few or all alike, so that one
// story is not cut in two.

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {

class ArticleLikeness {
 public:
  // Linear in the articles, of which it compares each with a few dozen, as it
  // does those few dozen with each other.
  ArticleLikeness(const BackgroundTables& background,
                  const PreparedEvent& event);

  struct Pair {
    float same_story = 0;    // 0..1: the texts share rare words
    float same_company = 0;  // -1..1: they are like the same other articles
    float same_circle = 0;   // -1..1: they keep company with the same others

    // Whether both tell one story, as far as a yes or no is wanted.
    bool IsOne() const { return same_story > .9f || same_circle > .2f; }
  };
  // Of two articles, as indices into the event's documents. Symmetric. An
  // article that is no more than a claim tells no story: {1, 0}. Works out what
  // it is asked for the first time, so calls may not run side by side.
  Pair Of(uint32_t a, uint32_t b);

 private:
  using Row = std::vector<float>;  // by landmark

  Pair Compute(uint32_t a, uint32_t b) const;
  float Correlation(uint32_t a, uint32_t b, const std::vector<Row>& rows) const;

  std::vector<SparseVector> stems_;  // by article, unit length
  std::vector<bool> bare_;           // no more than one claim
  // The articles that all are held against, and how like them each is.
  std::vector<uint32_t> landmarks_;
  std::vector<Row> likeness_;  // by article
  std::vector<Row> company_;   // by article
  absl::flat_hash_map<std::pair<uint32_t, uint32_t>, Pair> known_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_FEATURES_ARTICLE_LIKENESS_H_
