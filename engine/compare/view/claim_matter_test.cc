#include "engine/compare/view/claim_matter.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Keys(const std::string& line) {
  const auto report = testing::MakeReport({{"A", line}});
  const ReportView view(report);
  std::string joined;
  for (const std::string& key : MatterKeys(view.claims()[0])) {
    joined += (joined.empty() ? "" : " ") + key;
  }
  return joined;
}

TEST(ClaimMatterTest, Keys) {
  const struct {
    const char* line;
    const char* keys;
  } cases[] = {
      {"[the talks broke down on Friday]", "break breakdown friday talk"},
      {"[a breakdown of Friday's talks]", "breakdown friday talk"},
      // base forms, each once
      {"[they broke it, it breaks, it was broken]", "break"},
      // both pieces of a quotation
      {"[\"The pier,\"] {said} <Okri>, [\"is rotten\"]", "pier rotten"},
      // nothing to speak of
      {"[it was not so]", ""},
      {"[]", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(Keys(c.line), c.keys) << c.line;
}

TEST(ClaimMatterTest, SharedKeys) {
  EXPECT_EQ(CountShared({"break", "friday", "talk"}, {"friday", "rain"}), 1u);
  EXPECT_EQ(CountShared({"a", "b", "c"}, {"a", "b", "c"}), 3u);
  EXPECT_EQ(CountShared({"a"}, {}), 0u);
  EXPECT_EQ(CountShared({"a", "c"}, {"b", "d"}), 0u);
}

TEST(ClaimMatterTest, RareWordsWeighMore) {
  Rarity rarity;
  rarity.Add({"pier", "talk"});
  rarity.Add({"pier"});
  rarity.Add({"pier", "rain"});
  EXPECT_GT(rarity.Of("rain"), rarity.Of("pier"));
  EXPECT_EQ(rarity.Of("rain"), rarity.Of("talk"));
  EXPECT_GT(rarity.Of("unseen"), rarity.Of("rain"));
  EXPECT_GT(rarity.Of("pier"), 0);
  EXPECT_GT(Rarity().Of("pier"), 0);
  Rarity rain;
  rain.Add({"rain"});
  EXPECT_LT(rarity.Of("rain", &rain), rarity.Of("talk", &rain));
  EXPECT_EQ(rarity.Of("rain", &rain), rain.Of("rain", &rarity));
}

TEST(ClaimMatterTest, Mentions) {
  const struct {
    const char* line;
    const char* found;  // the token; "-" where there is none
  } cases[] = {
      {"[Ruiz walked out of the room]", "Ruiz"},
      {"[the story that Minister Ruiz told was false]", "Ruiz"},
      {"[Ana Ruiz told it first]", "Ana"},
      // another name
      {"[it was Pedro Ruiz who told the story]", "-"},
      {"[the boats of Ruiz Brothers are late]", "-"},
      // not the name
      {"[the ruiz, a small fish, is rare]", "-"},
      {"[nobody told the story]", "-"},
  };
  for (const auto& c : cases) {
    const auto report = testing::MakeReport({{"A", c.line}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    const uint32_t t = FindMention({"ana", "ruiz"}, claim,
                                   claim.pieces[0].first, claim.pieces[0].end);
    EXPECT_EQ(t == kNoToken ? "-" : claim.written(t), c.found) << c.line;
  }
}

}  // namespace
}  // namespace claimdiff
