#include "engine/text/characters.h"

#include <array>

#include "unicode/uchar.h"

namespace claimdiff {
namespace {

constexpr CharInfo AsciiInfo(char c) {
  if (('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z')) {
    return {CharClass::kLetter, c};
  }
  if ('0' <= c && c <= '9') return {CharClass::kDigit, c};
  switch (c) {
    case ' ':
    case '\t':
      return {CharClass::kSpace, ' '};
    case '\n':
    case '\v':
    case '\f':
    case '\r':
      return {CharClass::kLineBreak, c};
    case '"':
      return {CharClass::kDoubleQuote, c};
    case '\'':
    case '`':
      return {CharClass::kSingleQuote, '\''};
    case '-':
      return {CharClass::kDash, c};
    case '$':
    case '%':
    case '+':
    case '<':
    case '=':
    case '>':
    case '^':
    case '|':
    case '~':
      return {CharClass::kSymbol, c};
    default:
      return c < ' ' || c == 0x7F ? CharInfo{CharClass::kInvisible, 0}
                                  : CharInfo{CharClass::kPunctuation, c};
  }
}

constexpr std::array<CharInfo, 128> MakeAsciiTable() {
  std::array<CharInfo, 128> table{};
  for (int c = 0; c < 128; ++c) table[c] = AsciiInfo(static_cast<char>(c));
  return table;
}

constexpr std::array<CharInfo, 128> kAscii = MakeAsciiTable();

struct Fold {
  char32_t first, last;
  CharInfo info;
};

constexpr CharInfo kDoubleQuoteInfo = {CharClass::kDoubleQuote, '"'};
constexpr CharInfo kSingleQuoteInfo = {CharClass::kSingleQuote, '\''};
constexpr CharInfo kDashInfo = {CharClass::kDash, '-'};
constexpr CharInfo kLineBreakInfo = {CharClass::kLineBreak, '\n'};

// What is folded to an ASCII character of another kind than NFKC's, ascending.
constexpr Fold kFolds[] = {
    {0x0085, 0x0085, kLineBreakInfo},
    {0x00AB, 0x00AB, kDoubleQuoteInfo},  // «
    {0x00B4, 0x00B4, kSingleQuoteInfo},  // ´
    {0x00BB, 0x00BB, kDoubleQuoteInfo},  // »
    {0x02B9, 0x02B9, kSingleQuoteInfo},  // modifier prime
    {0x02BA, 0x02BA, kDoubleQuoteInfo},  // modifier double prime
    {0x02BB, 0x02BD, kSingleQuoteInfo},  // ʻokina, modifier apostrophe
    {0x02BF, 0x02BF, kSingleQuoteInfo},  // ayn
    {0x02C8, 0x02C8, kSingleQuoteInfo},
    {0x02EE, 0x02EE, kDoubleQuoteInfo},
    {0x058A, 0x058A, kDashInfo},         // Armenian hyphen
    {0x05BE, 0x05BE, kDashInfo},         // maqaf
    {0x05F3, 0x05F3, kSingleQuoteInfo},  // geresh
    {0x05F4, 0x05F4, kDoubleQuoteInfo},  // gershayim
    {0x2010, 0x2015, kDashInfo},         // hyphens to horizontal bar
    {0x2018, 0x201B, kSingleQuoteInfo},
    {0x201C, 0x201F, kDoubleQuoteInfo},
    {0x2028, 0x2029, kLineBreakInfo},
    {0x2032, 0x2032, kSingleQuoteInfo},  // prime
    {0x2033, 0x2033, kDoubleQuoteInfo},
    {0x2035, 0x2035, kSingleQuoteInfo},
    {0x2036, 0x2036, kDoubleQuoteInfo},
    {0x2039, 0x203A, kSingleQuoteInfo},  // ‹ ›
    {0x2043, 0x2043, kDashInfo},         // hyphen bullet
    {0x2212, 0x2212, kDashInfo},         // minus
    {0x275B, 0x275C, kSingleQuoteInfo},
    {0x275D, 0x275E, kDoubleQuoteInfo},
    {0x275F, 0x275F, kSingleQuoteInfo},
    {0x2760, 0x2760, kDoubleQuoteInfo},
    {0x276E, 0x276F, kDoubleQuoteInfo},
    {0x2E3A, 0x2E3B, kDashInfo},         // two- and three-em dash
    {0x300A, 0x300B, kDoubleQuoteInfo},  // 《 》
    {0x300C, 0x300D, kDoubleQuoteInfo},  // 「 」
    {0x300E, 0x300F, kDoubleQuoteInfo},  // 『 』
    {0x301D, 0x301F, kDoubleQuoteInfo},
    {0xA78B, 0xA78C, kSingleQuoteInfo},  // saltillo
    {0xFE31, 0xFE32, kDashInfo},
    {0xFE58, 0xFE58, kDashInfo},
    {0xFE63, 0xFE63, kDashInfo},
    {0xFF02, 0xFF02, kDoubleQuoteInfo},
    {0xFF07, 0xFF07, kSingleQuoteInfo},
    {0xFF0D, 0xFF0D, kDashInfo},
};

CharClass ClassOfCategory(char32_t c) {
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
    return CharClass::kInvisible;
  }
  switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
      return CharClass::kLetter;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return CharClass::kMark;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
      return CharClass::kDigit;
    case U_SPACE_SEPARATOR:
      return CharClass::kSpace;
    case U_CONTROL_CHAR:
      return CharClass::kInvisible;
    case U_DASH_PUNCTUATION:
      return CharClass::kDash;
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
      return CharClass::kPunctuation;
    default:
      return CharClass::kSymbol;
  }
}

}  // namespace

CharInfo Classify(char32_t c) {
  if (c < 0x80) return kAscii[c];
  for (const Fold& fold : kFolds) {
    if (c < fold.first) break;
    if (c <= fold.last) return fold.info;
  }
  const CharClass char_class = ClassOfCategory(c);
  switch (char_class) {
    case CharClass::kSpace:
      return {char_class, ' '};
    case CharClass::kDash:
      return {char_class, '-'};
    default:
      return {char_class, 0};
  }
}

}  // namespace claimdiff
