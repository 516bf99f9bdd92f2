#include "engine/compare/lexicon/opposites.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "engine/compare/lexicon/opposite_frames_data.h"
#include "engine/compare/lexicon/opposites_data.h"
#include "engine/language/tables/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Case {
  const char* a;
  const char* b;
};

TEST(OppositesTest, Opposites) {
  const Case cases[] = {
      {"rise", "fall"},       {"rose", "fell"},
      {"rising", "fell"},     {"accepted", "rejects"},
      {"illegal", "legal"},   {"unnamed", "named"},
      {"before", "after"},    {"first", "last"},
      {"began", "ended"},     {"guilty", "innocent"},
      {"public", "private"},  {"majority", "minority"},
      {"deepened", "easing"}, {"strengthening", "weakened"},
  };
  for (const Case& c : cases) {
    EXPECT_TRUE(AreOpposites(c.a, c.b)) << c.a << " " << c.b;
    EXPECT_TRUE(AreOpposites(c.b, c.a)) << c.a << " " << c.b;
  }
}

TEST(OppositesTest, OthersAreNot) {
  const Case cases[] = {
      {"rise", "rise"},
      {"rose", "climbed"},
      {"fell", "dropped"},
      {"union", "ion"},  // no "un"
      {"until", "til"},  // too short to tell
      {"buy", "sell"},   // one sale, seen from two sides
      {"won", "lost"},
      {"give", "takes"},
      {"yellow", "green"},  // other, not opposite
      {"", ""},
      {"un", ""},
  };
  for (const Case& c : cases) {
    EXPECT_FALSE(AreOpposites(c.a, c.b)) << c.a << " " << c.b;
    EXPECT_FALSE(AreOpposites(c.b, c.a)) << c.a << " " << c.b;
  }
}

TEST(OppositesTest, TwoSidesOfAScale) {
  const Case opposites[] = {
      {"soared", "plummeted"},     {"increases", "declines"},
      {"hailed", "condemned"},     {"detained", "released"},
      {"indicted", "acquitted"},   {"shored up", "undermined"},
      {"banned", "legalised"},     {"survivors", "fatalities"},
      {"in favour of", "against"},
  };
  for (const Case& c : opposites) {
    EXPECT_TRUE(AreOpposites(c.a, c.b)) << c.a << " " << c.b;
    EXPECT_TRUE(AreOpposites(c.b, c.a)) << c.a << " " << c.b;
  }
  const Case others[] = {
      {"soared", "climbed"},  {"plummeted", "tumbled"}, {"hailed", "applauded"},
      {"detained", "jailed"}, {"stop", "stopped"},      {"banned", "barred"},
  };
  for (const Case& c : others) {
    EXPECT_FALSE(AreOpposites(c.a, c.b)) << c.a << " " << c.b;
  }
}

TEST(OppositesTest, FramesHaveTwoSidesAndNoWordOnBoth) {
  size_t frames = 0;
  for (const TsvRow& row : ParseTsv(OppositeFramesData())) {
    ++frames;
    ASSERT_EQ(row.size(), 2u) << row[0];
    std::set<std::string> left;
    for (const absl::string_view word : absl::StrSplit(
             absl::string_view(row[0].data(), row[0].size()), ", ")) {
      left.emplace(word);
    }
    for (const absl::string_view word : absl::StrSplit(
             absl::string_view(row[1].data(), row[1].size()), ", ")) {
      EXPECT_EQ(left.count(std::string(word)), 0u) << std::string(word);
    }
  }
  EXPECT_GT(frames, 150u);
}

TEST(OppositesTest, KindsOfOneClass) {
  const Case kinds[] = {
      {"moped", "truck"},
      {"violins", "cello"},
      {"giraffe", "zebra"},
      {"earrings", "earrings"},  // one word
  };
  for (const Case& c : kinds) {
    const bool same = std::string_view(c.a) == c.b;
    EXPECT_EQ(AreKindsOfOneClass(c.a, c.b), !same) << c.a << " " << c.b;
    EXPECT_EQ(AreKindsOfOneClass(c.b, c.a), !same) << c.a << " " << c.b;
  }
  const Case others[] = {
      {"dog", "animal"},         {"dog", "hound"},
      {"road", "street"},        {"moped", "violin"},
      {"officials", "leaders"},  {"rise", "fall"},
      {"protester", "activist"}, {"", ""},
  };
  for (const Case& c : others) {
    EXPECT_FALSE(AreKindsOfOneClass(c.a, c.b)) << c.a << " " << c.b;
  }
}

TEST(OppositesTest, OfARowOnlyOneCanBe) {
  const Case siblings[] = {
      {"yellow", "green"}, {"murder", "manslaughter"}, {"dogs", "cats"},
      {"year", "month"},   {"founder", "ceo"},         {"father", "mother"},
  };
  for (const Case& c : siblings) {
    EXPECT_TRUE(AreSiblings(c.a, c.b)) << c.a << " " << c.b;
    EXPECT_TRUE(AreSiblings(c.b, c.a)) << c.a << " " << c.b;
  }
  const Case others[] = {
      {"dog", "animal"},  {"road", "street"}, {"year", "years"},
      {"red", "crimson"}, {"", ""},           {"rise", "fall"},
  };
  for (const Case& c : others) {
    EXPECT_FALSE(AreSiblings(c.a, c.b)) << c.a << " " << c.b;
  }
}

TEST(OppositesTest, TheTableHasEachPairOnce) {
  std::set<std::pair<std::string_view, std::string_view>> pairs;
  for (const TsvRow& row : ParseTsv(OppositesData())) {
    ASSERT_GE(row.size(), 2u) << row[0];
    EXPECT_NE(row[0], row[1]);
    EXPECT_TRUE(pairs.insert({row[0], row[1]}).second) << row[0];
    EXPECT_EQ(pairs.count({row[1], row[0]}), 0u) << row[0] << " " << row[1];
    EXPECT_EQ(AreOpposites(row[0], row[1]), row.size() == 2)
        << row[0] << " " << row[1];
  }
  EXPECT_GT(pairs.size(), 200u);
}

TEST(OppositesTest, OnOneSideOfAScale) {
  const std::pair<const char*, const char*> kOne[] = {
      {"denied", "disputed"}, {"rises", "climbed"}, {"fell", "fell"}};
  for (const auto& [a, b] : kOne) {
    EXPECT_TRUE(StandOnOneSide(a, b)) << a << " " << b;
    EXPECT_TRUE(StandOnOneSide(b, a)) << a << " " << b;
  }
  const std::pair<const char*, const char*> kOther[] = {
      {"rose", "fell"}, {"denied", "confirmed"}, {"denied", "ferry"}};
  for (const auto& [a, b] : kOther) {
    EXPECT_FALSE(StandOnOneSide(a, b)) << a << " " << b;
    EXPECT_FALSE(StandOnOneSide(b, a)) << a << " " << b;
  }
}

}  // namespace
}  // namespace claimdiff
