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
  const size_t at = SkipHyphen(atoms, number->end);
  if (!IsWord(atoms, at, "and")) return;
  const size_t article = SkipHyphen(atoms, at + 1);
  if (!IsArticle(atoms, article)) return;
  const size_t last = SkipHyphen(atoms, article + 1);
  const QuantityWord* part = WordAt(atoms, last, QuantityRole::kPart);
  if (part == nullptr) return;
  number->grain /= part->value;
  number->low += number->grain;
  number->high = number->low;
  number->end = last + 1;
}

}  // namespace claimdiff
