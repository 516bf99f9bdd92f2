#ifndef CLAIMDIFF_TOOLS_TRAIN_PAIR_SETS_H_
#define CLAIMDIFF_TOOLS_TRAIN_PAIR_SETS_H_

// Gold events as the pairs that the models of engine/align are fitted on.
//
//   ReadPairSet(background, "scu-train.jsonl")
//     events[0]  8 claims, 28 pairs, 7 of them gold
//   ReadAlonePairs(background, "stsb-train.jsonl")
//     events of two claims each, with how alike they are

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/article_likeness.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "tools/gold/gold_file.h"

namespace claimdiff {

// All pairs of units of different documents of an event.
struct EventPairs {
  // Which events of its file it is: its number, or those of merged_events.h.
  std::vector<size_t> of;
  std::unique_ptr<v1::ComparisonReport> report;  // the event is a view of it
  PreparedEvent event;
  std::unique_ptr<ArticleLikeness> articles;
  std::vector<CandidatePair> pairs;
  std::vector<PairFeatures> features;  // by pair
  std::vector<bool> judged;
  std::vector<bool> positive;
};

struct PairSet {
  std::string name;
  std::vector<EventPairs> events;
};

// Quadratic in the event's units.
EventPairs MakeEventPairs(const BackgroundTables& background,
                          const GoldEvent& gold);

// NotFound and InvalidArgument as of ReadGoldFile.
absl::StatusOr<PairSet> ReadPairSet(const BackgroundTables& background,
                                    const std::string& path);

// A pair of claims with nothing beside it.
struct AlonePair {
  TreeFeatures features = {};
  double likeness = 0;  // 0..1
  double weight = 1;    // news counts most
  bool graded = false;
};

// NotFound and InvalidArgument as of ReadGradedPairs.
absl::StatusOr<std::vector<AlonePair>> ReadAlonePairs(
    const BackgroundTables& background, const std::string& path);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_PAIR_SETS_H_
