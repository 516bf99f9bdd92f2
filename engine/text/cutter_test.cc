#include "engine/text/cutter.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Cut(std::string_view line) {
  std::vector<Glyph> glyphs;
  ReadGlyphs(line, {0, static_cast<uint32_t>(line.size())}, &glyphs);
  std::vector<GlyphRange> pieces;
  CutWords(glyphs, &pieces);
  std::string dump;
  for (const GlyphRange piece : pieces) {
    if (!dump.empty()) dump += '|';
    const uint32_t begin = glyphs[piece.begin].begin;
    dump += line.substr(begin, glyphs[piece.end - 1].end - begin);
  }
  return dump;
}

struct Case {
  const char* line;
  const char* cut;
};

TEST(CutWordsTest, CutsPunctuationAtTheEdges) {
  const Case cases[] = {
      {"", ""},
      {"The ferry sank.", "The|ferry|sank|."},
      {"(\"didn't,\"", "(|\"|did|n't|,|\""},
      {"“No!” she (Vane) said:", "“|No|!|”|she|(|Vane|)|said|:"},
      {"''Old,'' ``new''", "''|Old|,|''|``|new|''"},
      {"Wait... what…", "Wait|...|what|…"},
      {"?!", "?|!"},
      {"-- then — and - so", "--|then|—|and|-|so"},
      {"said--and left—now", "said|--|and|left|—|now"},
  };
  for (const auto& [line, cut] : cases) EXPECT_EQ(Cut(line), cut);
}

TEST(CutWordsTest, CutsClitics) {
  const Case cases[] = {
      {"Vane's aides’ plan", "Vane|'s|aides|’|plan"},
      {"can’t won't I'm we've he'd she’ll",
       "ca|n’t|wo|n't|I|'m|we|'ve|he|'d|she|’ll"},
      {"cannot gonna", "can|not|gon|na"},
      {"’Tis the '90s", "’T|is|the|'|90s"},
      {"rock 'n' roll, get 'em", "rock|'n'|roll|,|get|'em"},
      {"O'Neill d'Arc o’clock", "O'Neill|d'Arc|o’clock"},
      {"Jr.'s", "Jr.|'s"},
  };
  for (const auto& [line, cut] : cases) EXPECT_EQ(Cut(line), cut);
}

TEST(CutWordsTest, KeepsPeriodsOfAbbreviations) {
  const Case cases[] = {
      {"U.S. Gov. J. K. Vane", "U.S.|Gov.|J.|K.|Vane"},
      {"Acme Inc., at 5 a.m.", "Acme|Inc.|,|at|5|a.m."},
      {"(D-Calif.)", "(|D|-|Calif.|)"},
      {"Ph.D. e.g. W.Va.", "Ph.D.|e.g.|W.Va."},
      {"the NATO. In 2016.", "the|NATO|.|In|2016|."},
      {"wash. Mass.", "wash|.|Mass."},
      {"plan.The next", "plan|.|The|next"},
  };
  for (const auto& [line, cut] : cases) EXPECT_EQ(Cut(line), cut);
}

TEST(CutWordsTest, CutsInsideWords) {
  const Case cases[] = {
      {"self-imposed Son‑hui", "self|-|imposed|Son|‑|hui"},
      {"20-year-old mid-2016 COVID-19", "20|-|year|-|old|mid-2016|COVID-19"},
      {"2016-17 1967–78", "2016|-|17|1967–78"},
      {"U.S.-led", "U.S.-led"},
      {"and/or 9/11 10:30", "and|/|or|9/11|10:30"},
      {"ferry(ies)", "ferry|(|ies|)"},
      {"one,two 1,200.50", "one|,|two|1,200.50"},
  };
  for (const auto& [line, cut] : cases) EXPECT_EQ(Cut(line), cut);
}

TEST(CutWordsTest, CutsSignsAndUnitsOffNumbers) {
  const Case cases[] = {
      {"$1,200 US$5m €3bn", "$|1,200|US$|5|m|€|3bn"},
      {"3.5% 22½ 8am 5p.m. 10km", "3.5|%|22½|8|am|5|p.m.|10|km"},
      {"-5 +3 .5 3rd 1980s", "-5|+3|.5|3rd|1980s"},
      {"#5 AT&T", "#|5|AT&T"},
  };
  for (const auto& [line, cut] : cases) EXPECT_EQ(Cut(line), cut);
}

TEST(CutWordsTest, KeepsAddresses) {
  const Case cases[] = {
      {"See https://example.org/a.b?c=d.", "See|https://example.org/a.b?c=d|."},
      {"(www.example.org)", "(|www.example.org|)"},
      {"mail vane@example.org, @dana_vane",
       "mail|vane@example.org|,|@dana_vane"},
  };
  for (const auto& [line, cut] : cases) EXPECT_EQ(Cut(line), cut);
}

TEST(CutWordsTest, TakesWordsWithoutEnd) {
  for (const char* unit : {"a", "'", "\"", ".", "-", "a-", "a.", "'s", "1,",
                           "(", "@", "a'", "😀", "://"}) {
    std::string line;
    while (line.size() < 300000) line += unit;
    std::vector<Glyph> glyphs;
    ReadGlyphs(line, {0, static_cast<uint32_t>(line.size())}, &glyphs);
    std::vector<GlyphRange> pieces;
    CutWords(glyphs, &pieces);
    uint32_t end = 0;
    for (const GlyphRange piece : pieces) {
      ASSERT_EQ(piece.begin, end) << unit;
      ASSERT_LT(piece.begin, piece.end) << unit;
      end = piece.end;
    }
    EXPECT_EQ(end, glyphs.size()) << unit;
  }
}

}  // namespace
}  // namespace claimdiff
