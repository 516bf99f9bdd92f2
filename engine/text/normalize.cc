#include "engine/text/normalize.h"

#include <algorithm>

#include "engine/text/characters.h"
#include "engine/text/utf8.h"
#include "unicode/normalizer2.h"
#include "unicode/uchar.h"
#include "unicode/unistr.h"

namespace claimdiff {
namespace {

// A base character with more marks than this is cut into several segments, as
// in Unicode's Stream-Safe Text Format: it bounds what is normalized at once,
// and ICU's canonical ordering is quadratic in it.
constexpr int kMaxSegmentCodePoints = 32;

const icu::Normalizer2& Instance(const icu::Normalizer2* (*get)(UErrorCode&)) {
  UErrorCode error = U_ZERO_ERROR;
  // ICU has the data of NFC, NFKC and NFKC_Casefold compiled in; this cannot
  // fail short of a broken installation.
  return *get(error);
}

bool KeepsCompatibilityForm(char32_t c) {
  switch (u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE)) {
    case U_DT_FRACTION:
    case U_DT_SUPER:
    case U_DT_SUB:
      return true;
    default:
      return false;
  }
}

// The segment at `begin`: one character with all that may combine with it.
size_t SegmentEnd(std::string_view text, size_t begin,
                  const icu::Normalizer2& normalizer) {
  size_t end = begin;
  NextCodePoint(text, &end);
  for (int n = 1; n < kMaxSegmentCodePoints && end < text.size(); ++n) {
    size_t next = end;
    const char32_t c = NextCodePoint(text, &next);
    if (c < 0x80 || normalizer.hasBoundaryBefore(c)) break;
    end = next;
  }
  return end;
}

// Appends the segment in normal form, keeping compatibility forms that carry
// meaning, and those that NFKC would put a space into ("¨", "ﷺ").
void AppendSegment(std::string_view segment, bool fold_case, std::string* out) {
  static const icu::Normalizer2& nfc =
      Instance(icu::Normalizer2::getNFCInstance);
  static const icu::Normalizer2& nfkc =
      Instance(icu::Normalizer2::getNFKCInstance);
  static const icu::Normalizer2& nfkc_casefold =
      Instance(icu::Normalizer2::getNFKCCasefoldInstance);
  size_t after_first = 0;
  const char32_t first = NextCodePoint(segment, &after_first);
  const auto source = icu::UnicodeString::fromUTF8(
      icu::StringPiece(segment.data(), static_cast<int32_t>(segment.size())));
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString folded;
  if (!KeepsCompatibilityForm(first)) {
    folded = (fold_case ? nfkc_casefold : nfkc).normalize(source, error);
  }
  if (folded.isEmpty() || folded.indexOf(u' ') >= 0) {
    folded = nfc.normalize(source, error);
  }
  folded.toUTF8String(*out);
}

char FoldedAscii(char c, bool fold_case) {
  return fold_case && 'A' <= c && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// Walks over the text and hands each piece to
// `emit(begin, end, bytewise)` after appending it to `*out`.
template <typename Emit>
void NormalizeInto(std::string_view text, bool fold_case, std::string* out,
                   Emit emit) {
  static const icu::Normalizer2& nfkc =
      Instance(icu::Normalizer2::getNFKCInstance);
  size_t begin = 0;
  while (begin < text.size()) {
    size_t end = begin;
    const char32_t c = NextCodePoint(text, &end);
    const CharInfo info = Classify(c);
    if (info.char_class == CharClass::kInvisible) {
      begin = end;
      continue;
    }
    // An ASCII letter may take a mark; a folded quotation mark or dash is done.
    const bool may_combine = c < 0x80 && end < text.size() &&
                             static_cast<unsigned char>(text[end]) >= 0x80;
    const size_t segment_end =
        may_combine || info.fold == 0 ? SegmentEnd(text, begin, nfkc) : end;
    const size_t norm_begin = out->size();
    if (info.fold != 0 && segment_end == end) {
      // Tabs and line breaks are text's own structure, not a style.
      const char folded = c == '\t' ? '\t' : info.fold;
      out->push_back(FoldedAscii(folded, fold_case));
    } else {
      AppendSegment(text.substr(begin, segment_end - begin), fold_case, out);
    }
    emit(norm_begin, begin, segment_end, c < 0x80 && segment_end == end);
    begin = segment_end;
  }
}

// `text` without white space at its ends and one space for each run inside.
void CollapseSpaces(std::string* text) {
  size_t size = 0;
  bool pending = false;
  for (size_t i = 0; i < text->size();) {
    const size_t begin = i;
    const CharClass char_class = Classify(NextCodePoint(*text, &i)).char_class;
    if (char_class == CharClass::kSpace ||
        char_class == CharClass::kLineBreak) {
      pending = size > 0;
      continue;
    }
    if (pending) (*text)[size++] = ' ';
    pending = false;
    for (size_t k = begin; k < i; ++k) (*text)[size++] = (*text)[k];
  }
  text->resize(size);
}

// The base letter of Latin letters that do not decompose.
std::string_view PlainLetter(char32_t c) {
  switch (c) {
    case U'æ':
      return "ae";
    case U'œ':
      return "oe";
    case U'ø':
      return "o";
    case U'đ':
    case U'ð':
      return "d";
    case U'ħ':
      return "h";
    case U'ı':
      return "i";
    case U'ł':
      return "l";
    case U'ŧ':
      return "t";
    case U'þ':
      return "th";
    default:
      return "";
  }
}

void RemoveAccents(std::string* text) {
  static const icu::Normalizer2& nfd =
      Instance(icu::Normalizer2::getNFDInstance);
  if (std::all_of(text->begin(), text->end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x80;
      })) {
    return;
  }
  std::string plain;
  plain.reserve(text->size());
  icu::UnicodeString decomposition;
  for (size_t i = 0; i < text->size();) {
    const char32_t c = NextCodePoint(*text, &i);
    const std::string_view letter = PlainLetter(c);
    if (!letter.empty()) {
      plain.append(letter);
    } else if (c < 0x80) {
      plain.push_back(static_cast<char>(c));
    } else if (!nfd.getDecomposition(c, decomposition)) {
      if (u_charType(c) != U_NON_SPACING_MARK) AppendCodePoint(c, &plain);
    } else {
      for (int32_t k = 0; k < decomposition.length();) {
        const UChar32 part = decomposition.char32At(k);
        k += U16_LENGTH(part);
        if (u_charType(part) != U_NON_SPACING_MARK) {
          AppendCodePoint(part, &plain);
        }
      }
    }
  }
  *text = std::move(plain);
}

}  // namespace

ByteSpan NormalizedText::Original(ByteSpan normalized) const {
  const auto size = static_cast<uint32_t>(text_.size());
  const uint32_t end = std::min(normalized.end, size);
  const uint32_t begin = std::min(normalized.begin, end);
  if (pieces_.empty()) return {0, 0};
  // The piece that holds the byte at `offset`.
  const auto piece_at = [this](uint32_t offset) {
    return std::prev(std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                      [](uint32_t value, const Piece& piece) {
                                        return value < piece.begin;
                                      }));
  };
  if (begin == size) {
    const uint32_t original = pieces_.back().original_end;
    return {original, original};
  }
  const auto first = piece_at(begin);
  const uint32_t original_begin =
      first->original_begin + (first->bytewise ? begin - first->begin : 0);
  if (begin == end) return {original_begin, original_begin};
  const auto last = piece_at(end - 1);
  const uint32_t original_end = last->bytewise
                                    ? last->original_begin + (end - last->begin)
                                    : last->original_end;
  return {original_begin, original_end};
}

NormalizedText Normalize(std::string_view utf8, NormalizeOptions options) {
  NormalizedText result;
  result.text_.reserve(utf8.size());
  auto& pieces = result.pieces_;
  NormalizeInto(
      utf8, options.fold_case, &result.text_,
      [&](size_t norm_begin, size_t begin, size_t end, bool bytewise) {
        if (bytewise && !pieces.empty() && pieces.back().bytewise &&
            pieces.back().original_end == begin) {
          pieces.back().original_end = static_cast<uint32_t>(end);
          return;
        }
        pieces.push_back({static_cast<uint32_t>(norm_begin),
                          static_cast<uint32_t>(begin),
                          static_cast<uint32_t>(end), bytewise});
      });
  return result;
}

std::string NormalizedCopy(std::string_view utf8, NormalizeOptions options) {
  std::string text;
  text.reserve(utf8.size());
  NormalizeInto(utf8, options.fold_case, &text,
                [](size_t, size_t, size_t, bool) {});
  return text;
}

std::string FoldKey(std::string_view utf8) {
  std::string key = NormalizedCopy(utf8, {/*fold_case=*/true});
  RemoveAccents(&key);
  CollapseSpaces(&key);
  return key;
}

std::string CleanName(std::string_view utf8) {
  static const icu::Normalizer2& nfc =
      Instance(icu::Normalizer2::getNFCInstance);
  std::string name;
  name.reserve(utf8.size());
  for (size_t begin = 0; begin < utf8.size();) {
    size_t end = begin;
    const char32_t c = NextCodePoint(utf8, &end);
    const CharInfo info = Classify(c);
    if (info.char_class == CharClass::kInvisible) {
      begin = end;
    } else if (c == 0x2010 || c == 0x2011) {  // hyphens; a dash stays a dash
      name.push_back('-');
      begin = end;
    } else {
      end = SegmentEnd(utf8, begin, nfc);
      if (end - begin == 1) {
        name.push_back(utf8[begin]);
      } else {
        UErrorCode error = U_ZERO_ERROR;
        nfc.normalize(
               icu::UnicodeString::fromUTF8(icu::StringPiece(
                   utf8.data() + begin, static_cast<int32_t>(end - begin))),
               error)
            .toUTF8String(name);
      }
      begin = end;
    }
  }
  CollapseSpaces(&name);
  return name;
}

}  // namespace claimdiff
