#include "engine/ingest/trees/json_syntax.h"

#include <string>
#include <string_view>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;

struct Case {
  std::string_view json;
  std::string_view problem;  // "offset what", empty for none
};

TEST(JsonSyntaxTest, FindsTheFirstProblem) {
  const Case cases[] = {
      {R"({})", ""},
      {" \r\n{ \"a\" : [ 1 , -2.5e3 , true , null , \"x\" ] }\t", ""},
      {R"({"a": {"b": [[], {}]}})", ""},
      {R"({"a": "\u00e9 \ud83d\ude00 \" \\ \/ \n"})", ""},
      {R"()", "0 expected {"},
      {R"([])", "0 expected {"},
      {R"({"a")", "4 expected :"},
      {R"({"a": })", "6 expected a value"},
      {R"({"a": 1 "b": 2})", "8 expected , or }"},
      {R"({"a": [1 2]})", "9 expected , or ]"},
      {R"({"a": 1,})", "8 expected a key in double quotes"},
      {R"({a: 1})", "1 expected a key in double quotes"},
      {R"({"a": 'x'})", "6 expected a value"},
      {R"({"a": "x)", "8 string without an end"},
      {"{\"a\": \"x\ny\"}", "8 control character in a string"},
      {R"({"a": "\x41"})", "7 unknown escape"},
      {R"({"a": "\)", "7 unknown escape"},
      {R"({"a": "\u12"})", "7 \\u without four hexadecimal digits"},
      {R"({"a": "\ud83d"})", "7 half of a surrogate pair"},
      {R"({"a": "\ude00"})", "7 half of a surrogate pair"},
      {R"({"a": 1} {"a": 2})", "9 expected nothing after the object"},
      {R"({"a": 1)", "7 expected , or }"},
  };
  for (const Case& c : cases) {
    const JsonOutline outline = OutlineJson(c.json);
    const std::string problem = outline.ok()
                                    ? ""
                                    : std::to_string(outline.offset) + " " +
                                          std::string(outline.problem);
    EXPECT_EQ(problem, c.problem) << c.json;
  }
}

TEST(JsonSyntaxTest, KeysAreThoseOfTheObjectItself) {
  EXPECT_THAT(
      OutlineJson(R"({"id": "a", "b": {"c": 1}, "d": [{"e": 2}]})").keys,
      ElementsAre("id", "b", "d"));
}

TEST(JsonSyntaxTest, DepthIsLimited) {
  const auto nested = [](int depth) {
    return "{\"a\":" + std::string(depth, '[') + std::string(depth, ']') + "}";
  };
  EXPECT_TRUE(OutlineJson(nested(63)).ok());
  EXPECT_EQ(OutlineJson(nested(64)).problem, "nested too deeply");
  EXPECT_EQ(OutlineJson(nested(1000000)).problem, "nested too deeply");
}

// No proper prefix of an object is one, and the problem lies in it.
TEST(JsonSyntaxTest, EveryPrefixIsBroken) {
  constexpr std::string_view kJson =
      R"({"id": "a\u00e9", "n": [-1.5e3, true, null, {}], "text": "x \ud83d\ude00"})";
  ASSERT_TRUE(OutlineJson(kJson).ok());
  for (size_t length = 0; length < kJson.size(); ++length) {
    const JsonOutline outline = OutlineJson(kJson.substr(0, length));
    EXPECT_FALSE(outline.ok()) << length;
    EXPECT_LE(outline.offset, length);
  }
}

TEST(JsonSyntaxTest, TakesArraysApart) {
  const auto items = JsonArrayItems(" [ {\"a\": [1]} ,{} ]\n");
  ASSERT_EQ(items.size(), 2u);
  EXPECT_EQ(items[0], "{\"a\": [1]}");
  EXPECT_EQ(items[1], "{}");
  for (const std::string_view json :
       {"", "{}", "[]", "[1]", "[{}", "[{} {}]", "[{\"a\"}]"}) {
    EXPECT_TRUE(JsonArrayItems(json).empty()) << json;
  }
}

}  // namespace
}  // namespace claimdiff
