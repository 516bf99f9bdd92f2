#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_RANGE_READER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_RANGE_READER_H_

// The second end of a range of numbers.
//
//   "10 to 12 million", "between 12 and 16", "$10 - $12", "1978-79"
//   "3-1"                       a score, whose second end may be the lower
//   "fell from 12 to 10", "rose by 51,000 to 419,000"    no range

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/read_number.h"

namespace claimdiff {

// The number that ends the range which `first` begins; unset where none does.
// `begin` is where the first number starts with its currency sign. A scale that
// only the second number has is given to `first`. Linear in what it reads.
std::optional<ReadNumber> ReadRangeEnd(const std::vector<QuantityAtom>& atoms,
                                       size_t begin, ReadNumber* first);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_RANGE_READER_H_
