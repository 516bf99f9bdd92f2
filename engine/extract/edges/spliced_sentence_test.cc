#include "engine/extract/edges/spliced_sentence.h"

#include <string>
#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/spans/model_span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The tokens of `part`, which the text has once.
TokenRange TokensOf(const Document& doc, const std::string& part) {
  const size_t at = doc.text().find(part);
  TokenRange range;
  for (const Token& token : doc.tokens()) {
    range.begin += token.span.end <= at;
    range.end += token.span.end <= at + part.size();
  }
  return range;
}

// "source: [content] ...", a line an attribution, after the parting of one with
// source "Roe", cue "said" and the contents before and behind them.
std::string Parted(const std::string& first, const std::string& between,
                   const std::string& second) {
  const std::string text = first + between + second + ".";
  const Document doc = Document::Parse(text);
  const TokenRange roe = TokensOf(doc, "Roe");
  AttributionSpans spans;
  spans.source = roe;
  spans.cue = TokenRange{roe.end, roe.end + 1};
  spans.content = {TokensOf(doc, first), TokensOf(doc, second)};
  std::vector<AttributionSpans> found = {spans};
  PartSpliced(ParagraphView(doc, 0), ModelSpanFinder::Default(), &found);
  const auto written = [&doc](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(doc.text()));
  };
  std::string dump;
  for (const AttributionSpans& one : found) {
    dump += written(*one.source) + ":";
    for (const TokenRange piece : one.content) {
      dump += " [" + written(piece) + "]";
    }
    dump += '\n';
  }
  return dump;
}

TEST(PartSplicedTest, TwoSpeakersOfOneSentence) {
  EXPECT_EQ(Parted("Some crews said it was unsafe", ", Roe said ",
                   "they always coped"),
            "Roe: [they always coped]\nSome crews: [it was unsafe]\n");
}

TEST(PartSplicedTest, OneSpeakerStaysOne) {
  // nobody else speaks before Roe
  EXPECT_EQ(Parted("The pier was unsafe", ", Roe said ", "they always coped"),
            "Roe: [The pier was unsafe] [they always coped]\n");
  // a quotation that its cue parts has a comma behind it as well
  EXPECT_EQ(Parted("Some crews said it was unsafe", ", Roe said, ",
                   "they always coped"),
            "Roe: [Some crews said it was unsafe] [they always coped]\n");
  // what Roe quotes
  EXPECT_EQ(Parted("\"Some crews said it was unsafe\"", ", Roe said ",
                   "\"they always coped\""),
            "Roe: [\"Some crews said it was unsafe\"] [\"they always "
            "coped\"]\n");
}

}  // namespace
}  // namespace claimdiff
