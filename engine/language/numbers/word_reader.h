#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_WORD_READER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_WORD_READER_H_

// Numbers in words.
//
//   "three hundred and five"   305
//   "two-thirds", "half the"   66.7 and 50, shares
//   "a few thousand"           2000 to 9000, vague
//   "twenty-first"             21, ordinal
//   "one of them"              none

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/read_number.h"

namespace claimdiff {

// The number that starts with the word atoms[at]; unset where none does. Linear
// in what it reads.
std::optional<ReadNumber> ReadWordsAt(const std::vector<QuantityAtom>& atoms,
                                      size_t at);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_WORD_READER_H_
