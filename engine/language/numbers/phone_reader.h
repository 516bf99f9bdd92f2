#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_PHONE_READER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_PHONE_READER_H_

// A telephone number: digits that count nothing, in groups that everybody
// writes as he likes.
//
//   "0800 555 111", "0800 555111"      800555111
//   "(555) 230-0142", "555-230-0142"   5552300142
//   "+44 20 7946 0018"                 442079460018
//   "2019 300 boats", "200-1000 boats" none

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/language/numbers/number_reader.h"
#include "engine/language/numbers/quantity_atoms.h"

namespace claimdiff {

// The number dialled that starts at atoms[at], its digits read as one integer;
// leading zeros say nothing. Unset where none starts there: groups of digits
// are one that begins with a zero or "+", or has an area code in brackets, or
// ends in four digits after two groups of three. Linear in what it reads.
std::optional<ReadNumber> ReadPhoneAt(const std::vector<QuantityAtom>& atoms,
                                      size_t at);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_PHONE_READER_H_
