#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_WORDS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_WORDS_H_

// The value of a quantity as a reader would write it.
//
//   "fourteen-hour shift"    14 hours
//   "at least two dozen"     at least 24
//   "nearly $1.2bn"          about $1.2 billion
//   "1967-79"                1967 to 1979
//   "9,213,456 votes"        9,213,456
//
// Quantities that are set against each other may be in several units (hours,
// minutes); `factor` brings them to one.

#include <string>

#include "engine/language/numbers/quantities.h"

namespace claimdiff {

// In units of `factor` base units; 0 for the unit that the quantity is written
// in, which is the form to show where all are in one. What is counted is not
// said: that is the text's. Three decimals at most.
std::string PlainValue(const Quantity& quantity, double factor = 0);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_WORDS_H_
