#include "engine/text/utf8.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct RepairCase {
  std::string bytes;
  std::string text;
  uint32_t replaced;
  uint32_t first_offset;
};

TEST(RepairUtf8Test, PutsOneReplacementForEachMaximalInvalidSubpart) {
  const RepairCase cases[] = {
      {"", "", 0, 0},
      {"Olé Park", "Olé Park", 0, 0},
      {"Ol\xE9 Park", "Ol\uFFFD Park", 1, 2},
      {"cut \xE2\x80", "cut \uFFFD", 1, 4},
      {"cut \xF0\x9F\x98 and on", "cut \uFFFD and on", 1, 4},
      {"\xC0\xAF overlong", "\uFFFD\uFFFD overlong", 2, 0},
      {"\xED\xA0\x80 surrogate", "\uFFFD\uFFFD\uFFFD surrogate", 3, 0},
      {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD", 4, 0},
      {"a\x80\xFF-b", "a\uFFFD\uFFFD-b", 2, 1},
      {std::string("a\0b", 3),
       "a\uFFFD"
       "b",
       1, 1},
      {"\U0001F600 stays", "\U0001F600 stays", 0, 0},
  };
  for (const RepairCase& c : cases) {
    const Utf8Repair repair = RepairUtf8(c.bytes);
    EXPECT_EQ(repair.text, c.text);
    EXPECT_EQ(repair.replaced, c.replaced) << c.text;
    EXPECT_EQ(repair.first_offset, c.first_offset) << c.text;
    EXPECT_TRUE(IsValidUtf8(repair.text)) << c.text;
  }
}

TEST(IsValidUtf8Test, TellsWellFormedFromNot) {
  EXPECT_TRUE(IsValidUtf8(""));
  EXPECT_TRUE(IsValidUtf8(std::string("a\0b", 3)));
  EXPECT_TRUE(IsValidUtf8("Wałęsa \U0001F600"));
  EXPECT_FALSE(IsValidUtf8("\x80"));
  EXPECT_FALSE(IsValidUtf8("\xED\xBF\xBF"));
}

TEST(IsCodePointBoundaryTest, IsFalseInsideACharacterAndPastTheEnd) {
  const std::string text = "a\u2011b";  // bytes: a, three of the hyphen, b
  std::string boundaries;
  for (size_t i = 0; i <= 6; ++i) {
    boundaries += IsCodePointBoundary(text, i) ? 'y' : 'n';
  }
  EXPECT_EQ(boundaries, "yynnyyn");
}

TEST(NextCodePointTest, ReadsWhatAppendCodePointWrote) {
  for (const char32_t c :
       {U'a', U'\u007F', U'\u0080', U'é', U'\u07FF', U'\u0800', U'\u2011',
        U'\uFFFF', U'\U00010000', U'\U0001F600', U'\U0010FFFF'}) {
    std::string text = "x";
    AppendCodePoint(c, &text);
    size_t offset = 1;
    EXPECT_EQ(NextCodePoint(text, &offset), c);
    EXPECT_EQ(offset, text.size());
  }
}

}  // namespace
}  // namespace claimdiff
