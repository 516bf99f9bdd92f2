#include "engine/ingest/trees/json_tree.h"

#include <cstddef>
#include <utility>

#include "engine/text/utf8.h"
#include "rapidjson/reader.h"

namespace claimdiff {
namespace {

constexpr size_t kDeepest = 64;
constexpr size_t kMostNodes = 1000000;

// Control characters in strings as escapes, so that a strict reader takes them.
std::string EscapeControls(std::string_view json) {
  constexpr char kHex[] = "0123456789abcdef";
  std::string strict;
  strict.reserve(json.size());
  bool in_string = false;
  for (size_t i = 0; i < json.size(); ++i) {
    const auto byte = static_cast<unsigned char>(json[i]);
    if (byte == '"') in_string = !in_string;
    if (byte == '\\' && in_string && i + 1 < json.size() &&
        static_cast<unsigned char>(json[i + 1]) >= 0x20) {
      strict += json.substr(i++, 2);
    } else if (byte < 0x20 && in_string) {
      strict += "\\u00";
      strict += kHex[byte >> 4];
      strict += kHex[byte & 15];
    } else {
      strict += json[i];
    }
  }
  return strict;
}

// RapidJSON's events make the tree; false from one of them ends the reading.
class TreeBuilder {
 public:
  bool Null() { return Add({}) != nullptr; }
  bool Bool(bool) { return Add({}) != nullptr; }
  // Numbers come as they are written (kParseNumbersAsStringsFlag).
  bool RawNumber(const char* text, size_t length, bool) {
    return AddText(JsonNode::Type::kNumber, text, length);
  }
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(int64_t) { return false; }
  bool Uint64(uint64_t) { return false; }
  bool Double(double) { return false; }
  bool String(const char* text, size_t length, bool) {
    return AddText(JsonNode::Type::kString, text, length);
  }
  bool StartObject() { return Open(JsonNode::Type::kObject); }
  bool Key(const char* text, size_t length, bool) {
    open_.back()->keys.push_back(Repaired(text, length));
    return true;
  }
  bool EndObject(size_t) { return Close(); }
  bool StartArray() { return Open(JsonNode::Type::kArray); }
  bool EndArray(size_t) { return Close(); }

  JsonNode root;

 private:
  static std::string Repaired(const char* text, size_t length) {
    return RepairUtf8({text, length}).text;
  }

  bool AddText(JsonNode::Type type, const char* text, size_t length) {
    JsonNode node;
    node.type = type;
    node.text = Repaired(text, length);
    return Add(std::move(node)) != nullptr;
  }

  JsonNode* Add(JsonNode node) {
    if (++nodes_ > kMostNodes) return nullptr;
    if (open_.empty()) {
      root = std::move(node);
      return &root;
    }
    // Only the last child is ever open, so that pointers into it stay good.
    return &open_.back()->children.emplace_back(std::move(node));
  }

  bool Open(JsonNode::Type type) {
    JsonNode node;
    node.type = type;
    JsonNode* added = open_.size() < kDeepest ? Add(std::move(node)) : nullptr;
    if (added == nullptr) return false;
    open_.push_back(added);
    return true;
  }

  bool Close() {
    open_.pop_back();
    return true;
  }

  std::vector<JsonNode*> open_;
  size_t nodes_ = 0;
};

}  // namespace

const JsonNode* JsonNode::Find(std::string_view key) const {
  for (size_t i = 0; i < keys.size(); ++i) {
    if (keys[i] == key) return &children[i];
  }
  return nullptr;
}

std::string_view JsonNode::String(std::string_view key) const {
  const JsonNode* value = Find(key);
  if (value == nullptr || !value->is_string()) return {};
  return value->text;
}

std::vector<const JsonNode*> JsonNode::Items() const {
  std::vector<const JsonNode*> items;
  if (is_array()) {
    for (const JsonNode& child : children) items.push_back(&child);
  } else if (type != Type::kOther) {
    items.push_back(this);
  }
  return items;
}

std::optional<JsonNode> ParseJsonTree(std::string_view json) {
  const std::string strict = EscapeControls(json);
  TreeBuilder builder;
  rapidjson::Reader reader;
  rapidjson::StringStream stream(strict.c_str());
  constexpr unsigned kFlags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
  if (reader.Parse<kFlags>(stream, builder).IsError()) return std::nullopt;
  return std::move(builder.root);
}

}  // namespace claimdiff
