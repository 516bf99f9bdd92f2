#ifndef CLAIMDIFF_ENGINE_INGEST_TREES_JSON_TREE_H_
#define CLAIMDIFF_ENGINE_INGEST_TREES_JSON_TREE_H_

// JSON that no message describes, as a tree: JSON-LD in pages, ninjs, dumps.
//
//   {"publisher": {"name": "Harbour Press"}}
//     root.Find("publisher")->String("name")   "Harbour Press"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimdiff {

struct JsonNode {
  enum class Type { kOther, kNumber, kString, kArray, kObject };

  Type type = Type::kOther;        // kOther: null, true or false
  std::string text;                // a string's value, a number as written
  std::vector<std::string> keys;   // an object's, in their order
  std::vector<JsonNode> children;  // an array's items, an object's values

  bool is_string() const { return type == Type::kString; }
  bool is_array() const { return type == Type::kArray; }
  bool is_object() const { return type == Type::kObject; }

  // The value of the first member of that name; null where this is no object
  // or has none.
  const JsonNode* Find(std::string_view key) const;

  // The value of the member where it is a string, else empty.
  std::string_view String(std::string_view key) const;

  // The items of an array; any other value as an array of one; null as none.
  std::vector<const JsonNode*> Items() const;
};

// The tree of `json`, valid UTF-8; nullopt where it is not JSON, deeper than 64
// levels or of more than a million values. Control characters in strings, which
// pages have and JSON forbids, are taken for what they are. Strings are valid
// UTF-8 without NUL. Linear.
std::optional<JsonNode> ParseJsonTree(std::string_view json);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_TREES_JSON_TREE_H_
