#include "engine/extract/attributions/quoted_as.h"

#include <optional>
#include <string>
#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// What is settled where the finder saw nothing: "source {cue} [content]".
std::string Settled(const std::string& text) {
  const Document doc = Document::Parse(text);
  const ParagraphView view(doc, 0);
  std::vector<AttributionSpans> found;
  SettleQuotedAs(view, &found);
  const auto written = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(text));
  };
  std::string dump;
  for (const AttributionSpans& spans : found) {
    dump += written(*spans.source) + " {" + written(*spans.cue) + "}";
    for (const TokenRange piece : spans.content) {
      dump += " [" + written(piece) + "]";
    }
    dump += '\n';
  }
  return dump;
}

TEST(SettleQuotedAsTest, MakesWhoIsQuotedTheSpeaker) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      // Somebody was quoted; what is said follows.
      {"Minister Ilse Varga was quoted as saying the pier was closed.",
       "Minister Ilse Varga {was quoted as saying} [the pier was closed]\n"},
      {"Two fishermen were quoted by Reuters as saying that it was dark.",
       "Two fishermen {were quoted by Reuters as saying} "
       "[that it was dark]\n"},
      {"Varga was quoted as saying on Tuesday that two boats had sunk.",
       "Varga {was quoted as saying} [that two boats had sunk]\n"},
      {"She has often been quoted as saying: “Never at sea.”",
       "She {has often been quoted as saying} [“Never at sea.”]\n"},
      {"He is cited as having said the boat was old.",
       "He {is cited as having said} [the boat was old]\n"},
      // What is said stands before.
      {"At least 40 people were hurt, the governor was quoted as saying.",
       "the governor {was quoted as saying} "
       "[At least 40 people were hurt]\n"},
      {"“The cable was cut,” Ellan Telecom was quoted as saying in a "
       "statement.",
       "Ellan Telecom {was quoted as saying} [“The cable was cut,”]\n"},
      {"“Who cut it?” Mr. Roe was quoted as saying, looking up.",
       "Mr. Roe {was quoted as saying} [“Who cut it?”]\n"},
      // Somebody quoted somebody.
      {"The Ellan Gazette quoted witness Ana Rell as saying it was dark.",
       "witness Ana Rell {as saying} [it was dark]\n"},
      {"State radio quoted the mayor, Tom Roe, as saying that he would go.",
       "the mayor, Tom Roe {as saying} [that he would go]\n"},
      {"“It was dark,” the Gazette quoted Rell as saying.",
       "Rell {as saying} [“It was dark,”]\n"},
      {"The Gazette left it open, quoting Rell as saying he would go.",
       "Rell {as saying} [he would go]\n"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Settled(c.text), c.dump) << c.text;
}

TEST(SettleQuotedAsTest, LeavesOtherSentencesAlone) {
  for (const char* text : {
           "The Gazette quoted Rell.",
           "Rell was quoted by Reuters.",
           "Rell went as far as saying it was dark.",
           "Shares were quoted at 12 crowns, as saying goes.",
           "“He was quoted as saying it was dark,” Rell said.",
           "Rell was quoted as saying.",
           "He reported the boat as saying nothing.",
       }) {
    EXPECT_EQ(Settled(text), "") << text;
  }
}

// The models' spans: "A, Rell was quoted as [saying B, which C]."
TEST(SettleQuotedAsTest, ReplacesWhatTheFinderHas) {
  const std::string text =
      "Rell was quoted as saying he would go, which he did.";
  const Document doc = Document::Parse(text);
  const ParagraphView view(doc, 0);
  AttributionSpans known;
  known.cue = TokenRange{1, 3};
  known.content = {{0, 1}, {3, 8}};
  std::vector<AttributionSpans> found = {known};
  SettleQuotedAs(view, &found);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(found[0].source == (TokenRange{0, 1}));
  ASSERT_EQ(found[0].content.size(), 1u);
  EXPECT_EQ(
      doc.SpanOf(found[0].content[0].begin, found[0].content[0].end).In(text),
      "he would go");
  // In what somebody else says, it is a part of that.
  AttributionSpans outer;
  outer.cue = TokenRange{8, 9};
  outer.content = {{0, 8}};
  found = {outer};
  SettleQuotedAs(view, &found);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_FALSE(found[0].source.has_value());
}

}  // namespace
}  // namespace claimdiff
