#include "engine/extract/attributions/appeals.h"

#include <string>
#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "source {cue} [content]" where the finder saw nothing.
std::string Appeals(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::vector<AttributionSpans> found;
  AddAppeals(ParagraphView(doc, 0), &found);
  const auto written = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(text));
  };
  std::string dump;
  for (const AttributionSpans& spans : found) {
    dump += written(*spans.source) + " {" + written(*spans.cue) + "} [" +
            written(spans.content.front()) + "]\n";
  }
  return dump;
}

TEST(AddAppealsTest, FindsAppealsToWhoeverReadsThem) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"Police are appealing for anyone who saw the boat to call 555 1234.",
       "Police {are appealing for} "
       "[anyone who saw the boat to call 555 1234]\n"},
      {"Detectives have appealed for any witnesses to come forward.",
       "Detectives {have appealed for} [any witnesses to come forward]\n"},
      {"On Monday, the mayor appealed to residents to save water.",
       "the mayor {appealed to} [residents to save water]\n"},
      {"The harbour police appeal to the public to keep out.",
       "The harbour police {appeal to} [the public to keep out]\n"},
      {"Officers are still appealing to those in the area to stay inside.",
       "Officers {are still appealing to} "
       "[those in the area to stay inside]\n"},
      // Nothing is asked, or of nobody, or somebody says so.
      {"The plan appeals to people in the Ellan hills.", ""},
      {"Police are appealing for witnesses.", ""},
      {"Roe appealed to the court to hear him.", ""},
      {"It has particular appeal for trawlers trying to land.", ""},
      {"“We are appealing for anyone to call,” she said.", ""},
      {"Roe appealed against his sentence.", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Appeals(c.text), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
