#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_ATOMS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_ATOMS_H_

// The pieces that a number is read from: tokens cut once more wherever digits
// meet letters, hyphens or symbols.
//
//   "$5bn, a 46-year-old"    $ 5 bn , a 46 - year - old
//   "22½ F-16s 9:30"         22 ½ F - 16 s 9 : 30
//
// A tokenizer for parsers keeps "5bn" or "46-year" in one token; which it does
// is its own affair, and reading numbers must not depend on it.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/text/document.h"

namespace claimdiff {

enum class AtomKind : uint8_t {
  kDigits,    // "1,200.5": digits, with points and commas between digits
  kFraction,  // "½"
  kWord,      // letters, with points and apostrophes between them: "a.m."
  kHyphen,    // any hyphen, dash or minus sign
  kSymbol,    // anything else, one character
};

struct QuantityAtom {
  std::string_view text;  // as written
  ByteSpan span;
  uint32_t token = 0;  // index into Document::tokens()
  AtomKind kind = AtomKind::kSymbol;
  bool space_before = false;
  bool has_upper = false;  // an ASCII capital anywhere in it
};

// Whether there is an atom at that place, and of that kind.
inline bool IsKind(const std::vector<QuantityAtom>& atoms, size_t at,
                   AtomKind kind) {
  return at < atoms.size() && atoms[at].kind == kind;
}

// Whether there is that symbol.
inline bool IsSymbol(const std::vector<QuantityAtom>& atoms, size_t at,
                     std::string_view symbol) {
  return IsKind(atoms, at, AtomKind::kSymbol) && atoms[at].text == symbol;
}

// The atoms of tokens [first, end), in order. Linear.
std::vector<QuantityAtom> CutQuantityAtoms(const Document& doc, uint32_t first,
                                           uint32_t end);

// What "½" stands for; 0 where `text` is no such character.
double FractionValue(std::string_view text);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_ATOMS_H_
