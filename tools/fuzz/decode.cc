// Bytes of any charset. The first byte chooses what the sender says of them.

#include "engine/text/decode.h"

#include <iterator>

#include "engine/text/utf8.h"
#include "tools/fuzz/checks.h"

namespace {

constexpr std::string_view kDeclared[] = {
    "",          "utf-8",   "iso-8859-1", "windows-1252", "koi8-r",
    "shift_jis", "gb18030", "utf-16",     "big5",         "no such charset"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes = claimdiff::BytesOf(data + 1, size - 1);
  const auto decoded =
      claimdiff::DecodeToUtf8(bytes, kDeclared[data[0] % std::size(kDeclared)]);
  if (decoded.ok()) {
    claimdiff::Check(claimdiff::IsValidUtf8(decoded->text),
                     "decoded text is UTF-8");
    claimdiff::Check(decoded->text.find('\0') == std::string::npos,
                     "decoded text has no NUL");
    claimdiff::Check(claimdiff::IsValidUtf8(decoded->charset),
                     "a charset's name is UTF-8");
    claimdiff::Check(decoded->first_offset <= bytes.size(),
                     "what was replaced lies in the bytes");
  }
  const claimdiff::Utf8Repair repair = claimdiff::RepairUtf8(bytes);
  claimdiff::Check(claimdiff::IsValidUtf8(repair.text), "repaired is UTF-8");
  claimdiff::Check((repair.replaced == 0) == (repair.text == bytes),
                   "what needs no repair stays");
  return 0;
}
