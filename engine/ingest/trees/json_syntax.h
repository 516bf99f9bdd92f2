#ifndef CLAIMDIFF_ENGINE_INGEST_TREES_JSON_SYNTAX_H_
#define CLAIMDIFF_ENGINE_INGEST_TREES_JSON_SYNTAX_H_

// Whether a text is one JSON object, and if not, where it breaks. Protobuf's
// parser quotes the text around an error; an article's words do not belong in
// error messages, and people want the column.
//
//   {"id": "a", "text": "Ferry runs aground"}   keys "id", "text"
//   {"id": "a" "text": "Ferry runs aground"}    offset 11: "expected , or }"

#include <cstddef>
#include <string_view>
#include <vector>

namespace claimdiff {

struct JsonOutline {
  // The keys of the object, in order, as written (escapes not resolved).
  std::vector<std::string_view> keys;
  // Empty where the syntax is right, else what is wrong: static text.
  std::string_view problem;
  size_t offset = 0;  // of the first byte that is wrong

  bool ok() const { return problem.empty(); }
};

// Reads `json`, valid UTF-8, as one object with white space around it. Strict
// (RFC 8259), at most 64 levels deep. Linear; views point into `json`.
JsonOutline OutlineJson(std::string_view json);

// The objects of an array as they are written; empty where `json` is no array,
// or holds anything but objects. Linear; views point into `json`.
std::vector<std::string_view> JsonArrayItems(std::string_view json);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_TREES_JSON_SYNTAX_H_
