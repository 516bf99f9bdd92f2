#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_PART_READER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_PART_READER_H_

// Parts of a whole, in words.
//
//   "a third of", "half the", "a third full"    33.3 and 50, shares
//   "half a million", "a quarter of a million"  500000, 250000
//   "half a century", "quarter-century"         .5 and .25, of the unit behind
//   "three quarters of an hour"                 .75, of the unit behind
//   "a third-year student", "a third man"       none

#include <optional>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/read_number.h"

namespace claimdiff {

// The part that starts at atoms[at] with its name, or an article before it;
// unset where none does. Constant time.
std::optional<ReadNumber> ReadPartAt(const std::vector<QuantityAtom>& atoms,
                                     size_t at);

// The parts that `count` tells the number of: "two thirds"; unset where no name
// of a part follows it. Constant time.
std::optional<ReadNumber> ReadPartsAfter(const std::vector<QuantityAtom>& atoms,
                                         const ReadNumber& count);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_PART_READER_H_
