#include "engine/extract/paragraphs/bare_quotations.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Quotations(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::string dump;
  for (const AttributionSpans& spans :
       FindBareQuotations(ParagraphView(doc, 0))) {
    dump += doc.SpanOf(spans.content[0].begin, spans.content[0].end).In(text);
    dump += '|';
  }
  return dump;
}

TEST(BareQuotationsTest, TakesLongOnes) {
  const struct {
    const char* text;
    const char* quotations;
  } kCases[] = {
      {"„Niemand hat um Hilfe gebeten“, sagte er.",
       "„Niemand hat um Hilfe gebeten“|"},
      {"« Personne n’a demandé de l’aide », a-t-il dit. « Rien de rien, non. »",
       "« Personne n’a demandé de l’aide »|"},
      {"Er nannte sie „naiv“.", ""},
      {"„Niemand sagte ‚Hilfe, wir sinken jetzt alle‘ an Bord“, sagte er.",
       "„Niemand sagte ‚Hilfe, wir sinken jetzt alle‘ an Bord“|"},
      {"Niemand hat um Hilfe gebeten.", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Quotations(c.text), c.quotations) << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
