#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_ADDED_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_ADDED_WORDS_H_

// Of what sort the words are that only one of two wordings has.
//
//   the captain left   the old captain left      "added/adjective"
//   the captain left   the captain, who was hurt, left   "added/clause"
//   the captain left   the captain left, she said        none: nothing new

#include <optional>

#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/word_change.h"

namespace claimdiff {

// `tokens` of a claim face `instead` in the other one; there is a content word
// among the former and none among the latter. `sole`: all else is told in the
// same words. The change stands on the left. None where the words say nothing
// new, where a pronoun stands for them, or where another rule holds them
// against something in the other claim.
std::optional<WordChange> AddedWords(const ClaimView& claim,
                                     const RegionSide& tokens,
                                     const ClaimView& other,
                                     const RegionSide& instead, bool sole);

// Whether words that only one claim has may be what the other one tells in
// others: two or more content words there have no partner, and no fewer than
// are added.
//
//   the ferry did not sail; it was kept in port
//   the sailing of the ferry was called off       "kept in port": maybe told
//
// Not in a text that both print, nor between quotations. Quadratic in the
// links.
bool MayBeToldInOthers(const PairView& pair, bool on_left,
                       const RegionSide& added);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_ADDED_WORDS_H_
