#include "engine/text/tokens.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Norms with a letter for the kind: Word Number Quote Punctuation Symbol.
std::string Dump(std::string_view line) {
  std::vector<Glyph> glyphs;
  ReadGlyphs(line, {0, static_cast<uint32_t>(line.size())}, &glyphs);
  std::vector<Token> tokens;
  std::string normalized;
  AppendTokens(line, glyphs, &tokens, &normalized);
  std::string dump;
  for (const Token& token : tokens) {
    if (!dump.empty()) dump += ' ';
    dump += token.norm.In(normalized);
    dump += "/";
    dump += "WNQPS"[static_cast<int>(token.kind)];
  }
  return dump;
}

struct Case {
  const char* line;
  const char* dump;
};

TEST(AppendTokensTest, GivesNormsAndKinds) {
  const Case cases[] = {
      {"", ""},
      {"Choe Son‑hui", "choe/W son/W -/P hui/W"},
      {"“ÉTÉ”", "\"/Q été/W \"/Q"},
      {"''No'' ``no''", "\"/Q no/W \"/Q \"/Q no/W \"/Q"},
      {"„Nein“ «non»", "\"/Q nein/W \"/Q \"/Q non/W \"/Q"},
      {"22½ years, 3rd", "22½/N years/W ,/P 3rd/N"},
      {"US$5 😀 % ©", "us$/S 5/N 😀/S %/S ©/S"},
      {"co\u00ADoperate ﬁve e\u0301", "cooperate/W five/W é/W"},
      {"wait… — \u2212", "wait/W .../P -/P -/P"},
  };
  for (const auto& [line, dump] : cases) EXPECT_EQ(Dump(line), dump);
}

TEST(AppendTokensTest, TellsApostrophesFromQuotationMarks) {
  const Case cases[] = {
      {"the ministers’ plan", "the/W ministers/W '/P plan/W"},
      {"'Let us go,' he said.", "'/Q let/W us/W go/W ,/P '/Q he/W said/W ./P"},
      {"They said ‘no’ twice.", "they/W said/W '/Q no/W '/Q twice/W ./P"},
      {"'The ministers' plan is good,' he said",
       "'/Q the/W ministers/W '/P plan/W is/W good/W ,/P '/Q he/W said/W"},
      {"'the ministers' and 'the kings'",
       "'/Q the/W ministers/W '/Q and/W '/Q the/W kings/W '/Q"},
      {"’Tis the ’90s", "'t/W is/W the/W '/P 90s/N"},
      {"rock ’n’ roll", "rock/W 'n'/W roll/W"},
  };
  for (const auto& [line, dump] : cases) EXPECT_EQ(Dump(line), dump);
}

// C: begins with a capital; A: all capitals.
TEST(AppendTokensTest, RemembersSpacesAndCase) {
  const std::string line = "NATO’s Élan, iPhone U.S. a";
  std::vector<Glyph> glyphs;
  ReadGlyphs(line, {0, static_cast<uint32_t>(line.size())}, &glyphs);
  std::vector<Token> tokens;
  std::string normalized;
  AppendTokens(line, glyphs, &tokens, &normalized);
  std::string dump;
  for (const Token& token : tokens) {
    dump += token.space_before ? " " : "|";
    dump += token.span.In(line);
    dump += ":";
    if (token.capitalized) dump += 'C';
    if (token.all_caps) dump += 'A';
  }
  EXPECT_EQ(dump, " NATO:CA|’s: Élan:C|,: iPhone: U.S.:CA a:");
}

}  // namespace
}  // namespace claimdiff
