#include "engine/text/utf8.h"

#include "unicode/utf8.h"

namespace claimdiff {
namespace {

// Where the stretch of valid code points that starts at `offset` ends. With
// `stop_at_nul` a NUL ends it too.
size_t SkipValid(std::string_view bytes, size_t offset, bool stop_at_nul) {
  const auto* data = reinterpret_cast<const uint8_t*>(bytes.data());
  while (offset < bytes.size()) {
    if (data[offset] < 0x80) {
      if (stop_at_nul && data[offset] == 0) break;
      ++offset;
      continue;
    }
    size_t next = offset;
    UChar32 c;
    U8_NEXT(data, next, bytes.size(), c);
    if (c < 0) break;
    offset = next;
  }
  return offset;
}

}  // namespace

Utf8Repair RepairUtf8(std::string_view bytes) {
  constexpr std::string_view kReplacement = "\uFFFD";
  const auto* data = reinterpret_cast<const uint8_t*>(bytes.data());
  Utf8Repair repair;
  repair.text.reserve(bytes.size());
  size_t offset = 0;
  while (offset < bytes.size()) {
    const size_t end = SkipValid(bytes, offset, /*stop_at_nul=*/true);
    repair.text.append(bytes.substr(offset, end - offset));
    offset = end;
    if (offset == bytes.size()) break;
    if (repair.replaced++ == 0) repair.first_offset = offset;
    repair.text.append(kReplacement);
    UChar32 c;
    U8_NEXT(data, offset, bytes.size(), c);
  }
  return repair;
}

bool IsValidUtf8(std::string_view text) {
  return SkipValid(text, 0, /*stop_at_nul=*/false) == text.size();
}

bool IsCodePointBoundary(std::string_view text, size_t offset) {
  if (offset >= text.size()) return offset == text.size();
  return !U8_IS_TRAIL(static_cast<uint8_t>(text[offset]));
}

void AppendCodePoint(char32_t code_point, std::string* text) {
  char bytes[U8_MAX_LENGTH];
  int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, code_point);
  text->append(bytes, size);
}

}  // namespace claimdiff
