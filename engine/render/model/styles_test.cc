#include "engine/render/model/styles.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

std::string Dump(const StyledText& text) {
  std::string dump;
  for (const StyledRun& run : text.runs()) {
    dump += std::to_string(static_cast<int>(run.style)) + "[" + run.text + "]";
  }
  return dump;
}

TEST(StyledTextTest, AddsRunsAndJoinsEqualStyles) {
  StyledText text;
  EXPECT_TRUE(text.empty());
  text.Add(Style::kName, "Mira")
      .Add(Style::kName, " Holt")
      .Add(Style::kDim, "")
      .Add(Style::kPlain, " said");
  EXPECT_EQ(Dump(text), "2[Mira Holt]0[ said]");
  EXPECT_EQ(Dump(StyledText().Add(Style::kDim, "so ").Add(text)),
            "3[so ]2[Mira Holt]0[ said]");
}

TEST(StyledTextTest, ShowsWhatATerminalWouldObey) {
  struct Case {
    std::string raw, shown;
  };
  for (const Case& c : {
           Case{"one\ntwo\tthree", "one two three"},
           Case{"one\r\ntwo", "one two"},
           Case{"true\rfalse", "true<U+000D>false"},
           Case{"\x1b[31mred", "<U+001B>[31mred"},
           Case{"\u009b5m", "<U+009B>5m"},
           Case{"a\u202Eb\u200Bc", "a<U+202E>b<U+200B>c"},
           Case{"cut \xE2\x80", "cut \uFFFD"},
       }) {
    EXPECT_EQ(Dump(StyledText().Add(Style::kPlain, c.raw)),
              "0[" + c.shown + "]");
  }
}

TEST(StyledTextTest, IsPlainTextToo) {
  EXPECT_EQ(PlainText(StyledText()), "");
  EXPECT_EQ(
      PlainText(
          StyledText().Add(Style::kName, "Mira").Add(Style::kOwn, "\x1b says")),
      "Mira<U+001B> says");
}

TEST(StylesTest, OnlyPlainTextHasNoSequence) {
  EXPECT_EQ(TurnOn(Style::kPlain), "");
  for (const Style style :
       {Style::kTitle, Style::kName, Style::kDim, Style::kMark, Style::kOwn,
        Style::kDifference, Style::kDispute, Style::kNote}) {
    EXPECT_EQ(TurnOn(style).substr(0, 2), "\033[");
    EXPECT_EQ(TurnOn(style).back(), 'm');
  }
}

}  // namespace
}  // namespace claimdiff::render
