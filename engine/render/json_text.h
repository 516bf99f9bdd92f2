#ifndef CLAIMDIFF_ENGINE_RENDER_JSON_TEXT_H_
#define CLAIMDIFF_ENGINE_RENDER_JSON_TEXT_H_

// JSON over several lines, written from the outside in:
//
//   JsonText json;
//   json.BeginObject().Field("name", "Mira Holt").EndObject();
//   std::move(json).Finish()    "{\n  \"name\": \"Mira Holt\"\n}\n"

#include <cstdint>
#include <string>
#include <string_view>

#include "rapidjson/prettywriter.h"
#include "rapidjson/stringbuffer.h"

namespace claimdiff::render {

class JsonText {
 public:
  JsonText() : writer_(buffer_) { writer_.SetIndent(' ', 2); }

  JsonText& BeginObject();
  JsonText& EndObject();
  JsonText& BeginArray();
  JsonText& EndArray();
  // Inside an object; a value, an object or an array follows.
  JsonText& Key(std::string_view key);
  // Inside an object. `value` is valid UTF-8.
  JsonText& Field(std::string_view key, std::string_view value);
  JsonText& Number(std::string_view key, int64_t value);

  // The text with a line break at its end. Characters that SafeDisplay would
  // write out (controls, bidirectional overrides, zero-width ones) stand as
  // \u202E. Requires that everything begun has ended.
  std::string Finish() &&;

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_;
};

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_JSON_TEXT_H_
