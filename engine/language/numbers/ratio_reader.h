#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_RATIO_READER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_RATIO_READER_H_

// A share told by two numbers.
//
//   "nine in ten"          90, a share
//   "four out of 10"       40
//   "one in every 12"      8.3
//   "two in five days"     none: so many in a time
//   "two in five towns"    none: so many in a place
//   "nine of the ten"      none: both count things that there are

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/language/numbers/number_reader.h"
#include "engine/language/numbers/quantity_atoms.h"

namespace claimdiff {

// The share in percent that starts at atoms[at]; its grain is what one more or
// less would change. Unset where none does. Linear in what it reads.
std::optional<ReadNumber> ReadRatioAt(const std::vector<QuantityAtom>& atoms,
                                      size_t at);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_RATIO_READER_H_
