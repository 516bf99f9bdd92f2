#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_READ_NUMBER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_READ_NUMBER_H_

// A number as it is read, and what goes on with it whether it is written in
// digits or in words.
//
//   "9.21" million          9210000, grain 10000, scale 1000000
//   "two" and a half        2.5, grain .5

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"

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

// Multiplies the number by what a word after it is worth.
void MultiplyBy(double scale, ReadNumber* number);

// What one step of a whole number's last digit is worth. Trailing zeros of a
// round number were perhaps not counted: 1,200 has grain 100. Counts under 100
// are taken as counted.
double GrainOfInteger(double value);

// Reads "million", "-million", "hundred thousand" after a number, if it is
// there.
void ReadScales(const std::vector<QuantityAtom>& atoms, ReadNumber* number);
// Reads "and a half", "and a quarter" after a number, if it is there.
void ReadAndAPart(const std::vector<QuantityAtom>& atoms, ReadNumber* number);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_READ_NUMBER_H_
