#include "engine/text/characters.h"

#include <string>

#include "engine/text/utf8.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// One letter a class, then what the character is folded to.
std::string Dump(char32_t c) {
  const CharInfo info = Classify(c);
  std::string dump(1, "LMDSBIQqHPY"[static_cast<int>(info.char_class)]);
  if (info.fold != 0) dump += info.fold;
  return dump;
}

TEST(ClassifyTest, FoldsWhatLooksAlike) {
  const struct {
    std::u32string characters;
    std::string dump;
  } cases[] = {
      {U"é中ʰ", "L"},
      {U"\u0301\u20E3", "M"},
      {U"½²٣Ⅻ", "D"},
      {U" \t\u00A0\u2009\u202F\u3000", "S "},
      {U"\u0085\u2028\u2029", "B\n"},
      {U"\u00AD\u200B\u200D\u202E\u2060\uFEFF\uFE0F\U000E0041\u0007\u009B",
       "I"},
      {U"\"“”„‟«»″＂「」", "Q\""},
      {U"'`´‘’‚‹›′＇ʼ", "q'"},
      {U"-‐\u2011‒–—―−－", "H-"},
      {U"…¡、¶", "P"},
      {U"©€\U0001F600\uFFFD", "Y"},
  };
  for (const auto& [characters, dump] : cases) {
    for (const char32_t c : characters) {
      EXPECT_EQ(Dump(c), dump) << "U+" << std::hex << static_cast<uint32_t>(c);
    }
  }
}

TEST(ClassifyTest, KeepsAsciiAsItIs) {
  for (char c = '!'; c <= '~'; ++c) {
    const char fold = c == '`' ? '\'' : c;
    EXPECT_EQ(Classify(static_cast<char32_t>(c)).fold, fold);
  }
  EXPECT_EQ(Dump(U'A'), "LA");
  EXPECT_EQ(Dump(U'7'), "D7");
  EXPECT_EQ(Dump(U'.'), "P.");
  EXPECT_EQ(Dump(U'$'), "Y$");
  EXPECT_EQ(Dump(U'\r'), "B\r");
}

}  // namespace
}  // namespace claimdiff
