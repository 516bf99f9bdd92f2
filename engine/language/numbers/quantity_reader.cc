#include "engine/language/numbers/quantity_reader.h"

#include <string>

#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/number_reader.h"
#include "engine/language/numbers/phone_reader.h"
#include "engine/language/numbers/range_reader.h"
#include "engine/language/numbers/ratio_reader.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

// The dollar that letters after the sign tell of: "$US5", "$A5". Null where
// none is written there.
const QuantityWord* LetteredDollar(const Atoms& atoms, size_t at) {
  if (!IsSymbol(atoms, at, "$") || !IsKind(atoms, at + 1, AtomKind::kWord) ||
      !IsGlued(atoms, at + 1)) {
    return nullptr;
  }
  return FindQuantityWord(std::string(atoms[at + 1].text) + "$",
                          QuantityRole::kCurrency);
}

// "55%-41%", "10%-15%": a percent on both sides of the hyphen.
void ReadSecondPercent(const Atoms& atoms, QuantityReading* reading) {
  const size_t second = SkipHyphen(atoms, reading->end);
  if (second == reading->end || !IsKind(atoms, second, AtomKind::kDigits)) {
    return;
  }
  const auto last = ReadNumberAt(atoms, second);
  if (!last.has_value()) return;
  const PhraseMatch percent =
      PhraseFrom(atoms, last->end, QuantityRole::kPercent);
  if (percent.word == nullptr) return;
  reading->last = *last;
  reading->range = true;
  reading->end = percent.end;
}

}  // namespace

std::optional<QuantityReading> ReadQuantityAt(const Atoms& atoms, size_t at) {
  QuantityReading reading;
  reading.begin = at;
  reading.currency = CurrencySign(atoms, at);
  // "A$5m"
  if (reading.currency != nullptr && at > 0 && IsGlued(atoms, at) &&
      IsKind(atoms, at - 1, AtomKind::kWord)) {
    const std::string sign =
        std::string(atoms[at - 1].text) + std::string(atoms[at].text);
    const QuantityWord* whole = FindQuantityWord(sign, QuantityRole::kCurrency);
    if (whole != nullptr) reading.currency = whole;
  }
  if (const QuantityWord* dollar = LetteredDollar(atoms, at)) {
    reading.currency = dollar;
    ++at;
  }
  if (reading.currency != nullptr) ++at;
  if (reading.currency != nullptr && IsSymbol(atoms, at, ".")) ++at;  // "Rs."
  std::optional<ReadNumber> number;
  if (reading.currency == nullptr) number = ReadPhoneAt(atoms, at);
  if (!number.has_value() && reading.currency == nullptr) {
    number = ReadRatioAt(atoms, at);
  }
  if (!number.has_value()) number = ReadNumberAt(atoms, at);
  if (!number.has_value()) return std::nullopt;
  reading.first = reading.last = *number;
  if (number->form == NumberForm::kCardinal) {
    if (const auto last = ReadRangeEnd(atoms, reading.begin, &reading.first)) {
      reading.last = *last;
      reading.range = true;
    }
  }
  reading.end = reading.last.end;
  size_t percent = reading.end;
  if (IsKind(atoms, percent, AtomKind::kHyphen)) ++percent;
  if (const PhraseMatch word =
          PhraseFrom(atoms, percent, QuantityRole::kPercent);
      word.word != nullptr) {
    reading.percent = true;
    reading.share = word.word->name;
    reading.end = word.end;
    if (!reading.range) ReadSecondPercent(atoms, &reading);
  }
  return reading;
}

}  // namespace claimdiff
