#ifndef CLAIMDIFF_ENGINE_LANGUAGE_DATES_CLOCK_TIMES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_DATES_CLOCK_TIMES_H_

// The value of a time of day.
//
//   "7:25"        445 minutes from midnight
//   "7:25 p.m."   1165
//   "9 a.m."      540
//   "1430 GMT"    870: zones are not counted in

#include <optional>

#include "engine/language/numbers/quantities.h"
#include "engine/text/document.h"

namespace claimdiff {

// Minutes from midnight, 0..1439, of a quantity of kind kClock among the tokens
// of `doc`; nullopt where its digits are no time of day.
std::optional<int> MinutesFromMidnight(const Document& doc,
                                       const Quantity& quantity);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_DATES_CLOCK_TIMES_H_
