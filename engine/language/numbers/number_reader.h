#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_NUMBER_READER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_NUMBER_READER_H_

// One number, in digits or words, read from atoms.
//
//   "1,200"                  1200
//   "9.21 million"           9210000, grain 10000
//   "three hundred and five" 305
//   "22½", "two and a half"  22.5, 2.5
//   "tens of thousands"      10000 to 199999, vague
//   "two-thirds"             66.7, a share
//
// What the number counts, its bounds and its range are read by quantities.h.

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/read_number.h"

namespace claimdiff {

// The number that starts at atoms[at]; unset where none does. Linear in what it
// reads.
std::optional<ReadNumber> ReadNumberAt(const std::vector<QuantityAtom>& atoms,
                                       size_t at);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_NUMBER_READER_H_
