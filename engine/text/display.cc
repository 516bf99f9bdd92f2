#include "engine/text/display.h"

#include <algorithm>
#include <cstdio>
#include <memory>

#include "engine/text/utf8.h"
#include "unicode/brkiter.h"
#include "unicode/uchar.h"
#include "unicode/utext.h"

namespace claimdiff {
namespace {

// More marks than this on one letter climb over the lines above.
constexpr int kMaxMarks = 8;

constexpr char32_t kJoinerFirst = 0x200C;  // zero width non-joiner
constexpr char32_t kJoinerLast = 0x200D;   // zero width joiner

bool IsMark(char32_t c) {
  return (U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0;
}

bool IsEmoji(char32_t c) {
  return u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) ||
         u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER);
}

// Scripts that write with joiners: all letters beyond the alphabets of Europe.
bool WritesWithJoiners(char32_t c) { return u_isalpha(c) && c >= 0x0600; }

// What nobody may see or a terminal would obey.
bool IsHostile(char32_t c) {
  constexpr uint32_t kCategories = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK |
                                   U_GC_CN_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK |
                                   U_GC_CS_MASK;
  return (U_GET_GC_MASK(c) & kCategories) != 0 ||
         u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

void AppendEscaped(char32_t c, std::string* out) {
  char escaped[16];
  std::snprintf(escaped, sizeof(escaped), "<U+%04X>", static_cast<unsigned>(c));
  out->append(escaped);
}

// A joiner or variation selector at home: between emoji or Arabic and Indic
// letters.
bool IsHarmlessJoiner(char32_t before, char32_t c, char32_t after) {
  if (c == 0xFE0F || c == 0xFE0E) {  // emoji or text style
    return u_hasBinaryProperty(before, UCHAR_EMOJI) && before >= 0x80;
  }
  if (c < kJoinerFirst || c > kJoinerLast) return false;
  if (IsEmoji(after) && (IsEmoji(before) || before == 0xFE0F)) {
    return c == kJoinerLast;
  }
  return (WritesWithJoiners(before) || IsMark(before)) &&
         WritesWithJoiners(after);
}

bool IsAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80;
  });
}

int WidthOfCodePoint(char32_t c) {
  if (c >= 0x20 && c < 0x7F) return 1;
  constexpr uint32_t kNoWidth = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_MN_MASK |
                                U_GC_ME_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  if (c == 0x00AD) return 1;  // terminals show soft hyphens
  if ((U_GET_GC_MASK(c) & kNoWidth) != 0) return 0;
  if (c >= 0x1160 && c <= 0x11FF) return 0;  // Jamo that join the one before
  if (u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION)) return 2;
  switch (u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_FULLWIDTH:
    case U_EA_WIDE:
      return 2;
    default:
      return 1;
  }
}

// A grapheme takes the columns of its characters, but never more than two: an
// emoji is as wide with what is joined to it. A variation selector makes one.
int WidthOfGrapheme(std::string_view grapheme) {
  std::string repaired;
  if (!IsValidUtf8(grapheme)) {
    repaired = RepairUtf8(grapheme).text;
    grapheme = repaired;
  }
  int width = 0;
  for (size_t i = 0; i < grapheme.size() && width < 2;) {
    const char32_t c = NextCodePoint(grapheme, &i);
    width += c == 0xFE0F && width > 0 ? 1 : WidthOfCodePoint(c);
  }
  return std::min(width, 2);
}

// Calls visit(begin, end) for each grapheme until it returns false.
template <typename Visit>
void ForEachGrapheme(std::string_view text, Visit visit) {
  UErrorCode error = U_ZERO_ERROR;
  // Opening one reads a rule table; a thread needs one.
  thread_local const std::unique_ptr<icu::BreakIterator> iterator(
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(),
                                                  error));
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<int64_t>(text.size()),
                 &error);
  iterator->setText(&utext, error);
  int32_t begin = iterator->first();
  for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE;
       begin = end, end = iterator->next()) {
    if (!visit(static_cast<size_t>(begin), static_cast<size_t>(end))) break;
  }
  utext_close(&utext);
}

}  // namespace

std::string SafeDisplay(std::string_view text, DisplayOptions options) {
  std::string repaired;
  if (!IsValidUtf8(text)) {
    repaired = RepairUtf8(text).text;
    text = repaired;
  }
  std::string out;
  out.reserve(text.size());
  char32_t before = 0;
  int marks = 0;
  for (size_t i = 0; i < text.size();) {
    const char32_t c = NextCodePoint(text, &i);
    if (c >= 0x20 && c < 0x7F) {
      out.push_back(static_cast<char>(c));
      marks = 0;
    } else if (c == '\n' || c == '\t') {
      const bool keep = c == '\n' ? options.keep_newlines : options.keep_tabs;
      out.push_back(keep ? static_cast<char>(c) : ' ');
      marks = 0;
    } else if (u_charType(c) == U_SPACE_SEPARATOR) {
      out.push_back(' ');
      marks = 0;
    } else if (IsHostile(c)) {
      size_t next = i;
      const char32_t after = i < text.size() ? NextCodePoint(text, &next) : 0;
      if (IsHarmlessJoiner(before, c, after)) {
        AppendCodePoint(c, &out);
      } else {
        AppendEscaped(c, &out);
      }
    } else if (IsMark(c)) {
      if (++marks > kMaxMarks) {
        AppendEscaped(c, &out);
      } else {
        AppendCodePoint(c, &out);
      }
    } else {
      AppendCodePoint(c, &out);
      marks = 0;
    }
    before = c;
  }
  return out;
}

int DisplayWidth(std::string_view text) {
  int width = 0;
  if (IsAscii(text)) {
    for (const char c : text) {
      width += WidthOfCodePoint(static_cast<char32_t>(c));
    }
    return width;
  }
  ForEachGrapheme(text, [&](size_t begin, size_t end) {
    width += WidthOfGrapheme(text.substr(begin, end - begin));
    return true;
  });
  return width;
}

size_t PrefixOfWidth(std::string_view text, int width) {
  size_t prefix = 0;
  ForEachGrapheme(text, [&](size_t begin, size_t end) {
    width -= WidthOfGrapheme(text.substr(begin, end - begin));
    if (width < 0) return false;
    prefix = end;
    return true;
  });
  return prefix;
}

}  // namespace claimdiff
