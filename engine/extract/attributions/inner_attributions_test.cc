#include "engine/extract/attributions/inner_attributions.h"

#include <string>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/spans/model_span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Written(const Document& doc, TokenRange range) {
  return std::string(doc.SpanOf(range.begin, range.end).In(doc.text()));
}

// "source / cue / content" of what is inside the tokens that `part` is.
std::string Inside(const std::string& text, const std::string& part) {
  const Document doc = Document::Parse(text);
  const size_t at = text.find(part);
  TokenRange range;
  for (const Token& token : doc.tokens()) {
    range.begin += token.span.end <= at;
    range.end += token.span.end <= at + part.size();
  }
  std::string dump;
  for (const AttributionSpans& spans :
       FindInside(doc, range, ModelSpanFinder::Default())) {
    dump += spans.source ? Written(doc, *spans.source) : "-";
    dump += " / " + (spans.cue ? Written(doc, *spans.cue) : "-") + " /";
    for (const TokenRange piece : spans.content) {
      dump += " [" + Written(doc, piece) + "]";
    }
    dump += '\n';
  }
  return dump;
}

TEST(FindInsideTest, ReadsThePartAsATextOfItsOwn) {
  const struct {
    const char* text;
    const char* part;
    const char* dump;
  } kCases[] = {
      {"Reuters reported that Mayor Ana Rell said she would resign.",
       "Mayor Ana Rell said she would resign",
       "Mayor Ana Rell / said / [she would resign]\n"},
      // Offsets count from the document's tokens, not the part's.
      {"It rained. “We wait,” Tom Roe told the council, Reuters reported.",
       "“We wait,” Tom Roe told the council",
       "Tom Roe / told / [“We wait,”]\n"},
      // What is not in the part is not seen.
      {"Rell said the pier was closed.", "the pier was closed", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Inside(c.text, c.part), c.dump) << c.text;
  }
}

// Finds one attribution: the first token speaks, the others are content.
class FirstTokenSpeaks : public SpanFinder {
 public:
  std::vector<AttributionSpans> Find(const Document& doc,
                                     uint32_t paragraph) const override {
    const uint32_t end = doc.paragraphs()[paragraph].end_token;
    AttributionSpans spans;
    spans.source = TokenRange{0, 1};
    spans.content = {{1, end}};
    return {spans};
  }
};

TEST(FindInsideTest, KeepsTheTokensOfTheDocument) {
  const std::string text = "Far away Rell\u2011Roe spoke of it.”";
  const Document doc = Document::Parse(text);
  const FirstTokenSpeaks finder;
  const auto found = FindInside(doc, {2, 8}, finder);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(Written(doc, *found[0].source), "Rell");
  EXPECT_EQ(Written(doc, found[0].content[0]), "\u2011Roe spoke of it");
}

}  // namespace
}  // namespace claimdiff
