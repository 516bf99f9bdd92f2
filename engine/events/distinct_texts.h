#ifndef CLAIMDIFF_ENGINE_EVENTS_DISTINCT_TEXTS_H_
#define CLAIMDIFF_ENGINE_EVENTS_DISTINCT_TEXTS_H_

// Articles that are one text told again: near-copies, and the versions of one
// series.
//
//   0 wire story   1 Gazette, prints it   2 Pier Times, its own   3 wire, v2
//     {0, 1, 3} {2}
//
// A wire story in two hundred papers is then one text, which neither makes its
// words look common nor outvotes the reporters who were there.

#include <cstdint>
#include <vector>

#include "engine/events/article_sketch.h"
#include "engine/events/publication_day.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {

struct DistinctText {
  std::vector<uint32_t> articles;  // indices of sketches
  DaySpan days;
  SparseVector stems;  // the mean of its articles' stems
  // How near the texts are that it has no more to do with than with many others
  // (see text_company.h), 0..1; 0 until then.
  float crowd = 0;
};

// Sorts articles into texts. An article belongs to the text whose first article
// it is most like, where that is .7 of the shingles or more, or which is of its
// series; in both cases only where the days of the text stay within
// `most_days`. Articles too short for shingles are copies of nothing.
//
// The texts come in the order of their days, those without a day first, and of
// what they say. Which articles are one text does not depend on the order of
// the sketches. About linear.
std::vector<DistinctText> FindDistinctTexts(std::vector<ArticleSketch> sketches,
                                            int most_days);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EVENTS_DISTINCT_TEXTS_H_
