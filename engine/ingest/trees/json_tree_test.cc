#include "engine/ingest/trees/json_tree.h"

#include <string>
#include <string_view>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The tree spelled out again; "null" for all that is kOther.
std::string Spell(const JsonNode& node) {
  switch (node.type) {
    case JsonNode::Type::kOther:
      return "null";
    case JsonNode::Type::kNumber:
      return node.text;
    case JsonNode::Type::kString:
      return "'" + node.text + "'";
    case JsonNode::Type::kArray:
    case JsonNode::Type::kObject:
      break;
  }
  std::string spelled = node.is_array() ? "[" : "{";
  for (size_t i = 0; i < node.children.size(); ++i) {
    if (i > 0) spelled += ",";
    if (node.is_object()) spelled += node.keys[i] + ":";
    spelled += Spell(node.children[i]);
  }
  return spelled + (node.is_array() ? "]" : "}");
}

std::string Parse(std::string_view json) {
  const auto tree = ParseJsonTree(json);
  return tree.has_value() ? Spell(*tree) : "not JSON";
}

struct Case {
  std::string json;
  std::string tree;
};

TEST(JsonTreeTest, ReadsJsonAndWhatPagesTakeForIt) {
  const Case cases[] = {
      {R"({"b": [1, -2.5e3, true, null], "a": {"x": "y"}})",
       "{b:[1,-2.5e3,null,null],a:{x:'y'}}"},
      {R"("caf\u00e9 \ud83d\ude00")", "'caf\u00e9 \U0001F600'"},
      {"{\"body\": \"One.\n\tTwo \\\" three\"}",
       "{body:'One.\n\tTwo \" three'}"},
      {R"({"a": "\u0000"})", "{a:'\uFFFD'}"},
      {"", "not JSON"},
      {"{\"a\": 1", "not JSON"},
      {"{'a': 1}", "not JSON"},
      {"{} {}", "not JSON"},
      {R"("\ud83d")", "not JSON"},
      {std::string(64, '[') + std::string(64, ']'),
       std::string(64, '[') + std::string(64, ']')},
      {std::string(65, '[') + std::string(65, ']'), "not JSON"},
      {std::string(1 << 20, '['), "not JSON"},
  };
  for (const Case& c : cases) EXPECT_EQ(Parse(c.json), c.tree) << c.json;
}

TEST(JsonTreeTest, HasALimit) {
  std::string wide = "[0";
  for (int i = 0; i < 1000000; ++i) wide += ",0";
  EXPECT_FALSE(ParseJsonTree(wide + "]").has_value());
}

TEST(JsonTreeTest, FindsMembers) {
  const auto tree = ParseJsonTree(R"({"a": "x", "b": [1, 2], "a": "y"})");
  ASSERT_TRUE(tree.has_value());
  EXPECT_EQ(tree->String("a"), "x");
  EXPECT_EQ(tree->String("b"), "");
  EXPECT_EQ(tree->String("c"), "");
  EXPECT_EQ(tree->Find("b")->Items().size(), 2u);
  EXPECT_EQ(tree->Find("a")->Items().size(), 1u);
  EXPECT_EQ(tree->Find("a")->Find("a"), nullptr);
}

}  // namespace
}  // namespace claimdiff
