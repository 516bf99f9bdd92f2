#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_READER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_READER_H_

// A number with what is written on to it: its currency, its percent, the other
// end of its range.
//
//   "$10-12 million"   10 million to 12 million, a range, dollars
//   "A$5m"             5 million, Australian dollars
//   "3 to 4 percent"   3 to 4, a range, percent

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/quantity_lexicon.h"
#include "engine/language/numbers/read_number.h"

namespace claimdiff {

// One number with what is written on to it, and where its atoms lie.
struct QuantityReading {
  size_t begin = 0;  // with the currency sign
  size_t end = 0;    // with the percent word
  ReadNumber first;  // the number, or the low end of a range
  ReadNumber last;   // the high end; the same where there is no range
  const QuantityWord* currency = nullptr;
  bool percent = false;
  std::string_view share;  // "point" for percentage points
  bool range = false;
};

// The number that starts at atoms[at]; unset where none does. Linear in what it
// reads.
std::optional<QuantityReading> ReadQuantityAt(
    const std::vector<QuantityAtom>& atoms, size_t at);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_READER_H_
