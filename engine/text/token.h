#ifndef CLAIMDIFF_ENGINE_TEXT_TOKEN_H_
#define CLAIMDIFF_ENGINE_TEXT_TOKEN_H_

// What a Document is made of; document.h says how it is cut.

#include <cstdint>

#include "engine/base/span.h"

namespace claimdiff {

enum class TokenKind : uint8_t {
  kWord,    // has a letter
  kNumber,  // its first letter or digit is a digit: "12", "1,200", "22½", "3rd"
  kQuote,   // any quotation mark, also '' and ``; not an apostrophe
  kPunctuation,
  kSymbol,  // $ % © emoji
};

struct Token {
  ByteSpan span;  // in the original text; never empty
  ByteSpan norm;  // in Document::normalized(); never empty
  TokenKind kind = TokenKind::kWord;
  bool space_before = false;  // white space or a line break before it
  bool capitalized = false;   // first letter upper case as written
  bool all_caps = false;      // two letters or more, all upper case
};

// Half-open range of indices into Document::tokens().
struct Sentence {
  uint32_t first_token = 0;
  uint32_t end_token = 0;  // > first_token
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_TOKEN_H_
