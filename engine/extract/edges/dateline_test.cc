#include "engine/extract/edges/dateline.h"

#include <string>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// What follows the dateline.
std::string BehindDateline(const std::string& text) {
  const Document doc = Document::Parse(text);
  const uint32_t end = EndOfDateline(ParagraphView(doc, 0));
  return text.substr(doc.tokens()[end].span.begin);
}

TEST(EndOfDatelineTest, SkipsPlaceDateAndAgency) {
  const struct {
    const char* text;
    const char* rest;
  } kCases[] = {
      {"PORT VELD, March 12 (Ellan Wire) - The pier is closed.",
       "The pier is closed."},
      {"VELD — The pier is closed.", "The pier is closed."},
      {"VELD/OSTRAVA (EW) — The pier is closed.", "The pier is closed."},
      {"PORT VELD, Ell. -- The pier is closed.", "The pier is closed."},
      {"(EW) The pier is closed.", "The pier is closed."},
      {"(Ellan Wire) - The pier is closed.", "The pier is closed."},
      {"UPDATE: The pier is closed.", "The pier is closed."},
      {"Update, 2:52 p.m. -- The pier is closed.", "The pier is closed."},
      {"CORRECTION: The pier is closed.", "The pier is closed."},
      // None.
      {"Update the pier.", "Update the pier."},
      {"The pier - closed since May - opened.",
       "The pier - closed since May - opened."},
      {"NATO ships left - at noon.", "NATO ships left - at noon."},
      {"BREAKING: The pier is closed.", "BREAKING: The pier is closed."},
      {"(and he meant it) Rell left.", "(and he meant it) Rell left."},
      {"VELD", "VELD"},
  };
  for (const auto& c : kCases) EXPECT_EQ(BehindDateline(c.text), c.rest);
}

TEST(CutDatelineTest, TakesItOutOfSpans) {
  AttributionSpans spans;
  spans.source = TokenRange{0, 6};
  spans.content = {{1, 3}, {2, 9}};
  CutDateline(4, &spans);
  EXPECT_EQ(*spans.source, (TokenRange{4, 6}));
  // Nothing would be left of it.
  EXPECT_EQ(spans.content[0], (TokenRange{1, 3}));
  EXPECT_EQ(spans.content[1], (TokenRange{4, 9}));
  spans.source = TokenRange{0, 1};
  CutDateline(4, &spans);
  EXPECT_FALSE(spans.source.has_value());
}

}  // namespace
}  // namespace claimdiff
