#include "engine/render/json_text.h"

#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

std::string OfField(std::string_view value) {
  JsonText json;
  json.BeginObject().Field("k", value).EndObject();
  return std::move(json).Finish();
}

TEST(JsonTextTest, WritesValuesInsideOneAnother) {
  JsonText json;
  json.BeginObject().Field("name", "Holt").Key("list").BeginArray();
  json.BeginObject().Number("at", -3).EndObject().EndArray().EndObject();
  EXPECT_EQ(std::move(json).Finish(),
            "{\n  \"name\": \"Holt\",\n  \"list\": [\n    {\n      \"at\": -3\n"
            "    }\n  ]\n}\n");
}

TEST(JsonTextTest, EscapesWhatCouldSteerATerminal) {
  EXPECT_EQ(OfField(""), "{\n  \"k\": \"\"\n}\n");
  EXPECT_EQ(OfField("東 \"q\" \\ \n"),
            "{\n  \"k\": \"東 \\\"q\\\" \\\\ \\n\"\n}\n");
  EXPECT_EQ(OfField("a\x1B[2J \u202E \u0085 \x7F"),
            "{\n  \"k\": \"a\\u001B[2J \\u202E \\u0085 \\u007F\"\n}\n");
  EXPECT_EQ(OfField("tag \U000E0041"),
            "{\n  \"k\": \"tag \\uDB40\\uDC41\"\n}\n");
}

}  // namespace
}  // namespace claimdiff::render
