#ifndef CLAIMDIFF_ENGINE_ALIGN_FEATURES_ALONE_FEATURES_H_
#define CLAIMDIFF_ENGINE_ALIGN_FEATURES_ALONE_FEATURES_H_

// What the wording of two claims says that have no other claim beside them.
//
//   "the ferry Nord sank off Ellan on Monday"  /  "a ferry sank off Ellan"
//     words ln 14  longest-run .40  linked-words .62  unlinked-names 1
//
// Where there is an event, the other claims of it say more than this and cost
// less: these features link the two claims word by word (word_links.h), which
// is done for one pair but not for all pairs of an event.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/align/event/prepared_event.h"

namespace claimdiff {

enum AloneFeature : size_t {
  kWordCount,       // ln(1 + words of both claims)
  kLongestRun,      // most words in a row that both have, of their number
  kLinkedWords,     // share of all words that are linked; related ones by .8
  kReplacedWords,   // share of content words in the same place as another
  kFunctionWords,   // share of function words that both have
  kUnlinkedWeight,  // idf of all words that one claim has alone, the larger sum
  kUnlinkedRarest,  // idf of the rarest of them
  kUnlinkedNames,   // how many names one claim has alone, the larger count
  kUnlinkedNumbers,  // the same of numbers
  kOpposites,        // words of one claim that are opposites of the other's
  kAloneFeatureCount
};

using AloneFeatures = std::array<float, kAloneFeatureCount>;

// The feature's name in tables and evidence ("longest-run").
std::string_view AloneFeatureName(AloneFeature feature);

// 1 where a larger value must not make two claims less alike, -1 where it must
// not make them more alike, 0 where it may do either.
int AloneFeatureSign(AloneFeature feature);

// Symmetric to the bit. O(n log n) in the words of both claims, but for those
// of the longest run and opposites, O(n * n) in a few dozen words.
AloneFeatures ComputeAloneFeatures(const PreparedEvent& event, uint32_t left,
                                   uint32_t right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_FEATURES_ALONE_FEATURES_H_
