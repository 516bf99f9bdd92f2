#include "engine/extract/spans/quoted_speech.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/extract/crf/cue_odds.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The facts of a text without a parse.
ParagraphFacts FactsOf(const Document& doc) {
  const std::vector<TokenSyntax> syntax(doc.tokens().size());
  ParagraphFacts facts;
  FindFacts(doc, 0, syntax, CueOddsTable(), &facts);
  return facts;
}

Frame MakeFrame(TokenRange cue, TokenRange content) {
  Frame frame;
  frame.candidate = cue.begin;
  frame.cue = cue;
  frame.content = {content};
  return frame;
}

std::string Dump(const Document& doc, const std::vector<Frame>& frames) {
  std::string dump;
  for (const Frame& frame : frames) {
    if (!dump.empty()) dump += "; ";
    dump += doc.written(doc.tokens()[frame.cue.begin]);
    for (const TokenRange content : frame.content) {
      const ByteSpan span = doc.SpanOf(content.begin, content.end);
      dump += " [" + std::string(span.In(doc.text())) + "]";
    }
  }
  return dump;
}

TEST(QuotedSpeechTest, LongQuotationsGetTheSpeakerBefore) {
  const std::string text =
      "\"All gone,\" Ruiz said. \"We even lost the old dog.\" He calls it \"a "
      "plot\".";
  const Document doc = Document::Parse(text);
  std::vector<Frame> frames = {MakeFrame({6, 7}, {0, 5})};
  ClaimQuotations(FactsOf(doc), &frames);
  EXPECT_EQ(Dump(doc, frames),
            "said [\"All gone,\"] [\"We even lost the old dog.\"]");
}

TEST(QuotedSpeechTest, OrTheCueRightAfter) {
  const std::string text = "\"We even lost the old dog,\" Ruiz said of it.";
  const Document doc = Document::Parse(text);
  std::vector<Frame> frames = {MakeFrame({10, 11}, {11, 13})};
  ClaimQuotations(FactsOf(doc), &frames);
  EXPECT_EQ(Dump(doc, frames), "said [\"We even lost the old dog,\"] [of it]");
}

TEST(QuotedSpeechTest, WhatIsTakenOrFarIsLeftAlone) {
  const std::string text =
      "\"We even lost the old dog,\" the woman from the second floor of the "
      "house said.";
  const Document doc = Document::Parse(text);
  const uint32_t said = 18;
  ASSERT_EQ(doc.written(doc.tokens()[said]), "said");
  std::vector<Frame> far = {MakeFrame({said, said + 1}, {14, 16})};
  ClaimQuotations(FactsOf(doc), &far);
  EXPECT_EQ(far[0].content.size(), 1u);
  std::vector<Frame> taken = {MakeFrame({said, said + 1}, {2, 4})};
  ClaimQuotations(FactsOf(doc), &taken);
  EXPECT_EQ(taken[0].content.size(), 1u);
  std::vector<Frame> none;
  ClaimQuotations(FactsOf(doc), &none);
  EXPECT_TRUE(none.empty());
}

}  // namespace
}  // namespace claimdiff
