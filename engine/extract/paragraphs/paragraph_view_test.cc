#include "engine/extract/paragraphs/paragraph_view.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The units of the first paragraph, one a line.
std::string Units(const std::string& text) {
  const Document doc = Document::Parse(text);
  const ParagraphView view(doc, 0);
  std::string units;
  for (const TokenRange unit : view.units()) {
    units += doc.SpanOf(unit.begin, unit.end).In(text);
    units += '\n';
  }
  return units;
}

TEST(ParagraphViewTest, JoinsSentencesThatAQuotationRunsOver) {
  EXPECT_EQ(Units("He left. \"We go. We win,\" she said. They did."),
            "He left.\n\"We go. We win,\" she said.\nThey did.\n");
  EXPECT_EQ(Units("One sentence."), "One sentence.\n");
  EXPECT_EQ(Units("\"One. Two. Three.\""), "\"One. Two. Three.\"\n");
}

TEST(ParagraphViewTest, KnowsTheOutermostQuotationOfAToken) {
  const std::string text = "She called \"the 'old' pier\" safe.";
  const Document doc = Document::Parse(text);
  const ParagraphView view(doc, 0);
  std::string inside;
  for (uint32_t i = view.begin(); i < view.end(); ++i) {
    inside += view.InQuotes(i) ? '"' : '.';
    if (view.InQuotes(i)) {
      EXPECT_EQ(view.quotes().runs[view.RunOf(i)].depth, 0u);
    }
  }
  // She called " the ' old ' pier " safe .
  EXPECT_EQ(inside, "..\"\"\"\"\"\"\"..");
  EXPECT_NE(view.RunBeginningAt(2), nullptr);
  EXPECT_EQ(view.RunBeginningAt(3), nullptr);
  EXPECT_NE(view.RunEndingAt(8), nullptr);
  EXPECT_EQ(view.RunEndingAt(9), nullptr);
  EXPECT_EQ(view.RunEndingAt(10000), nullptr);
}

TEST(WordClassesTest, KnowWords) {
  EXPECT_TRUE(IsSubjectPronoun("she"));
  EXPECT_FALSE(IsSubjectPronoun("her"));
  EXPECT_TRUE(IsAuxiliary("n't"));
  EXPECT_TRUE(IsAuxiliary("was"));
  EXPECT_FALSE(IsAuxiliary("said"));
  EXPECT_TRUE(IsBeForm("were"));
  EXPECT_FALSE(IsBeForm("had"));
  EXPECT_TRUE(IsNegation("never"));
  EXPECT_TRUE(IsAdverb("flatly"));
  EXPECT_TRUE(IsAdverb("also"));
  EXPECT_FALSE(IsAdverb("family"));
  EXPECT_FALSE(IsAdverb("fly"));
  EXPECT_TRUE(IsDeterminer("their"));
  EXPECT_TRUE(IsPreposition("during"));
  EXPECT_TRUE(IsSubordinator("unless"));
  EXPECT_TRUE(IsConjunction("whether"));
  EXPECT_FALSE(IsConjunction("pier"));
}

}  // namespace
}  // namespace claimdiff
