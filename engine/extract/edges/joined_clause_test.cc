#include "engine/extract/edges/joined_clause.h"

#include <algorithm>
#include <string>
#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The contents of the first attribution, where the text is marked like
// "[It rained], {Rell} |said|, and ...": content, source, cue; a second
// attribution's content may follow in brackets.
std::string Joined(const std::string& marked) {
  std::string text;
  std::vector<size_t> contents;
  std::vector<size_t> source;
  std::vector<size_t> cue;
  for (const char c : marked) {
    if (c == '[' || c == ']') {
      contents.push_back(text.size());
    } else if (c == '{' || c == '}') {
      source.push_back(text.size());
    } else if (c == '|') {
      cue.push_back(text.size());
    } else {
      text += c;
    }
  }
  const Document doc = Document::Parse(text);
  const auto tokens = [&](const std::vector<size_t>& bytes, size_t at) {
    const auto index = [&](size_t byte) {
      uint32_t i = 0;
      while (i < doc.tokens().size() && doc.tokens()[i].span.begin < byte) ++i;
      return i;
    };
    return TokenRange{index(bytes[at]), index(bytes[at + 1])};
  };
  std::vector<AttributionSpans> found(1);
  found[0].source = tokens(source, 0);
  found[0].cue = tokens(cue, 0);
  found[0].content = {tokens(contents, 0)};
  if (contents.size() > 2) {
    AttributionSpans other;
    other.content = {tokens(contents, 2)};
    found.push_back(other);
  }
  JoinClauses(ParagraphView(doc, 0), &found);
  std::string dump;
  for (const TokenRange piece : found[0].content) {
    dump += "[";
    dump += doc.SpanOf(piece.begin, piece.end).In(text);
    dump += "]";
  }
  return dump;
}

TEST(JoinClausesTest, AddsTheClauseBehindTheAttribution) {
  const struct {
    const char* marked;
    const char* contents;
  } kCases[] = {
      {"[The stove was on], {police} |said|, and a heater had been turned on.",
       "[The stove was on][and a heater had been turned on]"},
      {"[It is safe], {she} |said| on Monday, and it will open in June.",
       "[It is safe][and it will open in June]"},
      {"[The pump failed], |said| {Rell}, because the crew had slept.",
       "[The pump failed][because the crew had slept]"},
      {"[He had no enemies], {they} |added|, and had passed all checks.",
       "[He had no enemies][and had passed all checks]"},
      {"[It may be misused], {Rell} |says|, but it is better to have it.",
       "[It may be misused][but it is better to have it]"},
      {"[Prices fell], |according to| {the bank}, and there were two strikes.",
       "[Prices fell][and there were two strikes]"},
      // The outlet goes on, or somebody else speaks.
      {"[“It left,”] {Rell} |said|, and the crowd cheered him.",
       "[“It left,”]"},
      {"[It is fixed], {records} |show|, and experts say [it is too low].",
       "[It is fixed]"},
      {"[Prices fell], |according to| {a count}, but his way is narrow now.",
       "[Prices fell]"},
      {"[It rained], {Rell} |said|, while the boats left the harbour.",
       "[It rained]"},
      {"[It rained], {Rell} |said|, as the boats left the harbour.",
       "[It rained]"},
      {"[It rained], {Rell} |said|. And then the boats left the harbour.",
       "[It rained]"},
      // Too little, or no clause before.
      {"[It rained], {Rell} |said|, and more.", "[It rained]"},
      {"[Rell] |was named| by {Mayor Roe}, and is the oldest of the judges.",
       "[Rell]"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Joined(c.marked), c.contents);
}

TEST(JoinClausesTest, AddsWhatTheSentenceBeginsWith) {
  const struct {
    const char* marked;
    const char* contents;
  } kCases[] = {
      {"In the long run, {Rell} |said|, [prices would fall].",
       "[In the long run][prices would fall]"},
      {"But with each day, {crews} |say|, [it is harder to go].",
       "[with each day][it is harder to go]"},
      {"The harbour, {Rell} |said|, [is the best of all places].",
       "[The harbour][is the best of all places]"},
      {"If it fails, |says| {Rell}, [there are other tools].",
       "[If it fails][there are other tools]"},
      {"The harbour, {Rell} |said|, [“has no match at all.”]",
       "[The harbour][“has no match at all.”]"},
      // Only joined to the sentence before, or not in one with what is said.
      {"But, {Rell} |said|, [it is harder to go].", "[it is harder to go]"},
      {"And yet, {Rell} |said|, [it is harder to go].", "[it is harder to go]"},
      {"Roe went home and, {Rell} |said|, [slept all day].", "[slept all day]"},
      {"In May, {Rell} |said|, [“I will go.”]", "[“I will go.”]"},
      {"In May, {Rell} |said| [she would go].", "[she would go]"},
      {"“No.” In May, {Rell} |said|, [she would go].",
       "[In May][she would go]"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Joined(c.marked), c.contents);
}

}  // namespace
}  // namespace claimdiff
