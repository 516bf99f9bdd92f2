#include "engine/extract/claims/paragraph_claims.h"

#include <string>
#include <vector>

#include "engine/extract/mentions/mentions.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/relays/relay_phrases.h"
#include "engine/extract/relays/relays.h"
#include "engine/extract/spans/model_span_finder.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "source [content] via outlet" of the last paragraph, a line a claim.
std::string Claims(const std::string& text) {
  const Document doc = Document::Parse(text);
  const Mentions mentions =
      FindMentions(doc, std::vector<bool>(doc.paragraphs().size(), false));
  const uint32_t last = static_cast<uint32_t>(doc.paragraphs().size()) - 1;
  const ParagraphView view(doc, last);
  const std::vector<RelayPhrase> phrases = FindRelayPhrases(view, mentions, "");
  const auto written = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(text));
  };
  std::string dump;
  for (const RelayedSpans& relayed :
       FindParagraphClaims(view, last, phrases, ModelSpanFinder::Default())) {
    dump += relayed.spans.source ? written(*relayed.spans.source) : "-";
    for (const TokenRange piece : relayed.spans.content) {
      dump += " [" + written(piece) + "]";
    }
    for (const RelayPhrase* phrase : relayed.relays) {
      dump += " via " + phrase->name;
    }
    dump += '\n';
  }
  return dump;
}

TEST(FindParagraphClaimsTest, LooksInsideWhatOutletsCarry) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      // Somebody speaks: the outlet carries it.
      {"Mayor Ana Rell vowed to leave the council, Reuters reported.",
       "Mayor Ana Rell [to leave the council] via Reuters\n"},
      {"\"I will leave soon,\" Rell said, nodding, Reuters reported.",
       "Rell [\"I will leave soon,\"] via Reuters\n"},
      {"Rell said she would leave, according to Reuters.",
       "Rell [she would leave] via Reuters\n"},
      {"\"I will leave soon,\" Rell said, according to Reuters. \"It is over "
       "for me.\"",
       "Rell [\"I will leave soon,\"] [\"It is over for me.\"] via Reuters\n"},
      {"Rell told the Gazette of Ellan TV she would leave soon.",
       "Rell [she would leave soon] via Gazette of Ellan TV\n"},
      // Nobody does: the outlet is the speaker.
      {"The pier is closed, Reuters reported.",
       "Reuters [The pier is closed]\n"},
      {"According to Reuters, the pier is closed.",
       "Reuters [the pier is closed]\n"},
      {"\"I will leave soon,\" Rell told CNN.",
       "Rell [\"I will leave soon,\"] via CNN\n"},
      // The outermost first.
      {"According to CNN, Mayor Rell told Ellan TV that she had left.",
       "Mayor Rell [that she had left] via CNN via Ellan TV\n"},
      {"Rell was quoted by Le Monde as saying the pier was closed.",
       "Rell [the pier was closed] via Le Monde\n"},
      // Only its own sentence is carried.
      {"Roe said no. Rell vowed to leave, Reuters reported.",
       "Roe [no]\nRell [to leave] via Reuters\n"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Claims(c.text), c.dump) << c.text;
}

TEST(FindParagraphClaimsTest, GivesQuotationsToWhomTheLineBeforeAnnounces) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"Campaigner Ana Rell commented,\n“We read them twice before lunch.”",
       "Campaigner Ana Rell [“We read them twice before lunch.”]\n"},
      {"“No,” said Roe. Rell told the council in May:\n“We read all of them "
       "twice.”",
       "Rell [“We read all of them twice.”]\n"},
      // Set as a block, without marks.
      {"Roe commented on the case in a briefing:\n"
       "We're pleased with the arrest, and we thank the public.",
       "Roe [We're pleased with the arrest, and we thank the public]\n"},
      {"The list is long:\nWe're pleased with the arrest.", ""},
      {"Roe added:\nIt rained all day.", ""},
      {"Roe added:\nRell said we were late.", "Rell [we were late]\n"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Claims(c.text), c.dump) << c.text;
}

TEST(FindParagraphClaimsTest, PartsTwoSpeakersOfOneSentence) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"Some miners said it was unsafe, Dorn said they always coped.",
       "Some miners [it was unsafe]\nDorn [they always coped]\n"},
      {"The reason was not public and while some workers said she had a "
       "history, Dorn said they got along.",
       "some workers [she had a history]\nDorn [they got along]\n"},
      // One speaker in two pieces.
      {"Some miners, Dorn said, felt it was unsafe.",
       "Dorn [Some miners] [felt it was unsafe]\n"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Claims(c.text), c.dump) << c.text;
}

TEST(FindParagraphClaimsTest, AddsWhatTheFinderDoesNotLookFor) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"Coast guards are reportedly watching the strait.",
       "- [Coast guards are] [watching the strait]\n"},
      {"“We read them twice before lunch.”",
       "- [“We read them twice before lunch.”]\n"},
      {"It rained all day.", ""},
      // No dateline in what a sentence begins with.
      {"PORT ELLAN (Reuters) - In the long run, Rell said, prices would fall.",
       "Rell [In the long run] [prices would fall]\n"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Claims(c.text), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
