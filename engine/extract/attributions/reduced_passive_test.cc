#include "engine/extract/attributions/reduced_passive.h"

#include <string>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "source [content]", where the first `source` tokens are the source, the next
// one is the cue and the rest the content.
std::string Settled(const std::string& text, uint32_t source) {
  const Document doc = Document::Parse(text);
  AttributionSpans spans;
  spans.source = TokenRange{0, source};
  spans.cue = TokenRange{source, source + 1};
  spans.content = {{source + 1, static_cast<uint32_t>(doc.tokens().size())}};
  SettleReducedPassive(ParagraphView(doc, 0), &spans);
  const auto written = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(text));
  };
  std::string dump = spans.source ? written(*spans.source) : "-";
  for (const TokenRange piece : spans.content) {
    dump += " [" + written(piece) + "]";
  }
  return dump;
}

TEST(SettleReducedPassiveTest, TakesTheSubjectIntoTheContent) {
  const struct {
    const char* text;
    uint32_t source;
    const char* dump;
  } kCases[] = {
      {"a man believed to have set the fire", 2,
       "- [a man] [to have set the fire]"},
      {"Rell, said to be the oldest judge", 2,
       "- [Rell] [to be the oldest judge]"},
      {"the knife thought to be his", 2, "- [the knife] [to be his]"},
      {"five members reported to have fallen ill", 2,
       "- [five members] [to have fallen ill]"},
      {"the boat known to have no lights", 2,
       "- [the boat] [to have no lights]"},
      // Somebody speaks.
      {"Rell said to leave it to him", 1, "Rell [to leave it to him]"},
      {"Rell expected to be there at noon", 1, "Rell [to be there at noon]"},
      {"Rell claimed to have seen it", 1, "Rell [to have seen it]"},
      {"Rell believed it to be his", 1, "Rell [it to be his]"},
      {"Rell said it was over", 1, "Rell [it was over]"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Settled(c.text, c.source), c.dump) << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
