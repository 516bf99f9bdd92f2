#include "engine/extract/paragraphs/lone_quotation.h"

#include <string>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The content found in the last paragraph of the text.
std::string LoneQuotation(const std::string& text) {
  const Document doc = Document::Parse(text);
  const ParagraphView view(doc,
                           static_cast<uint32_t>(doc.paragraphs().size() - 1));
  const auto spans = FindLoneQuotation(view);
  if (!spans.has_value()) return "";
  EXPECT_FALSE(spans->source.has_value());
  EXPECT_FALSE(spans->cue.has_value());
  const TokenRange content = spans->content.front();
  return std::string(doc.SpanOf(content.begin, content.end).In(text));
}

TEST(FindLoneQuotationTest, TakesParagraphsThatAreOneQuotation) {
  const struct {
    const char* text;
    const char* content;
  } kCases[] = {
      {"“We read them twice before lunch.”",
       "“We read them twice before lunch.”"},
      // The period outside, as some set it.
      {"'We read them twice before lunch'.",
       "'We read them twice before lunch'"},
      // Goes on in the next paragraph: the last mark is missing.
      {"\"We read them twice before lunch.",
       "\"We read them twice before lunch."},
      // Goes on from the paragraph before, however short.
      {"“We read them.\n“Twice, in fact.”", "“Twice, in fact.”"},
      // Signs, titles, headlines.
      {"“No entry.”", ""},
      {"'A Winter in the Coal Fields of Ellan'", ""},
      // More than a quotation.
      {"“We read them twice before lunch,” Rell said.", ""},
      {"Rell: “We read them twice before lunch.”", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(LoneQuotation(c.text), c.content) << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
