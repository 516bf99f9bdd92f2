#include "engine/render/json_text.h"

#include "absl/strings/str_format.h"
#include "engine/text/display.h"
#include "engine/text/utf8.h"

namespace claimdiff::render {
namespace {

rapidjson::SizeType SizeOf(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

// As JSON escapes it: code points past U+FFFF as two halves.
void AppendEscape(char32_t code_point, std::string* out) {
  if (code_point > 0xFFFF) {
    const char32_t rest = code_point - 0x10000;
    absl::StrAppendFormat(out, "\\u%04X", 0xD800 + (rest >> 10));
    code_point = 0xDC00 + (rest & 0x3FF);
  }
  absl::StrAppendFormat(out, "\\u%04X", static_cast<uint32_t>(code_point));
}

}  // namespace

JsonText& JsonText::BeginObject() {
  writer_.StartObject();
  return *this;
}

JsonText& JsonText::EndObject() {
  writer_.EndObject();
  return *this;
}

JsonText& JsonText::BeginArray() {
  writer_.StartArray();
  return *this;
}

JsonText& JsonText::EndArray() {
  writer_.EndArray();
  return *this;
}

JsonText& JsonText::Key(std::string_view key) {
  writer_.Key(key.data(), SizeOf(key));
  return *this;
}

JsonText& JsonText::Field(std::string_view key, std::string_view value) {
  Key(key);
  // An empty view may have no data at all.
  writer_.String(value.empty() ? "" : value.data(), SizeOf(value));
  return *this;
}

JsonText& JsonText::Number(std::string_view key, int64_t value) {
  Key(key);
  writer_.Int64(value);
  return *this;
}

std::string JsonText::Finish() && {
  const std::string json(buffer_.GetString(), buffer_.GetSize());
  DisplayOptions options;
  options.keep_newlines = true;
  if (SafeDisplay(json, options) == json) return json + "\n";
  std::string out;
  for (size_t at = 0; at < json.size();) {
    const size_t begin = at;
    const char32_t code_point = NextCodePoint(json, &at);
    const std::string_view bytes(json.data() + begin, at - begin);
    if ((code_point >= 0x20 && code_point < 0x7F) || code_point == '\n' ||
        SafeDisplay(bytes) == bytes) {
      out += bytes;
    } else {
      AppendEscape(code_point, &out);
    }
  }
  return out + "\n";
}

}  // namespace claimdiff::render
