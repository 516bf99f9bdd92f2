#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITIES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITIES_H_

// Numbers in running text, with what they count.
//
//   "at least two dozen people, 46-year-old Mara Holt and $1.2bn"
//    count  >=24 people         "two dozen"
//    age    46                  "46"
//    money  1200000000 dollar   "$1.2bn"
//
// Values are brought to one unit (22½ years and 270 months are 270 months), so
// that two ways to write a number can be compared; the spans stay where the
// number was written. Numbers that count nothing are told apart: years, days of
// a month, times of day, and labels ("Flight 302").

#include <cstdint>
#include <vector>

#include "engine/language/numbers/quantity.h"
#include "engine/text/document.h"

namespace claimdiff {

// The quantities among tokens [first, end) of `doc`, in order, disjoint. Linear
// in the tokens.
std::vector<Quantity> FindQuantities(const Document& doc, uint32_t first,
                                     uint32_t end);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITIES_H_
