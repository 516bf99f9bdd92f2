#include "engine/extract/relays/relay_phrases.h"

#include <string>
#include <vector>

#include "engine/extract/mentions/mentions.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Parsed {
  explicit Parsed(const std::string& article)
      : text(article),
        doc(Document::Parse(text)),
        mentions(FindMentions(
            doc, std::vector<bool>(doc.paragraphs().size(), false))) {}
  std::string text;
  Document doc;
  Mentions mentions;
};

// The relay phrases of the last paragraph, one a line: "name <outlet> phrase".
std::string Phrases(const std::string& text, const std::string& publisher) {
  const Parsed parsed(text);
  const Document& doc = parsed.doc;
  const ParagraphView view(doc,
                           static_cast<uint32_t>(doc.paragraphs().size()) - 1);
  const auto written = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(parsed.text));
  };
  std::string dump;
  for (const RelayPhrase& phrase :
       FindRelayPhrases(view, parsed.mentions, publisher)) {
    dump += phrase.name + " <" + written(phrase.outlet) + "> " +
            written(phrase.phrase);
    if (!phrase.cited.empty()) dump += " (" + written(phrase.cited) + ")";
    dump += '\n';
  }
  return dump;
}

TEST(FindRelayPhrasesTest, FindsPhrases) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"Rell left, the Ellan Gazette reported.",
       "Ellan Gazette <the Ellan Gazette> , the Ellan Gazette reported\n"},
      {"Rell left, BBC News has reported on Friday.",
       "BBC News <BBC News> , BBC News has reported\n"},
      {"\"I left,\" Rell said, according to Reuters.",
       "Reuters <Reuters> , according to Reuters\n"},
      {"According to the NY Times, Rell left.",
       "New York Times <the NY Times> According to the NY Times\n"},
      {"\"I left,\" Rell told Ellan TV on Monday.",
       "Ellan TV <Ellan TV> Ellan TV\n"},
      {"Rell told the Ellan Gazette that she left.",
       "Ellan Gazette <the Ellan Gazette> the Ellan Gazette\n"},
      {"Rell said in an interview with CNN that she left.", "CNN <CNN> CNN\n"},
      {"Rell was quoted by Le Monde as saying she left.",
       "Le Monde <Le Monde> Le Monde\n"},
      {"A letter seen by the BBC says she left.",
       "BBC News <the BBC> the BBC\n"},
      {"Speaking to Sky News, Rell said she left.",
       "Sky News <Sky News> Sky News\n"},
      {"Rell was quoted in Le Monde as saying she left.",
       "Le Monde <Le Monde> Le Monde\n"},
      {"\"I left,\" Rell told the Daily Lark Tuesday.",
       "Daily Lark <the Daily Lark> the Daily Lark\n"},
      {"Rell told the student news agency ISNA that she left.",
       "Iranian Students' News Agency <ISNA> ISNA\n"},
      {"Rell told the AFP news agency that she left.",
       "Agence France-Presse <the AFP> the AFP\n"},
      // Verbs of saying with "to".
      {"Rell left, her lawyer confirmed to CNN.", "CNN <CNN> CNN\n"},
      {"Rell explained to the BBC's Tom Roe that she left.",
       "BBC News <the BBC> the BBC\n"},
      {"Rell pointed to a CNN poll.", ""},
      {"Rell did not respond to CNN's requests.", ""},
      {"In a call to CNN, Rell left.", ""},
      // What one speaks in or for.
      {"\"I left,\" Rell said in a Vanity Fair interview.",
       "Vanity Fair <Vanity Fair> Vanity Fair\n"},
      {"\"I left,\" Rell told Roe for the Vanity Fair article.",
       "Vanity Fair <Vanity Fair> Vanity Fair\n"},
      {"Rell blamed her rival for the Vanity Fair article.", ""},
      {"Rell said she had read a Vanity Fair article.", ""},
      // Who is quoted.
      {"The Ellan Gazette quoted Rell as saying she left.",
       "Ellan Gazette <The Ellan Gazette> The Ellan Gazette quoted\n"},
      {"The Ellan Gazette quoted Rell.", ""},
      // Who is cited.
      {"Rell left, the Ellan Gazette reported, citing two officials.",
       "Ellan Gazette <the Ellan Gazette> , the Ellan Gazette reported "
       "(two officials)\n"},
      {"Yonhap, citing police, said Rell left.",
       "Yonhap <Yonhap> Yonhap, citing police (police)\n"},
      {"Rell left, citing her health.", ""},
      // Two outlets.
      {"Rell left, Reuters said, according to CNN.",
       "Reuters <Reuters> , Reuters said\nCNN <CNN> , according to CNN\n"},
      // A short form or a noun means the one before.
      {"Ellan Times wrote it.\nRell left, the Times reported.",
       "Ellan Times <the Times> , the Times reported\n"},
      {"The Ellan Gazette wrote it.\nRell left, according to the report.",
       "Ellan Gazette <the report> , according to the report\n"},
      {"The Daily Lark wrote it.\nRell left, according to the Lark.",
       "Daily Lark <the Lark> , according to the Lark\n"},
      {"Rell left, according to the report.", ""},
      {"Rell left, according to police.", ""},
      {"Rell left, police said.", ""},
      // Not a relay: the outlet is read about, or speaks first.
      {"The Ellan Gazette reported that Rell left.", ""},
      {"Rell bought the Ellan Gazette.", ""},
      {"\"Rell left, Reuters reported,\" he said.", ""},
      // The publisher relays nothing to itself.
      {"Rell left, the Island Courier reported.", ""},
      {"Rell told the Island Courier that she left.", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Phrases(c.text, "Island Courier"), c.dump) << c.text;
  }
}

TEST(FindRelayPhrasesTest, KnowsThePublisherByItsDomainAndItsShortForm) {
  EXPECT_EQ(Phrases("Rell told Fox News that she left.", "foxnews.com"), "");
  EXPECT_EQ(Phrases("Rell told the Times that she left.", "nytimes.com"), "");
  EXPECT_EQ(Phrases("Rell told Fox News that she left.", "nytimes.com"),
            "Fox News <Fox News> Fox News\n");
}

}  // namespace
}  // namespace claimdiff
