#include "engine/compare/lexicon/word_keys.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WordKeysTest, FoldsStyle) {
  const struct {
    const char* a;
    const char* b;
  } same[] = {
      {"colour", "color"},
      {"organised", "organized"},
      {"travellers", "travelers"},
      {"defence", "defense"},
      {"centre", "center"},
      {"litre", "liter"},
      {"fibre", "fiber"},
      {"grey", "gray"},
      {"u.s.", "us"},
      {"two", "2"},
      {"1,200", "1200"},
      {"n't", "not"},
      {"'ll", "will"},
      {"sept.", "september"},
      {"%", "percent"},
      {"programme", "program"},
      {"dialogue", "dialog"},
  };
  for (const auto& c : same) EXPECT_EQ(WordKey(c.a), WordKey(c.b)) << c.a;
}

TEST(WordKeysTest, KeepsWhatChangesTheWord) {
  const struct {
    const char* a;
    const char* b;
  } different[] = {
      {"walk", "walks"}, {"could", "would"}, {"3.5", "35"},
      {"our", "or"},     {"rise", "rize"},   {"not", "never"},
      {"two", "ten"},    {"their", "the"},   {"four", "for"},
  };
  for (const auto& c : different) EXPECT_NE(WordKey(c.a), WordKey(c.b)) << c.a;
}

TEST(WordKeysTest, AnyInput) {
  EXPECT_EQ(WordKey(""), "");
  EXPECT_EQ(WordKey("."), "");
  EXPECT_EQ(WordKey("\xE2\x80\x91"), "\xE2\x80\x91");
}

}  // namespace
}  // namespace claimdiff
