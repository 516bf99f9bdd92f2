#include "engine/language/numbers/read_number.h"

#include <cmath>

#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {

void MultiplyBy(double scale, ReadNumber* number) {
  number->low *= scale;
  number->high *= scale;
  number->grain *= scale;
  number->scale *= scale;
}

double GrainOfInteger(double value) {
  double grain = 1;
  if (value < 100) return grain;
  while (std::fmod(value, grain * 10) == 0) grain *= 10;
  return grain;
}

void ReadScales(const std::vector<QuantityAtom>& atoms, ReadNumber* number) {
  for (;;) {
    const size_t at = SkipHyphen(atoms, number->end);
    const QuantityWord* scale = WordAt(atoms, at, QuantityRole::kScale);
    if (scale == nullptr) return;
    MultiplyBy(scale->value, number);
    number->end = at + 1;
  }
}

void ReadAndAPart(const std::vector<QuantityAtom>& atoms, ReadNumber* number) {
  if (!IsWord(atoms, number->end, "and") || !IsArticle(atoms, number->end + 1))
    return;
  const QuantityWord* part =
      WordAt(atoms, number->end + 2, QuantityRole::kPart);
  if (part == nullptr) return;
  number->grain /= part->value;
  number->low += number->grain;
  number->high = number->low;
  number->end += 3;
}

}  // namespace claimdiff
