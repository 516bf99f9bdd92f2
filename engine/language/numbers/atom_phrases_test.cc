#include "engine/language/numbers/atom_phrases.h"

#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/quantity_lexicon.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// A text and its atoms, which point into it.
struct Cut {
  explicit Cut(const char* written)
      : text(written), doc(Document::Parse(text)) {
    atoms =
        CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  }
  std::string text;
  Document doc;
  std::vector<QuantityAtom> atoms;
};

// "phrase begin-end", or "none".
std::string Dump(const PhraseMatch& match) {
  if (match.word == nullptr) return "none";
  return absl::StrCat(std::string(match.word->phrase), " ", match.begin, "-",
                      match.end);
}

TEST(AtomPhrasesTest, TheLongestPhraseCounts) {
  const struct {
    const char* text;
    QuantityRole role;
    const char* from_first;
    const char* up_to_last;
  } cases[] = {
      {"at least", QuantityRole::kBefore, "at least 0-2", "at least 0-2"},
      {"up to", QuantityRole::kBefore, "up to 0-2", "up to 0-2"},
      {"At Least two", QuantityRole::kBefore, "at least 0-2", "none"},
      {"two dozen", QuantityRole::kScale, "none", "dozen 1-2"},
      {"two dozen", QuantityRole::kCardinal, "two 0-1", "none"},
      {"ferry", QuantityRole::kUnit, "none", "none"},
  };
  for (const auto& c : cases) {
    const Cut cut(c.text);
    EXPECT_EQ(Dump(PhraseFrom(cut.atoms, 0, c.role)), c.from_first) << c.text;
    EXPECT_EQ(Dump(PhraseUpTo(cut.atoms, cut.atoms.size(), c.role)),
              c.up_to_last)
        << c.text;
  }
}

TEST(AtomPhrasesTest, WordsBehindTheEndAreNone) {
  const Cut cut("A dozen");
  EXPECT_TRUE(IsArticle(cut.atoms, 0));
  EXPECT_TRUE(IsWord(cut.atoms, 1, "dozen"));
  EXPECT_NE(WordAt(cut.atoms, 1, QuantityRole::kScale), nullptr);
  EXPECT_FALSE(IsWord(cut.atoms, 2, "dozen"));
  constexpr std::string_view kWords[] = {"score", "dozen"};
  EXPECT_TRUE(IsAnyWord(cut.atoms, 1, kWords));
  EXPECT_FALSE(IsAnyWord(cut.atoms, 2, kWords));
  EXPECT_FALSE(IsArticle(cut.atoms, 2));
  EXPECT_EQ(WordAt(cut.atoms, 2, QuantityRole::kScale), nullptr);
}

TEST(AtomPhrasesTest, HyphensThatJoin) {
  const Cut joined("46-year");
  EXPECT_TRUE(IsGlued(joined.atoms, 1));
  EXPECT_EQ(SkipHyphen(joined.atoms, 1), 2u);
  const Cut apart("46 - year");
  EXPECT_FALSE(IsGlued(apart.atoms, 1));
  EXPECT_EQ(SkipHyphen(apart.atoms, 1), 1u);
}

}  // namespace
}  // namespace claimdiff
