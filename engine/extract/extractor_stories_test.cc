// Whole articles, written for this test, with the claims that a reader finds in
// them. The first has every way of attributing that news about one event uses;
// the others have the same in other words and another order.
#include <string>
#include <vector>

#include "engine/extract/extractor.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Lines that begin with # are passages of the article, without the #.
v1::Article MakeArticle(const std::string& outlet, const std::string& lines) {
  v1::Article article;
  article.set_id("s");
  article.set_outlet(outlet);
  std::string text;
  for (size_t at = 0; at < lines.size();) {
    const size_t end = lines.find('\n', at);
    const bool passage = lines[at] == '#';
    const std::string line =
        lines.substr(at + (passage ? 1 : 0), end - at - (passage ? 1 : 0));
    if (passage) {
      v1::TextSpan* span = article.add_passages()->mutable_span();
      span->set_begin(static_cast<uint32_t>(text.size()));
      span->set_end(static_cast<uint32_t>(text.size() + line.size()));
    }
    text += line + '\n';
    at = end + 1;
  }
  article.set_text(text);
  return article;
}

// The first and the last three words of a long text.
std::string Shortened(const std::string& text) {
  size_t head = 0;
  size_t tail = text.size();
  for (int word = 0; word < 3; ++word) {
    head = text.find(' ', head + 1);
    if (head == std::string::npos) return text;
    tail = text.rfind(' ', tail - 1);
  }
  if (tail == std::string::npos || tail <= head) return text;
  return text.substr(0, head) + " .." + text.substr(tail);
}

// One line a claim: speaker, how it was found, type, relays, the pieces.
std::string Dump(const v1::ArticleClaims& claims) {
  const std::string& text = claims.article().text();
  std::string dump;
  for (const v1::Claim& claim : claims.claims()) {
    const v1::Attribution& attribution = claim.attribution();
    const v1::Source& source = attribution.source();
    dump += source.name().empty() ? "-" : source.name();
    dump += " (" + v1::NameResolution_Name(source.resolution()).substr(16) +
            ") " + v1::QuoteType_Name(claim.quote_type()).substr(11);
    for (const v1::Relay& relay : attribution.relays()) {
      dump += " via " + relay.outlet();
    }
    dump += ':';
    for (const v1::TextSpan& piece : claim.content()) {
      dump +=
          " [" +
          Shortened(text.substr(piece.begin(), piece.end() - piece.begin())) +
          "]";
    }
    dump += '\n';
  }
  return dump;
}

std::string Extract(const std::string& outlet, const std::string& lines) {
  return Dump(
      Extractor::Create(ExtractOptions())->Extract(MakeArticle(outlet, lines)));
}

TEST(ExtractorStoriesTest, Strait) {
  EXPECT_EQ("\n" + Extract("Island Courier", R"(#© 2031 Example Media.
#Veld threatens to leave fishing talks with Ellan
#Pool via Example Images
Veld vowed on Monday to abandon fishing talks with Ellan and close the strait to trawlers, Reuters reported.
Deputy Fisheries Minister Ora Lind‑berg told envoys and local editors that the meetings last week collapsed after Trade Secretary Tom Orlo and his adviser Ina Pirk brought "a list of insults and demands."
Lind‑berg was talking about the summit between Veld's leader, Hanno Krell, and President Edda Moss that stopped when Ellan declined to lower its tariffs.
She noted that although the friendship between Krell and Moss was "as warm as ever and needs no repair," Krell saw little use in another round, according to the Ellan Gazette.
"We have neither the wish to sign such a paper nor the patience to read it again," Lind‑berg said at a press briefing in Port Veld, according to the newspaper.
Lind‑berg warned that the two-year truce over the northern banks might not last.
"To keep the truce or to end it is for the first captain of the council to say," Lind‑berg told the assembly, using one of Krell's many titles, the Gazette reported.
Krell is expected to announce his choice "before the herring come," she added.
#How did Ellan answer?
Orlo told journalists on Tuesday outside the ministry that the insults from Veld had changed nothing about the talks.
"I heard what she had to say," Orlo said. "We remain ready to sit down whenever they wish."
Pirk insisted that Lind‑berg's account of the meetings was false and that she had spoken with envoys in Ostrava.
"We talked about their view and about ours," said Pirk. "I want to hear from the cabinet before we reply."
Ostrava's coast guards are allegedly watching the strait.
#What else?
Aerial photographs show that Veld has started to rebuild a pier at its Kor‑dal naval station, according to two researchers. The pier had been used to mend torpedo boats.
Veld has not closed the strait since 2017.
#Want to leave a tip?
)"),
            R"(
Veld (AS_WRITTEN) INDIRECT via Reuters: [to abandon fishing .. strait to trawlers]
Ora Lind-berg (AS_WRITTEN) MIXED: [that the meetings .. insults and demands."]
Ora Lind-berg (FULLER_FORM) INDIRECT: [the summit between .. lower its tariffs]
Ora Lind-berg (PRONOUN) MIXED via Ellan Gazette: [that although the .. in another round]
Ora Lind-berg (FULLER_FORM) DIRECT via Ellan Gazette: ["We have neither .. read it again,"]
Ora Lind-berg (FULLER_FORM) INDIRECT: [that the two-year .. might not last]
Ora Lind-berg (FULLER_FORM) DIRECT via Ellan Gazette: ["To keep the .. council to say,"]
Ora Lind-berg (PRONOUN) MIXED: [Krell is expected .. the herring come,"]
Tom Orlo (FULLER_FORM) INDIRECT: [that the insults .. about the talks]
Tom Orlo (FULLER_FORM) DIRECT: ["I heard what .. had to say,"] ["We remain ready .. whenever they wish."]
Ina Pirk (FULLER_FORM) INDIRECT: [that Lind‑berg's account .. envoys in Ostrava]
Ina Pirk (FULLER_FORM) DIRECT: ["We talked about .. and about ours,"] ["I want to .. before we reply."]
- (UNSPECIFIED) INDIRECT: [Ostrava's coast guards are] [watching the strait]
two researchers (DESCRIPTION) INDIRECT: [Aerial photographs show .. Kor‑dal naval station]
)");
}

TEST(ExtractorStoriesTest, Bridge) {
  EXPECT_EQ(
      "\n" +
          Extract(
              "",
              R"(Mayor Carlo Benn on Friday denied that the bridge was unsafe.
"That bridge will stand for another hundred years," said Benn, who was elected in May. "Anybody who says otherwise is selling something."
Inspectors had warned in March that two of its pillars were "visibly cracked," the Benn County Herald reported.
According to the paper, the city had been told about the cracks twice.
"We sent two letters," the chief inspector, Dana Ruiz, told Channel 9 News. "Nobody answered."
Ruiz added: "I would not let my children walk across it."
The mayor rejected the criticism, saying that the letters never arrived. He also said he had asked for an inquiry.
Three council members, who asked not to be named, said they had seen the letters.
"The letters exist," one of them said.
"We read them. We talked about them for an hour.
"Then the mayor told us to go home."
A spokeswoman for Ruiz declined to comment.
)"),
      R"(
Carlo Benn (AS_WRITTEN) INDIRECT: [that the bridge was unsafe]
Carlo Benn (FULLER_FORM) DIRECT: ["That bridge will .. another hundred years,"] ["Anybody who says .. is selling something."]
Inspectors (DESCRIPTION) MIXED via Benn County Herald: [that two of .. were "visibly cracked,"]
Benn County Herald (ROLE) INDIRECT: [the city had .. the cracks twice]
Dana Ruiz (AS_WRITTEN) DIRECT via Channel 9 News: ["We sent two letters,"] ["Nobody answered."]
Dana Ruiz (FULLER_FORM) DIRECT: ["I would not .. walk across it."]
Carlo Benn (ROLE) INDIRECT: [the criticism]
Carlo Benn (ROLE) INDIRECT: [that the letters never arrived]
Carlo Benn (PRONOUN) INDIRECT: [he had asked for an inquiry]
Three council members (DESCRIPTION) INDIRECT: [they had seen the letters]
one of them (DESCRIPTION) DIRECT: ["The letters exist,"]
one of them (CONTINUED) DIRECT: ["We read them. .. for an hour.]
one of them (CONTINUED) DIRECT: ["Then the mayor .. to go home."]
)");
}

TEST(ExtractorStoriesTest, Clinic) {
  EXPECT_EQ(
      "\n" +
          Extract(
              "Ellan TV",
              R"(Two patients at St. Olav's Clinic died after a power cut, the Health Ministry said on Sunday.
The ministry said the generators "failed within minutes" and that nobody had tested them since 2029.
Health Minister Juan Ferro was accused of hiding an earlier failure.
“There was no earlier failure,” Ferro told Ellan TV. “There was a drill.”
But Dr. Mei Tan, the clinic's director, said the drill had been a failure, too. “We had candles,” Tan said, “and we had luck.”
She was quoted by Le Monde as saying the clinic had asked for new generators four times.
Ferro, she claimed, “knew all of it.”
The clinic will reportedly reopen in June.
)"),
      R"(
Health Ministry (AS_WRITTEN) INDIRECT: [Two patients at .. a power cut]
Health Ministry (ROLE) MIXED: [the generators "failed .. them since 2029]
- (UNSPECIFIED) INDIRECT: [Health Minister Juan Ferro] [hiding an earlier failure]
Juan Ferro (FULLER_FORM) DIRECT: [“There was no earlier failure,”] [“There was a drill.”]
Mei Tan (AS_WRITTEN) INDIRECT: [the drill had .. a failure, too]
Mei Tan (FULLER_FORM) DIRECT: [“We had candles,”] [“and we had luck.”]
Mei Tan (PRONOUN) INDIRECT via Le Monde: [the clinic had .. generators four times]
Mei Tan (PRONOUN) MIXED: [Ferro] [“knew all of it.”]
- (UNSPECIFIED) INDIRECT: [The clinic will] [reopen in June]
)");
}

// The example of extractor.h.
TEST(ExtractorStoriesTest, Pier) {
  EXPECT_EQ(
      "\n" +
          Extract(
              "",
              R"(The pier is closed, Harbour Minister Ilse Varga said. She told reporters that "nobody" would be let in, according to the Ellan Gazette.
)"),
      R"(
Ilse Varga (AS_WRITTEN) INDIRECT: [The pier is closed]
Ilse Varga (PRONOUN) MIXED via Ellan Gazette: [that "nobody" would be let in]
)");
}

TEST(ExtractorStoriesTest, QuotationOverParagraphs) {
  EXPECT_EQ("\n" + Extract("", R"(Ana Rell said: “We go.
“We stay.”
“Are we going?” Tom Roe asked.
The sign read “No entry.”
)"),
            R"(
Ana Rell (AS_WRITTEN) DIRECT: [“We go]
Ana Rell (CONTINUED) DIRECT: [“We stay.”]
Tom Roe (AS_WRITTEN) DIRECT: [“Are we going?”]
The sign (DESCRIPTION) DIRECT: [“No entry.”]
)");
}

}  // namespace
}  // namespace claimdiff
