#include "engine/align/event/claim_text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claimdiff/v1/claim.pb.h"
#include "engine/base/fingerprint.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

v1::Claim ClaimAt(const std::vector<std::pair<size_t, size_t>>& spans) {
  v1::Claim claim;
  for (const auto& [begin, end] : spans) {
    v1::TextSpan* span = claim.add_content();
    span->set_begin(static_cast<uint32_t>(begin));
    span->set_end(static_cast<uint32_t>(end));
  }
  return claim;
}

// "usa:name 12:number star:quoted not-negated"
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const ClaimText claim = MakeClaimText(doc, ClaimAt({{0, text.size()}}));
  std::vector<std::string> parts;
  for (const ContentWord& word : claim.words) {
    const std::string stem = WordStem(doc, word);
    EXPECT_EQ(word.id, Fingerprint(stem));
    parts.push_back(absl::StrCat(stem, word.number ? ":number" : "",
                                 word.name ? ":name" : "",
                                 word.quoted ? ":quoted" : ""));
  }
  if (claim.negated) parts.push_back("(negated)");
  return absl::StrJoin(parts, " ");
}

TEST(ClaimTextTest, ContentWords) {
  const struct {
    const char* text;
    const char* expected;
  } kCases[] = {
      {"that the U.S. ferry did not sink off Port Ellan",
       "usa:name ferri sink port:name ellan:name (negated)"},
      {"The United States told us", "usa:name tell"},
      {"the US told us", "usa:name tell"},
      {"Twelve people, or 1,200 crowns", "12:number peopl 1200:number crown"},
      {"12 percent is 12%", "12:number % 12:number %"},
      {"a “storm of lies,” she said", "storm:quoted lie:quoted say"},
      {"Ferries sank. Holt left", "ferri sink holt leav"},
      {"it isn't that nobody knew", "nobodi know"},
      {"the of and", ""},
      {"", ""},
      {"?! — …", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.expected) << c.text;
}

TEST(ClaimTextTest, TakesTheTokensOfItsSpansOnly) {
  //                         0         1         2         3
  //                         0123456789012345678901234567890123456
  const std::string text = "“The ferry,” Holt said, “sank at noon.”";
  const Document doc = Document::Parse(text);
  const size_t second = text.find("sank");
  const ClaimText claim =
      MakeClaimText(doc, ClaimAt({{0, 12}, {second, second + 12}}));
  std::vector<std::string> words;
  for (const uint32_t token : claim.tokens) {
    words.emplace_back(doc.norm(doc.tokens()[token]));
  }
  EXPECT_EQ(absl::StrJoin(words, " "), "\" the ferry sank at noon");
}

TEST(ClaimTextTest, WordingIsEqualWhereTheWordsAre) {
  const auto wording = [](const std::string& text) {
    const Document doc = Document::Parse(text);
    return MakeClaimText(doc, ClaimAt({{0, text.size()}})).wording;
  };
  EXPECT_EQ(wording("“The ferry sank,”"), wording("the FERRY sank."));
  EXPECT_NE(wording("The ferry sank"), wording("The ferry has sunk"));
  EXPECT_NE(wording("12 of 15"), wording("15 of 12"));
  EXPECT_EQ(wording("!"), 0u);
}

TEST(ClaimTextTest, AContentThatIsNoMoreThanANameIsBare) {
  const struct {
    const char* text;
    const char* content;
    const char* cue;
    bool bare;
  } kCases[] = {
      {"Holt endorsed Okri.", "Okri", "endorsed", true},
      {"Holt has backed Gov. Ana Ruiz.", "Gov. Ana Ruiz", "has backed", true},
      {"Holt supports the former president Ben Okri.",
       "the former president Ben Okri", "supports", true},
      {"Okri's win, which Holt conceded", "which", "conceded", true},
      {"Holt denied it.", "it", "denied", true},
      {"Okri was endorsed by Holt.", "Okri", "was endorsed by", true},
      {"Holt favors Okri and Ruiz.", "Okri and Ruiz", "favors", true},
      {"Holt endorsed Okri's plan.", "Okri's plan", "endorsed", false},
      {"Holt said that Okri resigned.", "that Okri resigned", "said", false},
      {"Holt called for two senators.", "two senators", "called for", false},
      {"Holt said: “Sad!”", "“Sad!”", "said:", false},
      {"Holt Endorses Ben Okri", "Ben Okri", "Endorses", false},
      {"Holt Says Okri Lied", "Okri Lied", "Says", false},
      {"Holt: Ben Okri", "Ben Okri", "", false},
  };
  for (const auto& c : kCases) {
    const std::string text = c.text;
    const auto set = [&](const std::string& words, v1::TextSpan* span) {
      const size_t at = text.find(words);
      ASSERT_NE(at, std::string::npos) << text;
      span->set_begin(static_cast<uint32_t>(at));
      span->set_end(static_cast<uint32_t>(at + words.size()));
    };
    v1::Claim claim;
    set(c.content, claim.add_content());
    if (c.cue[0] != 0) set(c.cue, claim.mutable_attribution()->mutable_cue());
    const Document doc = Document::Parse(text);
    EXPECT_EQ(MakeClaimText(doc, claim).bare, c.bare) << text;
  }
}

TEST(ClaimTextTest, WhoSpeaks) {
  const Document doc = Document::Parse("");
  v1::Claim claim;
  EXPECT_FALSE(MakeClaimText(doc, claim).spoken);
  claim.mutable_attribution()->mutable_cue();
  EXPECT_TRUE(MakeClaimText(doc, claim).spoken);
  EXPECT_FALSE(MakeClaimText(doc, claim).speaker.known());
  v1::Source* source = claim.mutable_attribution()->mutable_source();
  source->set_name("Mara Holt");
  EXPECT_TRUE(
      SameSpeaker(MakeClaimText(doc, claim).speaker, MakeSpeakerKeys("Holt")));
  EXPECT_FALSE(MakeClaimText(doc, claim).person);
  source->set_kind(v1::SOURCE_KIND_NAMED_PERSON);
  EXPECT_TRUE(MakeClaimText(doc, claim).person);
}

}  // namespace
}  // namespace claimdiff
