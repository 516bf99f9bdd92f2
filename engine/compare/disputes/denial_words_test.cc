#include "engine/compare/disputes/denial_words.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(DenialWordsTest, RolesOfPhrases) {
  const struct {
    const char* phrase;
    const char* role;
  } cases[] = {
      {"refute", "deny"},
      {"rebuff", "reject"},
      {"groundless", "untrue"},
      {"never happened", "denies"},
      {"lied about", "denies"},
      {"testimony", "telling"},
      {"remarks", "claim"},
      {"rumour", "contention"},
      {"bail", "bar"},
      {"lied", ""},
      {"never happened today", ""},
      {"", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(DenialRole(c.phrase), c.role);
}

TEST(DenialWordsTest, NounsForAClaim) {
  for (const char* noun : {"criticism", "allegations", "account", "stories"}) {
    EXPECT_TRUE(IsClaimNoun(noun)) << noun;
  }
  for (const char* other : {"critic", "bail", "false", "deny", ""}) {
    EXPECT_FALSE(IsClaimNoun(other)) << other;
  }
}

TEST(DenialWordsTest, SmallWords) {
  EXPECT_TRUE(PointsBack("it"));
  EXPECT_TRUE(PointsBack("those"));
  EXPECT_FALSE(PointsBack("its"));
  EXPECT_TRUE(IsPossessive("'s"));
  EXPECT_TRUE(IsPossessive("'"));
  EXPECT_FALSE(IsPossessive("s"));
  EXPECT_TRUE(EndsNounPhrase("about"));
  EXPECT_TRUE(EndsNounPhrase("with"));
  EXPECT_FALSE(EndsNounPhrase("pier"));
}

}  // namespace
}  // namespace claimdiff
