#include "engine/extract/rule_span_finder.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The attributions of the first paragraph, one a line:
// "rule: source | cue | [content][content]".
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const auto written = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(text));
  };
  std::string dump;
  for (const AttributionSpans& spans : RuleSpanFinder().Find(doc, 0)) {
    dump += spans.rule;
    dump += ": ";
    dump += spans.source ? written(*spans.source) : "-";
    dump += " | ";
    dump += spans.cue ? written(*spans.cue) : "-";
    dump += " | ";
    for (const TokenRange piece : spans.content) {
      dump += '[' + written(piece) + ']';
    }
    dump += '\n';
  }
  return dump;
}

TEST(RuleSpanFinderTest, FindsEachRulesExample) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"RELL: We will go.", "transcript: RELL | : | [We will go.]\n"},
      {"The pier is closed, according to police.",
       "according-to: police | according to | [The pier is closed]\n"},
      {"According to two officials, the pier is closed.",
       "according-to: two officials | According to | [the pier is closed]\n"},
      {"Two crews are reportedly on their way.",
       "hearsay-adverb: - | reportedly | [Two crews are][on their way]\n"},
      {"The mayor is expected to resign.",
       "expected-to: - | is expected | [The mayor][to resign]\n"},
      {"The mayor was accused of fraud.",
       "accused-of: - | was accused | [The mayor][of fraud]\n"},
      {"\"We will go,\" Rell said. \"Soon we must.\"",
       "quote-source-cue: Rell | said | [\"We will go,\"][\"Soon we "
       "must.\"]\n"},
      {"\"We will go,\" said Rell.",
       "quote-cue-source: Rell | said | [\"We will go,\"]\n"},
      {"The pier is closed, police said.",
       "clause-source-cue: police | said | [The pier is closed]\n"},
      {"Police said that the pier is closed.",
       "source-cue-clause: Police | said | [that the pier is closed]\n"},
      {"Police said: \"The pier is closed.\"",
       "source-cue-quote: Police | said: | [\"The pier is closed.\"]\n"},
      {"Police said the pier is closed, adding that it would reopen.",
       "source-cue-clause: Police | said | [the pier is closed]\n"
       "participle: Police | adding | [that it would reopen]\n"},
      {"\"We will go. We have no choice.\"",
       "quote-alone: - | - | [\"We will go. We have no choice.\"]\n"},
      {"The sea was calm.", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(RuleSpanFinderTest, FindsTheLimitsOfContents) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      // An addressee, a day and a place between cue and content.
      {"Rell told diplomats and reporters on Monday that the talks failed.",
       "source-cue-clause: Rell | told | [that the talks failed]\n"},
      {"The islands vowed on Monday to close the strait.",
       "source-cue-clause: The islands | vowed | [to close the strait]\n"},
      // A quotation in the clause, and one that runs over sentences.
      {"Rell said the talks were \"dead and buried.\"",
       "source-cue-clause: Rell | said | "
       "[the talks were \"dead and buried.\"]\n"},
      {"Rell said it was \"over. We go home\" and left.",
       "source-cue-clause: Rell | said | "
       "[it was \"over. We go home\" and left]\n"},
      // Quotation, cue, quotation in one sentence.
      {"\"We waited,\" Rell said, \"and nobody came.\"",
       "quote-source-cue: Rell | said | "
       "[\"We waited,\"][\"and nobody came.\"]\n"},
      // Two conjuncts are one content.
      {"Rell said that it was false and that he knew it.",
       "source-cue-clause: Rell | said | "
       "[that it was false and that he knew it]\n"},
      // A second cue of the same speaker ends it.
      {"Rell said that it was false and added that he knew it.",
       "source-cue-clause: Rell | said | [that it was false]\n"
       "source-cue-clause: Rell | added | [that he knew it]\n"},
      // What an outlet carries keeps its own speaker.
      {"Rell said the pier was shut, according to the Ellan Gazette.",
       "according-to: the Ellan Gazette | according to | "
       "[Rell said the pier was shut]\n"
       "source-cue-clause: Rell | said | [the pier was shut]\n"},
      {"Rell vowed to go, Ellan TV reported.",
       "source-cue-clause: Rell | vowed | [to go]\n"},
      // What was done, not what was said.
      {"It ended when the crew refused to sail.", ""},
      {"The talks in Ostrava were long.", ""},
      {"The claims of the crew were many.", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
