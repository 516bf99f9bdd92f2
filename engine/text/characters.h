#ifndef CLAIMDIFF_ENGINE_TEXT_CHARACTERS_H_
#define CLAIMDIFF_ENGINE_TEXT_CHARACTERS_H_

// What a code point is to the engine: its class, and the plain ASCII character
// that stands for it. The one table behind normalization and tokens.
//
//   Classify(U'\u2011')  {kDash, '-'}          non-breaking hyphen
//   Classify(U'\u201E')  {kDoubleQuote, '"'}   „
//   Classify(U'\u00AD')  {kInvisible, 0}       soft hyphen
//   Classify(U'é')       {kLetter, 0}

#include <cstdint>

namespace claimdiff {

enum class CharClass : uint8_t {
  kLetter,
  kMark,       // combining; belongs to the character before it
  kDigit,      // decimal digits, and other numbers such as ½ and Ⅻ
  kSpace,      // also tabs
  kLineBreak,  // LF, VT, FF, CR, NEL, LS, PS
  kInvisible,  // default-ignorable or control: removed
  kDoubleQuote,
  kSingleQuote,  // also apostrophes
  kDash,         // also hyphens and minus signs
  kPunctuation,
  kSymbol,
};

struct CharInfo {
  CharClass char_class;
  // The character it is folded to, 0 where none is: itself if it is ASCII and
  // not invisible, ' ' for every space.
  char fold;
};

// For any Unicode scalar value.
CharInfo Classify(char32_t c);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_CHARACTERS_H_
