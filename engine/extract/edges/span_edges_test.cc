#include "engine/extract/edges/span_edges.h"

#include <string>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The text without its marks: "Rell |told| [us that it rained]" has the cue
// between bars and the content in brackets. Returned with the marks where the
// settled spans have them.
std::string Settle(const std::string& marked) {
  std::string text;
  size_t at[4] = {};  // of | | [ ]
  size_t marks = 0;
  for (const char c : marked) {
    if (c == '|' || c == '[' || c == ']') {
      at[marks++] = text.size();
    } else {
      text += c;
    }
  }
  const Document doc = Document::Parse(text);
  const auto token = [&](size_t byte) {
    uint32_t i = 0;
    while (i < doc.tokens().size() && doc.tokens()[i].span.begin < byte) ++i;
    return i;
  };
  AttributionSpans spans;
  spans.cue = TokenRange{token(at[0]), token(at[1])};
  spans.content = {{token(at[2]), token(at[3])}};
  SettleEdges(ParagraphView(doc, 0), &spans);
  const auto bytes = [&](TokenRange range) {
    return doc.SpanOf(range.begin, range.end);
  };
  const auto cue = bytes(*spans.cue);
  const auto content = bytes(spans.content.front());
  text.insert(content.end, "]");
  text.insert(content.begin, "[");
  text.insert(cue.end, "|");
  text.insert(cue.begin, "|");
  return text;
}

TEST(SettleEdgesTest, MovesTheBeginOfContents) {
  const struct {
    const char* from;
    const char* to;
  } kCases[] = {
      // Who is told.
      {"Rell |informed| [envoys and two editors that it rained].",
       "Rell |informed| envoys and two editors [that it rained]."},
      {"Rell |is telling| [a veterans group that it rained].",
       "Rell |is telling| a veterans group [that it rained]."},
      {"Rell |warned| [that it rained].", "Rell |warned| [that it rained]."},
      {"Rell |warned| [farmers to stay].", "Rell |warned| [farmers to stay]."},
      {"Rell |told| [a man who said that it rained].",
       "Rell |told| [a man who said that it rained]."},
      {"Rell |said| [the claims that it rained were false].",
       "Rell |said| [the claims that it rained were false]."},
      // To whom it is said.
      {"Rell |confirmed| [to People that it rained].",
       "Rell |confirmed| to People [that it rained]."},
      {"Rell |explained to| [the BBC's Tom Roe that it rained].",
       "Rell |explained to| the BBC's Tom Roe [that it rained]."},
      {"Rell |admitted to| [stealing a boat that leaked].",
       "Rell |admitted to| [stealing a boat that leaked]."},
      {"Rell |pointed to| [growing doubts that it rained].",
       "Rell |pointed to| [growing doubts that it rained]."},
      // Dates.
      {"Veld |threatened on| [Friday to close the strait].",
       "Veld |threatened| on Friday [to close the strait]."},
      {"Veld |said in| [June 2031 that it rained].",
       "Veld |said| in June 2031 [that it rained]."},
      {"Veld |commented on| [Friday's vote].",
       "Veld |commented on| [Friday's vote]."},
      {"Veld |called on| [Ellan to close the strait].",
       "Veld |called on| [Ellan to close the strait]."},
  };
  for (const auto& c : kCases) EXPECT_EQ(Settle(c.from), c.to);
}

// "[CLAUSE], SOURCE confirmed to WHOM": tokens 0..2 are the clause, 3 is the
// comma, 4 the source, 5 the cue, and the finder took what follows.
TEST(SettleEdgesTest, FindsTheContentBeforeTheSource) {
  const struct {
    const char* text;
    const char* content;
  } kCases[] = {
      {"The pump failed, Rell confirmed to Ellan TV.", "The pump failed"},
      {"The pump failed, Rell admitted to Roe, looking up.", "The pump failed"},
      {"The pump failed, Rell admitted to stealing it.", "to stealing it"},
      {"As so often, Rell replied to Roe.", "to Roe"},
      {"The pump failed. Rell replied to Roe.", "to Roe"},
  };
  for (const auto& c : kCases) {
    const std::string text = c.text;
    const Document doc = Document::Parse(text);
    AttributionSpans spans;
    spans.source = TokenRange{4, 5};
    spans.cue = TokenRange{5, 6};
    spans.content = {{6, static_cast<uint32_t>(doc.tokens().size()) - 1}};
    SettleEdges(ParagraphView(doc, 0), &spans);
    const TokenRange content = spans.content.front();
    EXPECT_EQ(doc.SpanOf(content.begin, content.end).In(text), c.content);
  }
}

}  // namespace
}  // namespace claimdiff
