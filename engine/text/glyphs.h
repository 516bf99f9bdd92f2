#ifndef CLAIMDIFF_ENGINE_TEXT_GLYPHS_H_
#define CLAIMDIFF_ENGINE_TEXT_GLYPHS_H_

// Glyphs: a line as the tokenizer reads it, one entry for each visible
// character with its marks. Rules look at `fold` and see one kind of quotation
// mark, apostrophe, hyphen and space, and nothing invisible.
//
//   "Won’t"  ->  W o n ' t, the fourth {begin 3, end 6, code U+2019, fold '\''}

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/text/characters.h"

namespace claimdiff {

struct Glyph {
  uint32_t begin = 0;  // in the text; between two glyphs lies only what is
  uint32_t end = 0;    // white space or invisible
  char32_t code = 0;   // the base character
  char fold = 0;  // its ASCII stand-in, case kept; 0 for none or with marks
  CharClass char_class = CharClass::kLetter;  // never a space, mark, line break
                                              // or invisible
  bool space_before = false;
};

// Makes `*glyphs` the glyphs of `line` in `text` (valid UTF-8). Emoji joined by
// U+200D are one glyph, as are an emoji and its skin tone.
void ReadGlyphs(std::string_view text, ByteSpan line,
                std::vector<Glyph>* glyphs);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_GLYPHS_H_
