#include "engine/text/normalize.h"

#include <chrono>
#include <string>

#include "engine/text/utf8.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(NormalizeTest, FoldsStyleAndKeepsMeaning) {
  const struct {
    const char* original;
    const char* normalized;
  } cases[] = {
      {"Choe Son‑hui said “no”", "Choe Son-hui said \"no\""},
      {"„Nein“ «non» ‘no’ ‚nej‛", "\"Nein\" \"non\" 'no' 'nej'"},
      {"1967–78 — −5 a‐b", "1967-78 - -5 a-b"},
      {"a\u00A0b\u2009c\u202Fd\u3000e", "a b c d e"},
      {"co\u00ADop\u200Berate\uFEFF", "cooperate"},
      {"ﬁve ＡＢＣ１２ … №", "five ABC12 ... No"},
      {"e\u0301te\u0301", "été"},
      {"22½ years, 10² m", "22½ years, 10² m"},
      {"line\r\nline\tend", "line\r\nline\tend"},
      {"Straße", "Straße"},
      {"\u1112\u1161\u11AB", "한"},
      {"¨ stays", "¨ stays"},
  };
  for (const auto& [original, normalized] : cases) {
    EXPECT_EQ(Normalize(original).text(), normalized);
    EXPECT_EQ(NormalizedCopy(original), normalized);
  }
}

TEST(NormalizeTest, FoldsCaseWhereAsked) {
  EXPECT_EQ(NormalizedCopy("STRASSE Straße ÉTÉ", {/*fold_case=*/true}),
            "strasse strasse été");
}

// The original of each normalized byte, as `begin-end`.
std::string DumpOriginals(std::string_view original) {
  const NormalizedText normalized = Normalize(original);
  std::string dump;
  for (uint32_t i = 0; i < normalized.text().size(); ++i) {
    const ByteSpan span = normalized.Original({i, i + 1});
    dump += std::to_string(span.begin) + "-" + std::to_string(span.end) + " ";
  }
  return dump;
}

TEST(OriginalTest, MapsEveryByteBack) {
  EXPECT_EQ(DumpOriginals("abc"), "0-1 1-2 2-3 ");
  EXPECT_EQ(DumpOriginals("n‑h"), "0-1 1-4 4-5 ");
  EXPECT_EQ(DumpOriginals("a…b"), "0-1 1-4 1-4 1-4 4-5 ");
  EXPECT_EQ(DumpOriginals("xe\u0301y"), "0-1 1-4 1-4 4-5 ");
  EXPECT_EQ(DumpOriginals("a\u00ADb"), "0-1 3-4 ");
  EXPECT_EQ(DumpOriginals("\uFEFF"), "");
}

TEST(OriginalTest, MapsSpansBack) {
  const std::string original = "Choe Son‑hui said “no”";
  const NormalizedText n = Normalize(original);
  //           Choe Son-hui said "no"
  //           0123456789012345678901
  EXPECT_EQ(n.Original({5, 12}).In(original), "Son‑hui");
  EXPECT_EQ(n.Original({18, 22}).In(original), "“no”");
  EXPECT_EQ(n.Original({8, 8}), (ByteSpan{8, 8}));
  EXPECT_EQ(n.Original({22, 99}), (ByteSpan{28, 28}));
  EXPECT_EQ(Normalize("").Original({0, 5}), (ByteSpan{0, 0}));
  EXPECT_EQ(Normalize("co\u00ADop").Original({0, 4}), (ByteSpan{0, 6}));
}

// Pieces of text that are hard to cut rightly.
std::string HostileText(uint32_t seed) {
  constexpr const char* kPieces[] = {
      "a",       "Z",      " ",          "\r\n",   "\t",     "“",
      "’",       "\u2011", "\u00AD",     "\u200B", "\u0301", "\u0323",
      "e\u0301", "é",      "\U0001F600", "\u200D", "ﬁ",      "½",
      "…",       "ﷺ",      "\u1112",     "\u1161", "\u11AB", "ß",
      "İ",       "\u0344", "\u3000",     "ｶﾞ",     "\u0F73", "\xED\xA0\x80",
      "\xFF",    "\u202E", "\uFFFD",     "¨",      "-"};
  std::string bytes;
  for (int i = 0; i < 24; ++i) {
    seed = seed * 1664525 + 1013904223;
    bytes += kPieces[(seed >> 16) % (sizeof(kPieces) / sizeof(*kPieces))];
  }
  return RepairUtf8(bytes).text;
}

TEST(OriginalTest, IsAValidSpanOfWholeCodePointsForAnyText) {
  for (uint32_t seed = 0; seed < 3000; ++seed) {
    const std::string original = HostileText(seed);
    for (const bool fold_case : {false, true}) {
      const NormalizedText n = Normalize(original, {fold_case});
      ASSERT_TRUE(IsValidUtf8(n.text())) << original;
      ASSERT_EQ(n.text(), NormalizedCopy(original, {fold_case}));
      const auto size = static_cast<uint32_t>(n.text().size());
      uint32_t last_begin = 0;
      for (uint32_t i = 0; i < size; ++i) {
        const ByteSpan one = n.Original({i, i + 1});
        ASSERT_LT(one.begin, one.end) << original;
        ASSERT_LE(last_begin, one.begin) << original;
        ASSERT_TRUE(IsCodePointBoundary(original, one.begin)) << original;
        ASSERT_TRUE(IsCodePointBoundary(original, one.end)) << original;
        ASSERT_EQ(Cover(n.Original({0, 1}), one), n.Original({0, i + 1}));
        last_begin = one.begin;
      }
    }
  }
}

TEST(NormalizeTest, IsLinearInMarksOnOneLetter) {
  // In orders that canonical ordering would have to undo.
  std::string tower = "o";
  for (int i = 0; i < 200000; ++i) tower += i % 2 ? "\u0323" : "\u0301";
  const auto start = std::chrono::steady_clock::now();
  EXPECT_TRUE(IsValidUtf8(Normalize(tower).text()));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

TEST(FoldKeyTest, IsEqualForSpellingsOfOneName) {
  const struct {
    const char* text;
    const char* key;
  } cases[] = {
      {"Son‑Hui", "son-hui"},
      {"Wałęsa’s", "walesa's"},
      {"Erdoğan", "erdogan"},
      {"ERDOG\u0306AN", "erdogan"},
      {"  José\u00A0 García ", "jose garcia"},
      {"Þóra Ægisdóttir", "thora aegisdottir"},
      {"ВВС", "ввс"},  // Cyrillic: a lookalike stays another key
      {"Müller-Straße", "muller-strasse"},
      {"金正恩", "金正恩"},
      {"", ""},
  };
  for (const auto& [text, key] : cases) EXPECT_EQ(FoldKey(text), key);
}

TEST(CleanNameTest, KeepsANameAsItsBearerWritesIt) {
  const struct {
    const char* text;
    const char* name;
  } cases[] = {
      {"Choe\u00A0Son‑hui", "Choe Son-hui"},
      {" Dana \n\t O’Neill ", "Dana O’Neill"},
      {"Jose\u0301 Garci\u0301a", "José García"},
      {"B\u200BBC\u00AD News", "BBC News"},
      {"Acme ½ – Holdings", "Acme ½ – Holdings"},
      {"", ""},
  };
  for (const auto& [text, name] : cases) EXPECT_EQ(CleanName(text), name);
}

}  // namespace
}  // namespace claimdiff
