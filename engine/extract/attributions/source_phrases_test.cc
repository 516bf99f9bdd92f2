#include "engine/extract/attributions/source_phrases.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Index of the token that is written as `word`, the first one.
uint32_t Find(const Document& doc, const std::string& word) {
  for (uint32_t i = 0; i < doc.tokens().size(); ++i) {
    if (doc.written(doc.tokens()[i]) == word) return i;
  }
  ADD_FAILURE() << "no " << word;
  return 0;
}

std::string Text(const Document& doc, TokenRange range) {
  if (range.empty()) return "";
  return std::string(doc.SpanOf(range.begin, range.end).In(doc.text()));
}

TEST(SourceBeforeTest, EndsWithTheCue) {
  const struct {
    const char* text;
    const char* cue;
    const char* source;
  } kCases[] = {
      {"Ana Rell said so.", "said", "Ana Rell"},
      {"Yesterday the tall mayor said so.", "said", "the tall mayor"},
      {"The pier is shut, and she said so.", "said", "she"},
      {"Two officials in the port said so.", "said",
       "Two officials in the port"},
      {"Mayor Ana Rell, who left in May, said so.", "said",
       "Mayor Ana Rell, who left in May,"},
      {"Sen. Ana Rell, R-Ohio, who left, said so.", "said",
       "Sen. Ana Rell, R-Ohio, who left,"},
      {"Ana Rell and Tom Roe said so.", "said", "Ana Rell and Tom Roe"},
      {"The ship sank and police said so.", "said", "police"},
      {"On Tuesday Ana Rell said so.", "said", "Ana Rell"},
      {"\"Go,\" the mayor's aide said.", "said", "the mayor's aide"},
      {"The man who said so.", "said", "who"},
      {"A letter that said so.", "said", ""},
      {"said so.", "said", ""},
  };
  for (const auto& c : kCases) {
    const Document doc = Document::Parse(c.text);
    const ParagraphView view(doc, 0);
    EXPECT_EQ(Text(doc, SourceBefore(view, Find(doc, c.cue), 0)), c.source)
        << c.text;
  }
}

TEST(SourceAfterTest, BeginsAfterTheCue) {
  const struct {
    const char* text;
    const char* cue;
    bool postmodified;
    const char* source;
  } kCases[] = {
      {"\"Go,\" said Ana Rell.", "said", false, "Ana Rell"},
      {"\"Go,\" said Ana Rell on Friday.", "said", false, "Ana Rell"},
      {"\"Go,\" said Ana Rell, the mayor of Ellan, in May.", "said", false,
       "Ana Rell, the mayor of Ellan"},
      {"\"Go,\" said Ana Rell, adding nothing.", "said", false, "Ana Rell"},
      {"\"Go,\" said she later.", "said", false, "she"},
      {"Shut, according to two officials in the port.", "to", true,
       "two officials in the port"},
      {"According to police, it sank.", "to", true, "police"},
      {"It was to.", "to", true, ""},
  };
  for (const auto& c : kCases) {
    const Document doc = Document::Parse(c.text);
    const ParagraphView view(doc, 0);
    EXPECT_EQ(Text(doc, SourceAfter(view, Find(doc, c.cue) + 1, view.end(),
                                    c.postmodified)),
              c.source)
        << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
