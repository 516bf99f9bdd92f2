#ifndef CLAIMDIFF_ENGINE_TEXT_UTF8_H_
#define CLAIMDIFF_ENGINE_TEXT_UTF8_H_

// Valid UTF-8: the one form of text the engine works on. Everything that comes
// from outside goes through RepairUtf8 (or DecodeToUtf8, which calls it) before
// it reaches a Document or a protobuf string.
//
//   RepairUtf8("Ol\xE9 Park")   text "Ol\uFFFD Park", replaced 1, first_offset
//   2

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace claimdiff {

struct Utf8Repair {
  std::string text;           // valid UTF-8 without NUL
  uint32_t replaced = 0;      // how many U+FFFD were put in; 0: nothing changed
  uint32_t first_offset = 0;  // in the bytes given, of the first one replaced
};

// Puts one U+FFFD in the place of each maximal invalid subpart, as browsers do
// and Unicode recommends (section 3.9): a cut-off sequence is one, each stray
// byte, each byte of a surrogate or an overlong form is one. NUL counts as
// invalid too: no text needs it and C interfaces cut at it. Linear.
Utf8Repair RepairUtf8(std::string_view bytes);

// True where `text` is well-formed UTF-8: no surrogates, nothing overlong,
// nothing above U+10FFFF. NUL is allowed. Linear.
bool IsValidUtf8(std::string_view text);

// True where `offset` is the first byte of a code point or text.size(). False
// past the end. Requires valid UTF-8.
bool IsCodePointBoundary(std::string_view text, size_t offset);

// Reads the code point that begins at `*offset` and moves `*offset` past it.
// Requires valid UTF-8 and *offset < text.size().
inline char32_t NextCodePoint(std::string_view text, size_t* offset) {
  const auto byte = [&](size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[i]));
  };
  const size_t i = *offset;
  const char32_t lead = byte(i);
  if (lead < 0x80) {
    *offset = i + 1;
    return lead;
  }
  if (lead < 0xE0) {
    *offset = i + 2;
    return (lead & 0x1F) << 6 | (byte(i + 1) & 0x3F);
  }
  if (lead < 0xF0) {
    *offset = i + 3;
    return (lead & 0x0F) << 12 | (byte(i + 1) & 0x3F) << 6 |
           (byte(i + 2) & 0x3F);
  }
  *offset = i + 4;
  return (lead & 0x07) << 18 | (byte(i + 1) & 0x3F) << 12 |
         (byte(i + 2) & 0x3F) << 6 | (byte(i + 3) & 0x3F);
}

// Appends `code_point` (a Unicode scalar value) as UTF-8.
void AppendCodePoint(char32_t code_point, std::string* text);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_UTF8_H_
