#ifndef CLAIMDIFF_ENGINE_ALIGN_FEATURES_PAIR_FEATURES_H_
#define CLAIMDIFF_ENGINE_ALIGN_FEATURES_PAIR_FEATURES_H_

// How alike two claims are, feature by feature. The scorer weighs them; the
// report's evidence names them.
//
//   "the ferry sank off Port Ellan"  /  "a ferry sank near Port Ellan on
//   Monday"
//     stems .94  cover-max 1  bigrams .52  order .82  shared .67
//
// Every feature is 0..1 and symmetric to the bit.

#include <array>
#include <cstddef>
#include <string_view>

#include "engine/align/event/claim_vectors.h"

namespace claimdiff {

enum PairFeature : size_t {
  kStemCosine,       // cosine of weighted stems
  kCharacterCosine,  // cosine of weighted character shingles
  kCover,            // weight of shared stems, harmonic mean of both sides
  kCoverMin,         // the share of the claim of which less is shared
  kCoverMax,         // the share of the claim of which more is shared
  kBigrams,          // shared pairs of neighbouring stems
  kOrder,            // stems in the same order
  kSharedStems,      // how many stems are shared, of 6
  kRarest,           // idf of the rarest shared stem
  kNames,            // weight of the names found on the other side
  kPlainWords,       // weight of shared words that are no names or numbers
  kRelated,          // weight of words that are or can mean one of the other
                     // side, harmonic mean of both sides
  kRelatedMin,       // the share of the claim of which less is told so
  kRelatedMax,       // the share of the claim of which more is told so
  kRelatedPlain,     // kRelated of words that are no names or numbers
  kLengths,          // words of the shorter claim, of those of the longer one
  kNumbers,          // how many numbers are shared, of 3
  kQuote,            // share of the shorter quotation found in the other
  kSameSpeaker,      // both speakers are known and the same
  kOtherSpeaker,     // both are known and not the same
  kNumberConflict,   // both have numbers, and none in common
  kNegation,         // one is negated, the other not
  kPairFeatureCount
};

using PairFeatures = std::array<float, kPairFeatureCount>;

// The feature's name in tables and evidence ("cover-max").
std::string_view PairFeatureName(PairFeature feature);

// Whether a feature speaks for a pair or against it. A scorer may weigh it in
// that direction only.
bool SpeaksForPair(PairFeature feature);

// Linear in the shingles of both claims.
PairFeatures ComputePairFeatures(const ClaimVectors& left,
                                 const ClaimVectors& right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_FEATURES_PAIR_FEATURES_H_
