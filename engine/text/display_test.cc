#include "engine/text/display.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(SafeDisplayTest, ShowsWhatATerminalWouldObey) {
  const struct {
    const char* text;
    const char* shown;
  } cases[] = {
      {"Mayor Dana Vané said “no”.", "Mayor Dana Vané said “no”."},
      {"paid \u202E000,1$", "paid <U+202E>000,1$"},
      {"\x1B]0;owned\x07 now", "<U+001B>]0;owned<U+0007> now"},
      {"\xC2\x9B"
       "31m",
       "<U+009B>31m"},
      {"B\u200BBC", "B<U+200B>BC"},
      {"co\u00ADop", "co<U+00AD>op"},
      {"\U000E0041", "<U+E0041>"},
      {"a\rb\u2028c", "a<U+000D>b<U+2028>c"},
      {"two\nlines\tand", "two lines and"},
      {"a\u00A0b", "a b"},
      {"\x7F", "<U+007F>"},
      {"\uE000\uFFFF", "<U+E000><U+FFFF>"},
      {"bad \xFF", "bad \uFFFD"},
      {"👩\u200D💻 ❤\uFE0F", "👩\u200D💻 ❤\uFE0F"},
      {"a\u200Db a\uFE0F", "a<U+200D>b a<U+FE0F>"},
      {"می\u200Cخواهم", "می\u200Cخواهم"},
  };
  for (const auto& [text, shown] : cases) EXPECT_EQ(SafeDisplay(text), shown);
}

TEST(SafeDisplayTest, KeepsLinesAndTabsWhereAsked) {
  DisplayOptions options;
  options.keep_newlines = true;
  EXPECT_EQ(SafeDisplay("a\nb\tc\rd", options), "a\nb c<U+000D>d");
  options.keep_tabs = true;
  EXPECT_EQ(SafeDisplay("a\nb\tc", options), "a\nb\tc");
}

TEST(SafeDisplayTest, WritesOutMarksPastTheEighth) {
  std::string tower = "o";
  for (int i = 0; i < 10; ++i) tower += "\u0301";
  const std::string shown = SafeDisplay(tower);
  EXPECT_EQ(shown, tower.substr(0, 17) + "<U+0301><U+0301>");
}

TEST(DisplayWidthTest, CountsColumns) {
  const struct {
    const char* text;
    int width;
  } cases[] = {
      {"", 0},
      {"vote", 4},
      {"東京 vote", 9},
      {"e\u0301te\u0301", 3},
      {"👩\u200D💻", 2},
      {"❤\uFE0F", 2},
      {"🇫🇷", 2},
      {"ﾊﾟ", 2},
      {"한국", 4},
      {"\u1112\u1161", 2},
      {"a\u200Bb", 2},
      {"\xFF", 1},
      {"é \xE2\x80 \xF0", 5},
  };
  for (const auto& [text, width] : cases) {
    EXPECT_EQ(DisplayWidth(text), width) << text;
  }
}

TEST(PrefixOfWidthTest, CutsBetweenGraphemes) {
  const struct {
    const char* text;
    int width;
    size_t bytes;
  } cases[] = {
      {"vote", 2, 2},  {"vote", 9, 4},      {"東京", 3, 3},
      {"東京", 1, 0},  {"e\u0301te", 1, 3}, {"👩\u200D💻!", 2, 11},
      {"", 3, 0},      {"vote", 0, 0},      {"ab\xFF", 5, 3},
      {"vote", -1, 0}, {"a\xE2\x80", 2, 3}, {"\xF0\x9F\x98", 1, 3},
  };
  for (const auto& [text, width, bytes] : cases) {
    EXPECT_EQ(PrefixOfWidth(text, width), bytes) << text << " " << width;
  }
}

}  // namespace
}  // namespace claimdiff
