#include "engine/language/links/word_link_classes.h"

#include "engine/text/token.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WordLinkClassesTest, Tables) {
  const struct {
    const char* norm;
    TokenKind kind;
    WordClass expected;
  } kCases[] = {
      {"ferry", TokenKind::kWord, WordClass::kContent},
      {"12", TokenKind::kNumber, WordClass::kContent},
      {"the", TokenKind::kWord, WordClass::kDeterminer},
      {"of", TokenKind::kWord, WordClass::kPreposition},
      {"she", TokenKind::kWord, WordClass::kPronoun},
      {"'s", TokenKind::kWord, WordClass::kPossessive},
      {"'", TokenKind::kPunctuation, WordClass::kPossessive},
      {"was", TokenKind::kWord, WordClass::kAuxiliary},
      {"should", TokenKind::kWord, WordClass::kModal},
      {"and", TokenKind::kWord, WordClass::kConjunction},
      {"&", TokenKind::kSymbol, WordClass::kConjunction},
      {"n't", TokenKind::kWord, WordClass::kNegation},
      {"which", TokenKind::kWord, WordClass::kRelative},
      {"also", TokenKind::kWord, WordClass::kAdverb},
      {",", TokenKind::kPunctuation, WordClass::kComma},
      {"?", TokenKind::kPunctuation, WordClass::kStop},
      {"\"", TokenKind::kQuote, WordClass::kQuote},
      {"(", TokenKind::kPunctuation, WordClass::kBracket},
      {"$", TokenKind::kSymbol, WordClass::kMark},
      {"-", TokenKind::kPunctuation, WordClass::kMark},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(ClassOf(c.norm, c.kind), c.expected) << c.norm;
  }
}

}  // namespace
}  // namespace claimdiff
