#include "engine/language/numbers/number_reader.h"

#include "engine/language/numbers/digit_reader.h"
#include "engine/language/numbers/word_reader.h"

namespace claimdiff {

std::optional<ReadNumber> ReadNumberAt(const std::vector<QuantityAtom>& atoms,
                                       size_t at) {
  if (at >= atoms.size()) return std::nullopt;
  switch (atoms[at].kind) {
    case AtomKind::kDigits:
      return ReadDigitsAt(atoms, at);
    case AtomKind::kFraction: {
      ReadNumber number;
      number.low = number.high = FractionValue(atoms[at].text);
      number.grain = 0.25;
      number.end = at + 1;
      ReadScales(atoms, &number);
      return number;
    }
    case AtomKind::kWord:
      return ReadWordsAt(atoms, at);
    default:
      return std::nullopt;
  }
}

}  // namespace claimdiff
