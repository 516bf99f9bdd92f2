#ifndef CLAIMDIFF_ENGINE_TEXT_DECODE_H_
#define CLAIMDIFF_ENGINE_TEXT_DECODE_H_

// Bytes of unknown encoding → valid UTF-8.
//
//   DecodeToUtf8("Caf\xE9 owners in Montr\xE9al say the ...")
//     text "Café owners in Montréal say the ...", charset "ISO-8859-1"

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace claimdiff {

struct DecodedText {
  std::string text;       // valid UTF-8, no byte order mark, no NUL
  std::string charset;    // what it was read as, e.g. "UTF-8", "windows-1252"
  uint32_t replaced = 0;  // U+FFFD put in for what the charset does not know
  uint32_t first_offset = 0;  // in the bytes given, of the first one replaced
                              // (UTF-8 only; else 0)
  bool repaired() const { return replaced > 0; }
};

// Tries in this order: a byte order mark (UTF-8, -16, -32); valid UTF-8; UTF-16
// without a mark; UTF-8 with a few bad bytes, repaired; ICU's charset detector.
// Empty bytes are empty text. Linear.
//
// INVALID_ARGUMENT for what is not text: a fiftieth or more of control
// characters. The message never repeats the bytes.
absl::StatusOr<DecodedText> DecodeToUtf8(std::string_view bytes);

// The same with what the sender says of the bytes (an HTTP header, <meta
// charset>): `declared` is believed before the detector, not before a byte
// order mark or valid UTF-8, for pages that say "iso-8859-1" are UTF-8 often
// enough and hardly any Latin-1 text is valid UTF-8 by chance. Latin-1 means
// windows-1252 (WHATWG Encoding Standard). A name that ICU does not know counts
// as none.
absl::StatusOr<DecodedText> DecodeToUtf8(std::string_view bytes,
                                         std::string_view declared);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_DECODE_H_
