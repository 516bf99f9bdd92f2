#ifndef CLAIMDIFF_ENGINE_TEXT_NORMALIZE_H_
#define CLAIMDIFF_ENGINE_TEXT_NORMALIZE_H_

// The normalized form of a text, with the way back to the bytes it came from.
//
//   const NormalizedText n = Normalize("Choe Son‑hui said “no”");
//   n.text()               Choe Son-hui said "no"
//   n.Original({5, 12})    {5, 14}: "Son‑hui", whose U+2011 takes three bytes
//
// What is folded: every quotation mark to ' or ", every dash, hyphen and minus
// sign to -, every space to U+0020, compatibility forms (ligatures, full width,
// "…" to "...") and composition as in NFKC. Soft hyphens, zero-width characters
// and control characters other than line breaks and tabs are removed.
// Fractions, superscripts and subscripts stay: NFKC would make 221/2 of 22½.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"

namespace claimdiff {

struct NormalizeOptions {
  // Full case folding too ("STRASSE" and "Straße" become "strasse").
  // Default: false
  bool fold_case = false;
};

class NormalizedText {
 public:
  const std::string& text() const { return text_; }

  // The bytes of the original that `normalized` (offsets into text()) came
  // from: a span of whole code points, for any input. Where several characters
  // were normalized together ("e" + U+0301) it covers all of them. Characters
  // removed inside the span lie inside the result, those at its edges outside.
  // An empty span gives an empty one; what lies outside text() is cut off.
  // Logarithmic.
  ByteSpan Original(ByteSpan normalized) const;

 private:
  friend NormalizedText Normalize(std::string_view utf8,
                                  NormalizeOptions options);

  // A stretch of text() up to the next piece's, and where it came from.
  struct Piece {
    uint32_t begin;           // in text_
    uint32_t original_begin;  // in the original
    uint32_t original_end;
    bool bytewise;  // byte for byte the same; else only as a whole
  };

  std::string text_;
  std::vector<Piece> pieces_;  // ascending, covering text_
};

// `utf8` must be valid (see RepairUtf8). Linear.
NormalizedText Normalize(std::string_view utf8, NormalizeOptions options = {});

// Only the text: Normalize(utf8, options).text(), with no map to build.
std::string NormalizedCopy(std::string_view utf8,
                           NormalizeOptions options = {});

// The key that names and words are compared by: normalized, case-folded,
// accents removed, white space collapsed and trimmed. For comparing, never for
// display.
//   FoldKey("Son‑Hui")  "son-hui"      FoldKey("Wałęsa’s")  "walesa's"
std::string FoldKey(std::string_view utf8);

// A name for display: hyphens and spaces plain, white space collapsed and
// trimmed, soft hyphens and zero-width characters gone, in NFC; case, accents
// and apostrophes as written.
//   CleanName("Choe\u00A0Son‑hui")  "Choe Son-hui"
std::string CleanName(std::string_view utf8);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_NORMALIZE_H_
