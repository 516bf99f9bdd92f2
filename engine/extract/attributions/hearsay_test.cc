#include "engine/extract/attributions/hearsay.h"

#include <string>
#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Written(const Document& doc, TokenRange range) {
  return std::string(doc.SpanOf(range.begin, range.end).In(doc.text()));
}

std::string Dump(const Document& doc,
                 const std::vector<AttributionSpans>& found) {
  std::string dump;
  for (const AttributionSpans& spans : found) {
    dump += spans.source ? Written(doc, *spans.source) : "-";
    dump += " / " + Written(doc, *spans.cue) + " /";
    for (const TokenRange piece : spans.content) {
      dump += " [" + Written(doc, piece) + "]";
    }
    dump += '\n';
  }
  return dump;
}

std::string Hearsay(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::vector<AttributionSpans> found;
  AddHearsay(ParagraphView(doc, 0), &found);
  return Dump(doc, found);
}

TEST(AddHearsayTest, TakesTheUnitAroundTheAdverb) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"Coast guards are reportedly watching the strait.",
       "- / reportedly / [Coast guards are] [watching the strait]\n"},
      {"Reportedly, the clinic will close.",
       "- / Reportedly / [the clinic will close]\n"},
      {"It rained. And she allegedly took the boat. He slept.",
       "- / allegedly / [she] [took the boat]\n"},
      {"The clinic will close, allegedly.",
       "- / allegedly / [The clinic will close]\n"},
      // Too little to be a claim.
      {"Allegedly so.", ""},
      // Somebody's words.
      {"\"She is reportedly ill,\" it goes.", ""},
      {"The strait is open.", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Hearsay(c.text), c.dump) << c.text;
}

// The attribution over the given tokens of "Guards are reportedly watching the
// strait and Rell reportedly said she knew."
//  0      1   2          3        4   5      6   7    8          9    10  11
AttributionSpans Spans(TokenRange source, TokenRange cue, TokenRange content) {
  AttributionSpans spans;
  spans.source = source;
  spans.cue = cue;
  spans.content = {content};
  return spans;
}

TEST(AddHearsayTest, LeavesSpeechToItsSpeaker) {
  const Document doc = Document::Parse(
      "Guards are reportedly watching the strait and Rell reportedly said she "
      "knew.");
  const ParagraphView view(doc, 0);
  std::vector<AttributionSpans> found = {Spans({7, 8}, {8, 10}, {10, 12})};
  AddHearsay(view, &found);
  EXPECT_EQ(Dump(doc, found),
            "Rell / reportedly said / [she knew]\n"
            "- / reportedly / [Guards are] [watching the strait and]\n");
}

TEST(AddHearsayTest, ReplacesACueThatDoesNotAttribute) {
  const Document doc =
      Document::Parse("Guards are reportedly watching the strait.");
  const ParagraphView view(doc, 0);
  std::vector<AttributionSpans> found = {Spans({0, 1}, {1, 4}, {4, 6})};
  AddHearsay(view, &found);
  EXPECT_EQ(Dump(doc, found),
            "- / reportedly / [Guards are] [watching the strait]\n");
}

TEST(AddHearsayTest, LeavesContentsAlone) {
  const Document doc = Document::Parse("Rell said it reportedly rained there.");
  const ParagraphView view(doc, 0);
  std::vector<AttributionSpans> found = {Spans({0, 1}, {1, 2}, {2, 6})};
  AddHearsay(view, &found);
  EXPECT_EQ(Dump(doc, found), "Rell / said / [it reportedly rained there]\n");
}

}  // namespace
}  // namespace claimdiff
