#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_RELATION_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_RELATION_H_

// Whether two ways to write a number say the same.
//
//   "22½ years"         "270 months"     kSame
//   "about 9.2 million" "9.21 million"   kSame
//   "at least 12"       "15"             kCompatible
//   "at least 15"       "12"             kDifferent
//   "12%"               "12 points"      kDifferent
//   "$12"               "12 pesos"       kDifferent
//   "12%"               "$12"            kUnlike

#include <cstdint>

#include "engine/language/numbers/quantities.h"

namespace claimdiff {

enum class QuantityRelation : uint8_t {
  kSame,        // one value: "two" and "2", "9.21 million" and "9.2 million"
  kCompatible,  // one holds the other: "at least 12" and "15"
  kDifferent,
  kUnlike,  // not to be compared: percent and money, weeks and miles
};

// How two quantities stand to each other; symmetric.
//
// Rounding: the finer value, rounded to the last digit of the coarser, gives
// the coarser, and both are within 3 %; years, ages, ordinals, labels and
// counts under 100 are not rounded. "about" allows 10 %, another unit (miles
// and kilometres) 5 %. Two bounds of one direction are the same or different.
// Two vague words that hardly meet ("dozens" and "hundreds") are different.
QuantityRelation Relate(const Quantity& a, const Quantity& b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_RELATION_H_
