#ifndef CLAIMDIFF_ENGINE_ALIGN_FEATURES_EVENT_FEATURES_H_
#define CLAIMDIFF_ENGINE_ALIGN_FEATURES_EVENT_FEATURES_H_

// What the other claims of an event say about a pair: second-order evidence.
//
//   Gazette  a "the ferry sank off Port Ellan on Monday"
//   Times    b "a ferry went down near the island"
//   Radio    c "a ferry sank near the island of Ellan and 12 drowned"
//
//   a and b share one word. But both are like c, and neither is like anything
//   else of Radio's: by way of c they belong together.
//
// From how likely each pair is by its words alone (pair_scorer.h) follow: which
// third claims both are like; whether each is the other's best partner, or one
// of many; how far the pair stands out among those of either claim; how alike
// the event's claims are throughout; whether the sentences before and after go
// together; whether the two articles tell one story.
//
// Claims in the very words of one of the two are third claims like others, but
// no rivals of its partners: were they, a wire story that many carry would make
// those who tell the same in other words look like poor partners.
//
// Third claims are sought among each claim's nearest neighbours, so that the
// work is linear in the pairs.

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/article_likeness.h"

namespace claimdiff {

enum EventFeature : size_t {
  kLogit,          // the pair's own logit
  kRelativeLogit,  // the same, in deviations from the event's mean
  kEventMean,      // mean logit of the event's pairs
  kStandingMin,    // the logit in deviations from the mean of a claim's
                   // nearest, of the claim where it stands out less
  kStandingMax,    // the same, where it stands out more
  kThirdCosine,    // cosine of likenesses to claims of third tellings
  kThirdSum,       // sum of products of likenesses to them
  kThirdBest,      // the largest product
  kApartness,      // twice the likeness, less how like others both are
  kBestOthers,     // mean of three best partners, the larger one
  kBestRank,       // 1 / (1 + how many are better partners), the better side
  kWorstRank,      // the same, the worse side
  kGap,            // twice the likeness, less the best other of either side
  kDegree,         // sum of likenesses to all others, mean of both sides
  kShareMin,       // the likeness against the sum of those to others, of the
                   // claim that is like more of them
  kShareMax,       // the same, of the claim that is like fewer
  kNeighbours,     // mean likeness of the sentences beside them
  kArticleMean,    // mean likeness of other pairs of the two articles
  kArticleRank,    // 1 / (1 + better partners within the two articles)
  kSameStory,      // see article_likeness.h
  kSameCompany,
  kSameCircle,
  kStoryMean,  // mean likeness of either article's pairs within its story
  kEventFeatureCount
};

using EventFeatures = std::array<float, kEventFeatureCount>;

// The feature's name in tables and evidence ("third-cosine").
std::string_view EventFeatureName(EventFeature feature);

// The features of each pair, in the order of `pairs`, which are sorted;
// `logits` are by pair. Pairs that are not given count as unlike. Symmetric:
// which claim of a pair is the left one does not matter. O(pairs *
// neighbours).
std::vector<EventFeatures> ComputeEventFeatures(
    const PreparedEvent& event, absl::Span<const CandidatePair> pairs,
    absl::Span<const float> logits, ArticleLikeness* articles);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_FEATURES_EVENT_FEATURES_H_
