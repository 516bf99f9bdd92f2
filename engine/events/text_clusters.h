#ifndef CLAIMDIFF_ENGINE_EVENTS_TEXT_CLUSTERS_H_
#define CLAIMDIFF_ENGINE_EVENTS_TEXT_CLUSTERS_H_

// Texts into clusters, by average link.
//
//   a b c   a ferry runs aground     d   a week of accidents at sea
//   e f     a trawler sinks
//     a-b-c .5 in the mean, e-f .6, d .35 with each of the others, and .1
//     between the two accidents
//     {a, b, c, d} {e, f}    d goes with one of them and pulls nothing along:
//                            (6 * .1 + 2 * .35) / 8 = .16, less than .26
//
// The two clusters that are most alike are joined as long as they are alike
// enough (UPGMA: Sokal and Michener 1958). How alike two are is the mean cosine
// over all pairs of their texts, whether the pair is listed or not, by their
// distance in days, less the mean of their texts' crowds.

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/events/distinct_texts.h"
#include "engine/events/publication_day.h"
#include "engine/events/text_neighbours.h"

namespace claimdiff {

struct ClusterOptions {
  // Clusters this alike are joined, 0..1.
  double least_likeness = 0.26;
  // Days from the first to the last of a cluster, at most; 0 and up.
  int most_days = 7;
  DayDecay decay;
};

// Clusters as ascending indices of `texts`, in the order of their first;
// together they are all of them. Two clusters are joined only where one of
// `pairs` has an end in each. Ties go to the cluster with the lower first text.
// The stems of the texts must be of unit length.
//
// Less than one join a text, each of which adds up the stems of two clusters
// and looks at the pairs of both; the pairs are queued in O(pairs *
// log(pairs)).
std::vector<std::vector<uint32_t>> ClusterTexts(
    absl::Span<const DistinctText> texts, absl::Span<const TextPair> pairs,
    const ClusterOptions& options);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EVENTS_TEXT_CLUSTERS_H_
