#include "engine/extract/spans/parsed_text.h"

#include <vector>

#include "engine/language/syntax/syntax_names.h"
#include "gtest/gtest-spi.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ParsedTextTest, WordsTagsAndHeads) {
  const ParsedText text(
      "Choe/NNP/nsubj/2 left/VBD/ROOT/0 ,/,/punct/2 he/PRP/nsubj/5 "
      "said/VBD/ccomp/2 ./././2 | It/PRP/nsubj/2 rained/VBD/ROOT/0 ./././2");
  EXPECT_EQ(text.doc().text(), "Choe left, he said. It rained.");
  ASSERT_EQ(text.syntax().size(), 9u);
  EXPECT_EQ(text.syntax()[0].tag, kTagNnp);
  EXPECT_EQ(text.syntax()[0].label, kRelNsubj);
  EXPECT_EQ(text.syntax()[0].head, 1);
  EXPECT_EQ(text.syntax()[1].head, -1);
  EXPECT_EQ(text.syntax()[5].label, kRelPunct);
  // Heads are counted from the start of their own sentence.
  EXPECT_EQ(text.syntax()[6].head, 7);
}

// A description that says something else than the test means must not pass.
TEST(ParsedTextTest, WhatIsNoDescriptionFails) {
  EXPECT_NONFATAL_FAILURE(ParsedText("Choe/NNP/nsubj"), "word/tag/relation");
  EXPECT_NONFATAL_FAILURE(ParsedText("Choe/NNQ/ROOT/0"), "Choe/NNQ");
  EXPECT_NONFATAL_FAILURE(ParsedText("Choe/NNP/subject/0"), "subject");
  EXPECT_NONFATAL_FAILURE(ParsedText("Choe/NNP/ROOT/first"), "first");
  // One word here, two tokens there.
  EXPECT_NONFATAL_FAILURE(ParsedText("can't/MD/ROOT/0"), "can't");
}

}  // namespace
}  // namespace claimdiff
