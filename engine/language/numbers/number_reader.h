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
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {

// What the number itself says it is.
enum class NumberForm : uint8_t {
  kCardinal,
  kOrdinal,  // "third", "21st"
  kShare,    // "a third of", "two-thirds"; the value is in percent
  kDecade,   // "1990s"
  kVague,    // "dozens", "several hundred"
  kDay,      // "9/11", "14.03.2019", "2019-03-14"
  kClock,    // "9:30"
  kPhone,    // "0800 555 111"; see phone_reader.h
};

struct ReadNumber {
  size_t end = 0;  // one past the last atom
  double low = 0;
  double high = 0;  // == low but for vague numbers and decades
  double grain = 1;
  NumberForm form = NumberForm::kCardinal;
  bool in_digits = false;
  bool four_digits = false;  // exactly four digits and nothing else
  double scale = 1;          // what "million", "bn", "dozen" multiplied it by
};

// The number that starts at atoms[at]; unset where none does. Linear in what it
// reads.
std::optional<ReadNumber> ReadNumberAt(const std::vector<QuantityAtom>& atoms,
                                       size_t at);

// A phrase of the lexicon and the atoms it takes.
struct PhraseMatch {
  const QuantityWord* word = nullptr;
  size_t begin = 0;
  size_t end = 0;
};

// The longest phrase of that role that starts at atoms[begin], or ends before
// atoms[end]; `word` is null where there is none.
PhraseMatch PhraseFrom(const std::vector<QuantityAtom>& atoms, size_t begin,
                       QuantityRole role);
PhraseMatch PhraseUpTo(const std::vector<QuantityAtom>& atoms, size_t end,
                       QuantityRole role);

// True where atoms[at] is this word; `word` is lower case ASCII.
bool IsWord(const std::vector<QuantityAtom>& atoms, size_t at,
            std::string_view word);
// True where atoms[at] is written on to the atom before it.
bool IsGlued(const std::vector<QuantityAtom>& atoms, size_t at);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_NUMBER_READER_H_
