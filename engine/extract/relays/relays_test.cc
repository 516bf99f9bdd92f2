#include "engine/extract/relays/relays.h"

#include <vector>

#include "engine/extract/mentions/mentions.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/relays/relay_phrases.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ApplyRelaysTest, CutsThePhraseOutOfContents) {
  // As a finder might give it: the whole sentence.
  const Document doc =
      Document::Parse("Rell said she left, according to Reuters, at noon.");
  const std::vector<RelayPhrase> phrases =
      FindRelayPhrases(ParagraphView(doc, 0), FindMentions(doc, {false}), "");
  AttributionSpans spans;
  spans.source = TokenRange{0, 1};
  spans.cue = TokenRange{1, 2};
  spans.content = {{2, 11}};
  const std::vector<RelayedSpans> relayed = ApplyRelays(doc, phrases, {spans});
  ASSERT_EQ(relayed.size(), 1u);
  const std::vector<TokenRange>& content = relayed[0].spans.content;
  ASSERT_EQ(content.size(), 2u);
  EXPECT_EQ(doc.SpanOf(content[0].begin, content[0].end).In(doc.text()),
            "she left");
  EXPECT_EQ(doc.SpanOf(content[1].begin, content[1].end).In(doc.text()),
            ", at noon");
}

}  // namespace
}  // namespace claimdiff
