#include "engine/extract/attributions/introduction.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "source {cue}" of the first paragraph.
std::string Introduced(const std::string& text) {
  const Document doc = Document::Parse(text);
  const auto found = FindIntroduction(doc, 0);
  if (!found.has_value()) return "";
  const auto written = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(text));
  };
  return written(found->source) + " {" + written(found->cue) + "}";
}

TEST(FindIntroductionTest, FindsWhoIsAboutToSpeak) {
  const struct {
    const char* text;
    const char* found;
  } kCases[] = {
      {"Campaigner Ana Rell commented,", "Campaigner Ana Rell {commented,}"},
      {"Ana Rell, director of the harbour union, said:",
       "Ana Rell, director of the harbour union, {said:}"},
      {"It rained. He later told the Ellan Gazette in 1998:",
       "He {later told}"},
      {"In a statement, the company said:", "the company {said:}"},
      {"To which she replied,", "she {replied,}"},
      {"One thing was left, said Ana Rell:", "Ana Rell {said}"},
      {"Rell has written in a letter to the council:", "Rell {has written}"},
      {"One neighbour who lives near Ellan posted this:",
       "One neighbour who lives near Ellan {posted}"},
      // Nobody is about to speak.
      {"Three things are clear:", ""},
      {"Rell said that the list was long:", ""},
      {"Rell was told on Monday:", ""},
      {"“Never,” Rell said. He left the room:", ""},
      {"Rell said no.", ""},
      {"Here is what the council wants to say:", ""},
      {"This is the letter written in May:", ""},
      {"Read the latest updates below:", ""},
      {":", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Introduced(c.text), c.found) << c.text;
}

}  // namespace
}  // namespace claimdiff
