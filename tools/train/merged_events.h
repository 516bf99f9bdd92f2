#ifndef CLAIMDIFF_TOOLS_TRAIN_MERGED_EVENTS_H_
#define CLAIMDIFF_TOOLS_TRAIN_MERGED_EVENTS_H_

// Events larger than gold has, made of it: two that are much alike, as one.
//
//   "a ferry sinks", 8 claims      one event of 15 claims: twice as many, half
//   "the ferry's owner is tried",  as often the same, about one matter
//     7 claims
//
// Claims of the two are taken to say different things. Few do not, where gold
// parts an affair by time; an event chosen at random would be told from the
// first by any word.

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/align/event/claim_vectors.h"
#include "tools/gold/gold_file.h"
#include "tools/train/pair_sets.h"

namespace claimdiff {

// Pairs of events each of which is the other's most alike, by cosine of their
// weighted stems; ascending. Ties go to the lower event. Quadratic in the
// events.
std::vector<std::pair<size_t, size_t>> MutuallyMostAlike(
    const BackgroundTables& background, const std::vector<EventPairs>& events);

// Both as one event: documents and gold of `a`, then those of `b`. An outlet of
// either is another than those of the other. Requires that all pairs of both
// were judged.
GoldEvent MergeEvents(const GoldEvent& a, const GoldEvent& b);

// A gold file's pairs of most alike events, merged. NotFound and
// InvalidArgument as of ReadGoldFile; InvalidArgument where not all pairs of an
// event were judged.
absl::StatusOr<PairSet> ReadMergedSet(const BackgroundTables& background,
                                      const std::string& path);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_MERGED_EVENTS_H_
