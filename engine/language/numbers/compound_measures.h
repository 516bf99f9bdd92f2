#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_COMPOUND_MEASURES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_COMPOUND_MEASURES_H_

// One measure in two units.
//
//   "2 hours and 15 minutes"     135 minutes
//   "three years, four months"   40 months
//   "5-foot-11"                  71 inches
//   "two hours and two boats", "15 minutes and two hours"   two each

#include <vector>

#include "engine/language/numbers/quantity.h"
#include "engine/text/document.h"

namespace claimdiff {

// Makes one quantity of two neighbours where the second is in a smaller unit of
// the same measure and less than one of the first one's. `quantities` are of
// `doc`, in order. Linear.
void JoinCompounds(const Document& doc, std::vector<Quantity>* quantities);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_COMPOUND_MEASURES_H_
