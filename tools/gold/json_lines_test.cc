#include "tools/gold/json_lines.h"

#include <fstream>
#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

absl::StatusOr<std::string> ParseName(std::string_view line) {
  const auto object = ParseJsonObject(line);
  if (!object.ok()) return object.status();
  return JsonField(*object, "name").string_value();
}

std::string FileOf(const std::string& text) {
  const std::string path = ::testing::TempDir() + "/names.jsonl";
  std::ofstream(path) << text;
  return path;
}

TEST(JsonLinesTest, ReadsEveryLineThatHoldsAnObject) {
  const auto names = ReadJsonLines<std::string>(
      FileOf("{\"name\": \"Holt\"}\n\n{\"age\": 3}\n{\"name\": \"Okri\"}"),
      ParseName);
  ASSERT_TRUE(names.ok()) << names.status();
  EXPECT_EQ(*names, (std::vector<std::string>{"Holt", "", "Okri"}));
}

TEST(JsonLinesTest, NamesThePlace) {
  const std::string path = FileOf("{\"name\": \"Holt\"}\n[1]\n");
  EXPECT_EQ(ReadJsonLines<std::string>(path, ParseName).status().message(),
            path + ":2: not a JSON object");
  EXPECT_EQ(ReadJsonLines<std::string>("none", ParseName).status().message(),
            "none: cannot be read");
}

}  // namespace
}  // namespace claimdiff
