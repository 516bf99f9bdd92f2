#include "engine/language/words/word_aliases.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WordAliasesTest, SingleWords) {
  const struct {
    const char* word;
    const char* expected;
  } kCases[] = {
      {"u.s.", "usa"},      {"US", "usa"}, {"us", "us"},
      {"twelve", "12"},     {"12", "12"},  {"ferry", "ferry"},
      {"united", "united"}, {"", ""},      {"percent", "%"},
      {"#", "#"},
  };
  for (const auto& c : kCases) EXPECT_EQ(WordAlias(c.word), c.expected);
}

TEST(WordAliasesTest, Tokens) {
  const Document doc = Document::Parse("US told us Twelve FERRY crews");
  std::string forms;
  for (const Token& token : doc.tokens()) {
    forms.append(TokenAlias(doc, token)).append(" ");
  }
  EXPECT_EQ(forms, "usa told us 12 ferry crews ");
}

TEST(WordAliasesTest, PairsOfWords) {
  const struct {
    const char* first;
    const char* second;
    const char* expected;
  } kCases[] = {
      {"united", "states", "usa"},
      {"united", "nations", "un"},
      {"states", "united", ""},
      {"united", "", ""},
      {"u.s.", "", ""},
      {"per", "cent", "%"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(WordPairAlias(c.first, c.second), c.expected) << c.first;
  }
}

}  // namespace
}  // namespace claimdiff
