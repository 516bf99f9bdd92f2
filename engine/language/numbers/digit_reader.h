#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_DIGIT_READER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_DIGIT_READER_H_

// Numbers in digits.
//
//   "1,200" 1200   "$1.2bn" 1.2 billion   "2 1/2" 2.5   "21st", "1990s"
//   "9/11", "2019-03-14" a day   "9:30" a time of day   "F-16", "5G" none

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/read_number.h"

namespace claimdiff {

// The number that starts with the digits atoms[at]; unset where they are part
// of a name. Linear in what it reads.
std::optional<ReadNumber> ReadDigitsAt(const std::vector<QuantityAtom>& atoms,
                                       size_t at);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_DIGIT_READER_H_
