#include "engine/text/glyphs.h"

#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;

bool IsSkinTone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }

// A mark makes a letter another letter, and of a sign something that no rule
// knows.
void AttachMark(uint32_t end, Glyph* glyph) {
  glyph->end = end;
  glyph->fold = 0;
  if (glyph->char_class != CharClass::kLetter &&
      glyph->char_class != CharClass::kDigit) {
    glyph->char_class = CharClass::kSymbol;
  }
}

}  // namespace

void ReadGlyphs(std::string_view text, ByteSpan line,
                std::vector<Glyph>* glyphs) {
  glyphs->clear();
  bool space_before = true;
  bool joined = false;  // U+200D right before
  for (size_t i = line.begin; i < line.end;) {
    const auto begin = static_cast<uint32_t>(i);
    const char32_t c = NextCodePoint(text, &i);
    const auto end = static_cast<uint32_t>(i);
    CharInfo info = Classify(c);
    const bool first = space_before || glyphs->empty();
    switch (info.char_class) {
      case CharClass::kSpace:
      case CharClass::kLineBreak:
        space_before = true;
        joined = false;
        continue;
      case CharClass::kInvisible:
        joined = c == kZeroWidthJoiner;
        continue;
      case CharClass::kMark:
        if (!first) {
          AttachMark(end, &glyphs->back());
          continue;
        }
        info.char_class = CharClass::kSymbol;
        break;
      case CharClass::kSymbol:
        if (!first && (joined || IsSkinTone(c)) &&
            glyphs->back().char_class == CharClass::kSymbol &&
            glyphs->back().fold == 0) {
          glyphs->back().end = end;
          joined = false;
          continue;
        }
        break;
      default:
        break;
    }
    glyphs->push_back(
        {begin, end, c, info.fold, info.char_class, space_before});
    space_before = false;
    joined = false;
  }
}

}  // namespace claimdiff
