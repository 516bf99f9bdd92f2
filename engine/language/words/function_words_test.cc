#include "engine/language/words/function_words.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(FunctionWordsTest, TellsGrammarFromContent) {
  const struct {
    const char* norm;
    bool expected;
  } kCases[] = {
      {"the", true},  {"she", true},    {"n't", true},  {"'s", true},
      {"with", true}, {"ferry", false}, {"12", false},  {"say", false},
      {"", false},    {"The", false},   {"th", false},  {"yourself", true},
      {"#", false},   {"never", false}, {"ves", false}, {"ve", true},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(IsFunctionWord(c.norm), c.expected) << c.norm;
  }
}

}  // namespace
}  // namespace claimdiff
