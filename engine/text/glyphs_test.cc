#include "engine/text/glyphs.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Each glyph's fold ('?' for none) and span; '_' before one after a space.
std::string Dump(std::string_view text) {
  std::vector<Glyph> glyphs;
  ReadGlyphs(text, {0, static_cast<uint32_t>(text.size())}, &glyphs);
  std::string dump;
  for (const Glyph& glyph : glyphs) {
    if (!dump.empty()) dump += glyph.space_before ? " _" : " ";
    dump += glyph.fold == 0 ? '?' : glyph.fold;
    dump += std::to_string(glyph.begin) + "-" + std::to_string(glyph.end);
  }
  return dump;
}

TEST(ReadGlyphsTest, GivesVisibleCharactersWithTheirMarks) {
  const struct {
    const char* text;
    const char* dump;
  } cases[] = {
      {"", ""},
      {" \t ", ""},
      {"n’t", "n0-1 '1-4 t4-5"},
      {"a b", "a0-1 _b2-3"},
      {"co\u00ADp", "c0-1 o1-2 p4-5"},
      {"\uFEFFa", "a3-4"},
      {"e\u0301\u0323t", "?0-5 t5-6"},
      {"a \u0301b", "a0-1 _?2-4 b4-5"},
      {"“\u0301", "?0-5"},
      {"👩\u200D💻!", "?0-11 !11-12"},
      {"👍🏽", "?0-8"},
      {"👍👎", "?0-4 ?4-8"},
      {"%🏽", "%0-1 ?1-5"},
  };
  for (const auto& [text, dump] : cases) EXPECT_EQ(Dump(text), dump) << text;
}

TEST(ReadGlyphsTest, ReadsOnlyTheLine) {
  std::vector<Glyph> glyphs;
  ReadGlyphs("one\ntwo", {4, 7}, &glyphs);
  ASSERT_EQ(glyphs.size(), 3u);
  EXPECT_EQ(glyphs[0].begin, 4u);
  EXPECT_TRUE(glyphs[0].space_before);
}

}  // namespace
}  // namespace claimdiff
