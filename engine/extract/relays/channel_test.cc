#include "engine/extract/relays/channel.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "EVENT told reporters" for a text whose cue stands in brackets and whose
// content stands in braces.
std::string Channel(const std::string& marked) {
  std::string text;
  uint32_t marks[4] = {};  // [ ] { }
  for (const char c : marked) {
    const size_t kind = std::string("[]{}").find(c);
    if (kind == std::string::npos) {
      text += c;
    } else {
      marks[kind] = static_cast<uint32_t>(text.size());
    }
  }
  const Document doc = Document::Parse(text);
  const ParagraphView view(doc, 0);
  RelayedSpans claim;
  claim.spans.cue = TokenRange{doc.TokenAt(marks[0]), doc.TokenAt(marks[1])};
  claim.spans.content = {{doc.TokenAt(marks[2]), doc.TokenAt(marks[3])}};
  const ChannelFound found = FindChannel(view, claim, "Ellan TV");
  std::string dump =
      v1::Channel_Name(found.channel).substr(std::string("CHANNEL_").size());
  if (found.words) {
    dump += ' ';
    dump += doc.SpanOf(found.words->begin, found.words->end).In(text);
  }
  return dump;
}

TEST(ChannelTest, ReadsTheWordsBesideTheCue) {
  const struct {
    const char* text;
    const char* channel;
  } kCases[] = {
      {"Rell [told] reporters {it was over}.", "EVENT told reporters"},
      {"Rell [told] a news conference in Ellan {it was over}.",
       "EVENT told a news conference"},
      {"{It was over}, Rell [said] at a rally in Ellan.", "EVENT at a rally"},
      {"{It was over}, the ministry [said] on Monday in a statement.",
       "STATEMENT in a statement"},
      {"In an email, Rell [said] {it was over}.", "STATEMENT In an email"},
      {"A statement from Rell [said] {it was over}.",
       "STATEMENT statement from"},
      {"Rell [tweeted] {it was over}.", "SOCIAL_MEDIA tweeted"},
      {"{It was over}, Rell [wrote] on Facebook.", "SOCIAL_MEDIA on Facebook"},
      {"Rell [told] Ellan TV {it was over}.", "INTERVIEW told Ellan TV"},
      {"Rell [told] me {it was over}.", "INTERVIEW told me"},
      {"{It was over}, Rell [said] in a telephone interview.",
       "INTERVIEW in a telephone interview"},
      // The nearest words.
      {"After his speech, Rell [told] reporters {it was over}.",
       "EVENT told reporters"},
      // Not said.
      {"Rell [said] {it was over}.", "UNSPECIFIED"},
      {"Rell [told] Ellan Radio {it was over}.", "UNSPECIFIED"},
      {"Rell [said] {that she read it in a statement}.", "UNSPECIFIED"},
      {"They met on Facebook. Rell [said] {it was over}.", "UNSPECIFIED"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Channel(c.text), c.channel) << c.text;
}

TEST(ChannelTest, ARelayIsOne) {
  const Document doc = Document::Parse("Rell said so.");
  const RelayPhrase phrase;
  RelayedSpans claim;
  claim.spans.cue = TokenRange{1, 2};
  claim.relays = {&phrase};
  const ChannelFound found = FindChannel(ParagraphView(doc, 0), claim, "");
  EXPECT_EQ(found.channel, v1::CHANNEL_RELAYED);
  EXPECT_FALSE(found.words.has_value());
}

}  // namespace
}  // namespace claimdiff
