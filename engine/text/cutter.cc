#include "engine/text/cutter.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/sentence_words.h"
#include "unicode/uchar.h"

namespace claimdiff {
namespace {

// No abbreviation, clitic or contraction is longer.
constexpr uint32_t kMaxLookup = 16;

// Words written together that PTB takes apart, with the length of the first.
struct Contraction {
  std::string_view word;
  uint32_t first;
};
constexpr Contraction kContractions[] = {
    {"cannot", 3}, {"gimme", 3},  {"gonna", 3},   {"gotta", 3},
    {"lemme", 3},  {"wanna", 3},  {"'tis", 2},    {"'twas", 2},
    {"dont", 2},   {"didnt", 3},  {"doesnt", 4},  {"isnt", 2},
    {"wasnt", 3},  {"wont", 2},   {"cant", 2},    {"couldnt", 5},
    {"arent", 3},  {"havent", 4}, {"wouldnt", 5}, {"shouldnt", 6},
};

constexpr std::string_view kClitics[] = {"'s", "'m", "'d", "'re", "'ve", "'ll"};

// Words that begin with an apostrophe.
constexpr std::string_view kElisions[] = {"'em",  "'n",     "'n'",   "'til",
                                          "'tis", "'cause", "'twas", "'bout"};

// What spaCy cuts off a number: "5km", "8am", "22%".
constexpr std::string_view kUnits[] = {
    "am",  "pm", "a.m.", "p.m.", "km", "m",  "cm", "mm", "ha",
    "nm",  "yd", "ft",   "kg",   "g",  "mg", "t",  "lb", "oz",
    "mph", "mb", "kb",   "gb",   "tb", "k",  "%"};

class Cutter {
 public:
  Cutter(const std::vector<Glyph>& glyphs, std::vector<GlyphRange>* pieces)
      : glyphs_(glyphs), pieces_(*pieces) {}

  void CutLine() {
    const auto size = static_cast<uint32_t>(glyphs_.size());
    for (uint32_t begin = 0; begin < size;) {
      uint32_t end = begin + 1;
      while (end < size && !glyphs_[end].space_before) ++end;
      CutWord(begin, end);
      begin = end;
    }
  }

 private:
  bool Is(uint32_t i, CharClass char_class) const {
    return glyphs_[i].char_class == char_class;
  }
  bool IsLetter(uint32_t i) const { return Is(i, CharClass::kLetter); }
  bool IsDigit(uint32_t i) const { return Is(i, CharClass::kDigit); }
  bool IsLower(uint32_t i) const {
    return glyphs_[i].fold != 0
               ? 'a' <= glyphs_[i].fold && glyphs_[i].fold <= 'z'
               : u_islower(glyphs_[i].code);
  }
  bool IsUpper(uint32_t i) const {
    return glyphs_[i].fold != 0
               ? 'A' <= glyphs_[i].fold && glyphs_[i].fold <= 'Z'
               : u_isupper(glyphs_[i].code);
  }
  // An en or em dash, not a hyphen.
  bool IsLongDash(uint32_t i) const {
    const char32_t c = glyphs_[i].code;
    return Is(i, CharClass::kDash) && c != '-' && c != 0x2010 && c != 0x2011 &&
           c != 0x2212;
  }

  void Emit(uint32_t begin, uint32_t end) { pieces_.push_back({begin, end}); }

  // End of the run of glyphs like the one at `i`, at most `limit`.
  uint32_t RunEnd(uint32_t i, uint32_t limit) const {
    uint32_t end = i + 1;
    while (end < limit && glyphs_[end].fold == glyphs_[i].fold) ++end;
    return end;
  }
  uint32_t RunBegin(uint32_t i, uint32_t limit) const {
    uint32_t begin = i;
    while (begin > limit && glyphs_[begin - 1].fold == glyphs_[i].fold) --begin;
    return begin;
  }

  // The folded text of a short range, lower-cased if `lower`; empty if it is
  // long or holds more than ASCII.
  std::string_view Folded(uint32_t begin, uint32_t end, bool lower = true) {
    if (end - begin > kMaxLookup) return {};
    for (uint32_t i = begin; i < end; ++i) {
      const char c = glyphs_[i].fold;
      if (c == 0) return {};
      folded_[i - begin] =
          lower && 'A' <= c && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return {folded_.data(), end - begin};
  }

  template <typename Table>
  bool InTable(std::string_view word, const Table& table) const {
    return std::find(std::begin(table), std::end(table), word) !=
           std::end(table);
  }

  void CutWord(uint32_t begin, uint32_t end) {
    bool letters = true;
    for (uint32_t i = begin; i < end && letters; ++i) letters = IsLetter(i);
    if (letters) {
      EmitWord(begin, end);
      return;
    }
    while (begin < end) {
      const uint32_t prefix = PrefixEnd(begin, end);
      if (prefix == begin) break;
      Emit(begin, prefix);
      begin = prefix;
    }
    suffixes_.clear();
    while (begin < end) {
      const uint32_t suffix = SuffixBegin(begin, end);
      if (suffix == end) break;
      suffixes_.push_back({suffix, end});
      end = suffix;
    }
    if (begin < end) CutInside(begin, end);
    pieces_.insert(pieces_.end(), suffixes_.rbegin(), suffixes_.rend());
  }

  // Where the token of punctuation that begins at `begin` ends; `begin` if
  // none does.
  uint32_t PrefixEnd(uint32_t begin, uint32_t end) {
    switch (glyphs_[begin].char_class) {
      case CharClass::kDoubleQuote:
        return begin + 1;
      case CharClass::kSingleQuote:
        return QuotePrefixEnd(begin, end);
      case CharClass::kDash: {
        const uint32_t run = RunEnd(begin, end);
        const bool sign =
            run == begin + 1 && run < end && IsDigit(run) && !IsLongDash(begin);
        return sign ? begin : run;
      }
      case CharClass::kPunctuation:
        if (glyphs_[begin].fold == '@' && begin + 1 < end) return begin;
        if (glyphs_[begin].fold != '.') return begin + 1;
        return begin + 1 < end && IsDigit(begin + 1) ? begin
                                                     : RunEnd(begin, end);
      case CharClass::kSymbol:
        return glyphs_[begin].fold == '+' && begin + 1 < end &&
                       IsDigit(begin + 1)
                   ? begin
                   : begin + 1;
      default:
        return CurrencyEnd(begin, end);
    }
  }

  // "US$5": the dollar's name and sign.
  uint32_t CurrencyEnd(uint32_t begin, uint32_t end) const {
    uint32_t i = begin;
    while (i < end && i < begin + 2 && IsUpper(i)) ++i;
    return i > begin && i + 1 < end && glyphs_[i].fold == '$' && IsDigit(i + 1)
               ? i + 1
               : begin;
  }

  uint32_t QuotePrefixEnd(uint32_t begin, uint32_t end) {
    if (begin + 1 < end && Is(begin + 1, CharClass::kSingleQuote) &&
        glyphs_[begin + 1].code == glyphs_[begin].code) {
      return begin + 2;  // '' and ``
    }
    const std::string_view word = Folded(begin, WordEnd(begin + 1, end));
    if (word.size() > 1 &&
        (InTable(word, kElisions) || InTable(word, kClitics))) {
      return begin;
    }
    return begin + 1;
  }

  uint32_t WordEnd(uint32_t i, uint32_t end) const {
    const uint32_t limit = std::min(end, i + kMaxLookup);
    while (i < limit && IsLetter(i)) ++i;
    return i;
  }

  // Where the token at the end begins; `end` if all is one word.
  uint32_t SuffixBegin(uint32_t begin, uint32_t end) {
    const uint32_t last = end - 1;
    switch (glyphs_[last].char_class) {
      case CharClass::kDoubleQuote:
        return last;
      case CharClass::kSingleQuote:
        if (last == begin) return last;
        if (IsElision(begin, end)) return end;
        return last > begin && Is(last - 1, CharClass::kSingleQuote) &&
                       glyphs_[last - 1].code == glyphs_[last].code
                   ? last - 1
                   : last;
      case CharClass::kDash: {
        const uint32_t run = RunBegin(last, begin);
        return end - run > 1 || IsLongDash(last) || run == begin ? run : end;
      }
      case CharClass::kPunctuation:
        if (glyphs_[last].fold != '.') return last;
        if (last > begin && glyphs_[last - 1].fold == '.') {
          return RunBegin(last, begin);
        }
        if (const uint32_t unit = UnitBegin(begin, end); unit < end) {
          return unit;
        }
        return KeepsPeriod(begin, end) ? end : last;
      case CharClass::kSymbol:
        return last;
      default:
        return WordSuffixBegin(begin, end);
    }
  }

  bool IsElision(uint32_t begin, uint32_t end) {
    return InTable(Folded(begin, end), kElisions);
  }

  // Clitics and units.
  uint32_t WordSuffixBegin(uint32_t begin, uint32_t end) {
    for (uint32_t size = 2; size <= 3 && begin + size <= end; ++size) {
      const uint32_t at = end - size;
      if (glyphs_[at].fold == '\'' && InTable(Folded(at, end), kClitics)) {
        return at == begin ? end : at;
      }
    }
    if (end - begin > 3 && Folded(end - 3, end) == "n't" && IsLetter(end - 4)) {
      return end - 3;
    }
    return UnitBegin(begin, end);
  }

  uint32_t UnitBegin(uint32_t begin, uint32_t end) {
    if (!IsDigit(begin)) return end;
    for (uint32_t size = 1; size <= 4 && begin + size < end; ++size) {
      if (IsDigit(end - size - 1)) {
        return InTable(Folded(end - size, end), kUnits) ? end - size : end;
      }
    }
    return end;
  }

  // Whether the period at the end belongs to the word: initials, letters with
  // periods, abbreviations.
  bool KeepsPeriod(uint32_t begin, uint32_t end) {
    const uint32_t last = end - 1;
    if (last == begin) return false;
    uint32_t letters = 0;
    bool dotted = false;
    for (uint32_t i = last; i > begin; --i) {
      if (glyphs_[i - 1].fold == '.') {
        if (letters == 0 || letters > 2) return false;
        letters = 0;
        dotted = true;
      } else if (IsLetter(i - 1)) {
        if (++letters > kMaxLookup) return false;
      } else if (IsSeparator(i - 1) && letters > 0) {
        begin = i;  // "R-Calif.": only the last part counts
      } else {
        return false;
      }
    }
    if (dotted) return 0 < letters && letters <= 2;
    if (letters == 1) return true;
    switch (FindSentenceWord(Folded(begin, end, /*lower=*/false))) {
      case SentenceWord::kTitle:
      case SentenceWord::kAbbreviation:
        return true;
      default:
        return false;
    }
  }

  bool IsSeparator(uint32_t i) const {
    return Is(i, CharClass::kDash) || glyphs_[i].fold == '/';
  }

  // An address on the web or in mail, a name in a network.
  bool IsAddress(uint32_t begin, uint32_t end) {
    if (glyphs_[begin].fold == '@') return true;
    bool mail = false;
    for (uint32_t i = begin; i + 2 < end; ++i) {
      const char c = glyphs_[i].fold;
      if (c == ':' && glyphs_[i + 1].fold == '/' &&
          glyphs_[i + 2].fold == '/') {
        return true;
      }
      mail = mail || c == '@';
      if (c == '.' && mail) return true;
    }
    return end - begin > 4 && Folded(begin, begin + 4) == "www.";
  }

  void CutInside(uint32_t begin, uint32_t end) {
    if (IsAddress(begin, end)) {
      Emit(begin, end);
      return;
    }
    uint32_t from = begin;
    for (uint32_t i = begin + 1; i + 1 < end;) {
      const uint32_t infix_end = InfixEnd(i, end);
      if (infix_end == i || infix_end >= end) {
        ++i;
        continue;
      }
      if (from < i) EmitWord(from, i);
      Emit(i, infix_end);
      from = infix_end;
      i = infix_end + 1;
    }
    if (from < end) EmitWord(from, end);
  }

  // Where a token that begins inside a word at `i` ends; `i` if none does.
  uint32_t InfixEnd(uint32_t i, uint32_t end) const {
    const bool letter_before = IsLetter(i - 1);
    const bool digit_before = IsDigit(i - 1);
    const bool letter_after = IsLetter(i + 1);
    switch (glyphs_[i].char_class) {
      case CharClass::kDoubleQuote:
        return i + 1;
      case CharClass::kDash: {
        const uint32_t run = RunEnd(i, end);
        if (run > i + 1) return run;
        if (IsLongDash(i)) {
          return digit_before && IsDigit(i + 1) ? i : run;
        }
        const bool cut = letter_before
                             ? letter_after
                             : digit_before && (letter_after || IsDigit(i + 1));
        return cut ? run : i;
      }
      case CharClass::kPunctuation:
        break;
      case CharClass::kSymbol:
        return glyphs_[i].fold == 0 ? i + 1 : i;
      default:
        return i;
    }
    switch (glyphs_[i].fold) {
      case '.':
        if (glyphs_[i + 1].fold == '.') return RunEnd(i, end);
        // "plan.The" but not "Ph.D."
        return IsLower(i - 1) && IsUpper(i + 1) &&
                       (i + 2 == end || glyphs_[i + 2].fold != '.')
                   ? i + 1
                   : i;
      case ',':
      case ';':
      case '?':
      case '!':
        return letter_before && letter_after ? i + 1 : i;
      case ':':
      case '/':
        return (letter_before || digit_before) && letter_after ? i + 1 : i;
      case '(':
      case ')':
      case '[':
      case ']':
      case 0:  // U+2026 and what else is no ASCII
        return i + 1;
      default:
        return i;
    }
  }

  void EmitWord(uint32_t begin, uint32_t end) {
    const std::string_view word = Folded(begin, end);
    for (const Contraction& contraction : kContractions) {
      if (contraction.word != word) continue;
      Emit(begin, begin + contraction.first);
      Emit(begin + contraction.first, end);
      return;
    }
    Emit(begin, end);
  }

  const std::vector<Glyph>& glyphs_;
  std::vector<GlyphRange>& pieces_;
  std::vector<GlyphRange> suffixes_;
  std::array<char, kMaxLookup> folded_;
};

}  // namespace

void CutWords(const std::vector<Glyph>& glyphs,
              std::vector<GlyphRange>* pieces) {
  pieces->clear();
  Cutter(glyphs, pieces).CutLine();
}

}  // namespace claimdiff
