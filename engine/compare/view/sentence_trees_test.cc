#include "engine/compare/view/sentence_trees.h"

#include "engine/language/syntax/syntax_names.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(SentenceTreesTest, ParsesTheSentenceOfAToken) {
  const Document doc = Document::Parse("The tug left. The ferry sank.");
  SentenceTrees trees;
  const SentenceTree& first = trees.Of(doc, 1);
  EXPECT_EQ(first.first, 0u);
  EXPECT_EQ(first.end, 4u);
  const SentenceTree& second = trees.Of(doc, 6);
  EXPECT_EQ(second.first, 4u);
  EXPECT_FALSE(second.Holds(3));
  EXPECT_TRUE(second.Holds(4));
  const uint32_t ferry = second.Child(6, kRelNsubj);
  EXPECT_EQ(doc.norm(doc.tokens()[ferry]), "ferry");
  EXPECT_EQ(second.Child(6, kRelDobj), kNoToken);
}

TEST(SentenceTreesTest, EachSentenceOnce) {
  const Document doc = Document::Parse("The tug left. The ferry sank.");
  const Document other = Document::Parse("The ferry sank.");
  SentenceTrees trees;
  const SentenceTree* tree = &trees.Of(doc, 5);
  EXPECT_NE(tree, &trees.Of(other, 1));
  for (uint32_t t = 0; t < 4; ++t) trees.Of(doc, t);
  EXPECT_EQ(tree, &trees.Of(doc, 7));
}

TEST(SentenceTreesTest, IsEmptyPastTheEnd) {
  const Document doc = Document::Parse("The tug left.");
  SentenceTrees trees;
  EXPECT_FALSE(trees.Of(doc, 4).Holds(4));
  const Document empty = Document::Parse("");
  EXPECT_FALSE(trees.Of(empty, 0).Holds(0));
}

}  // namespace
}  // namespace claimdiff
