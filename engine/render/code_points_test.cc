#include "engine/render/code_points.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(CodePointsTest, CountWhatIsBeforeAByte) {
  const std::string empty;
  EXPECT_EQ(CodePointPositions(empty).At(0), 0);
  const std::string city = "Łódź, 9 May";
  const CodePointPositions positions(city);
  EXPECT_EQ(positions.At(0), 0);
  EXPECT_EQ(positions.At(2), 1);
  EXPECT_EQ(positions.At(7), 4);
  EXPECT_EQ(positions.At(static_cast<uint32_t>(city.size())), 11);
}

TEST(CodePointsTest, CountInLongTexts) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += i % 3 == 0 ? "東" : "x";
  const CodePointPositions positions(text);
  int64_t count = 0;
  for (uint32_t at = 0; at < text.size(); ++at) {
    if ((text[at] & 0xC0) == 0x80) continue;
    ASSERT_EQ(positions.At(at), count) << at;
    ++count;
  }
  EXPECT_EQ(positions.At(static_cast<uint32_t>(text.size())), 2000);
}

TEST(CodePointsTest, CutAtWholeOnes) {
  const struct {
    const char* text;
    int count;
    const char* first;
    const char* last;
  } kCases[] = {
      {"", 3, "", ""},
      {"ab", 3, "ab", "ab"},
      {"abcd", 3, "abc", "bcd"},
      {"東京新報", 3, "東京新", "京新報"},
      {"a\U0001F6A2b", 2, "a\U0001F6A2", "\U0001F6A2b"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(FirstCodePoints(c.text, c.count), c.first);
    EXPECT_EQ(LastCodePoints(c.text, c.count), c.last);
  }
}

}  // namespace
}  // namespace claimdiff::render
