#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_ATOM_PHRASES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_ATOM_PHRASES_H_

// Words and phrases of the lexicon among atoms.
//
//   "at least two dozen"
//     WordAt(3, kScale)       "dozen"
//     PhraseFrom(0, kBefore)  "at least", atoms 0 to 2
//     PhraseUpTo(2, kBefore)  the same

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {

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

// The word that atoms[at] is in that role; null where it is none.
const QuantityWord* WordAt(const std::vector<QuantityAtom>& atoms, size_t at,
                           QuantityRole role);

// True where it is one with a capital: the names of months and weekdays count
// only so ("may", "march").
bool IsNameOf(const std::vector<QuantityAtom>& atoms, size_t at,
              QuantityRole role);
// The currency whose sign atoms[at] is, before an amount: "$", "Rs 500", "NIS
// 500"; a single letter only where it is written on to an amount ("R3.5m").
// Null where it is none.
const QuantityWord* CurrencySign(const std::vector<QuantityAtom>& atoms,
                                 size_t at);

// The currency whose letters atoms[at] is, before or after an amount; null
// where it is none.
const QuantityWord* LetteredCurrency(const std::vector<QuantityAtom>& atoms,
                                     size_t at);

// True where atoms[at] is this word; `word` is lower case ASCII.
bool IsWord(const std::vector<QuantityAtom>& atoms, size_t at,
            std::string_view word);
// True where it is any word of the list. Linear in it.
template <size_t N>
bool IsAnyWord(const std::vector<QuantityAtom>& atoms, size_t at,
               const std::string_view (&words)[N]) {
  return std::any_of(
      std::begin(words), std::end(words),
      [&](std::string_view word) { return IsWord(atoms, at, word); });
}
// True where atoms[at] is written on to the atom before it.
bool IsGlued(const std::vector<QuantityAtom>& atoms, size_t at);
// True where atoms[at] is "a" or "an".
bool IsArticle(const std::vector<QuantityAtom>& atoms, size_t at);
// The atom after a hyphen that is glued on both sides; `at` itself where there
// is no such hyphen.
size_t SkipHyphen(const std::vector<QuantityAtom>& atoms, size_t at);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_ATOM_PHRASES_H_
