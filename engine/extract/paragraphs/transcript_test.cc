#include "engine/extract/paragraphs/transcript.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The turns of a text, a line each: "source|cue|content".
std::string Turns(std::string_view text) {
  const Document doc = Document::Parse(text);
  const auto words = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(text));
  };
  std::string turns;
  for (uint32_t p = 0; p < doc.paragraphs().size(); ++p) {
    const auto turn = FindTranscriptTurn(doc, p);
    if (!turn) continue;
    turns += words(*turn->source) + "|" + words(*turn->cue) + "|" +
             words(turn->content[0]) + "\n";
  }
  return turns;
}

TEST(TranscriptTest, TurnsAreNamesInCapitals) {
  const struct {
    std::string_view text;
    std::string_view turns;
  } kCases[] = {
      {"WALLIS: Were you at home?\nRUIZ: I was. We lost it all.",
       "WALLIS|:|Were you at home?\nRUIZ|:|I was. We lost it all\n"},
      {"\"WALLIS: Were you at home?\n\"ANNA M. RUIZ: I was.\"",
       "WALLIS|:|Were you at home?\nANNA M. RUIZ|:|I was\n"},
      {"UPDATE: The bridge is closed.\nNothing moves.", ""},
      {"Wallis: Were you at home?\nRuiz: I was.", ""},
      {"Q: Were you at home?\nA: I was.", ""},
      {"WALLIS:\nRUIZ:", ""},
      {"NEW ROADS AND OLD BRIDGES TODAY: a list\nRUIZ: I was.", ""},
      {"", ""},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(Turns(test.text), test.turns) << test.text;
  }
}

}  // namespace
}  // namespace claimdiff
