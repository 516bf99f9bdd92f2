#include "engine/compare/opposites.h"

#include <set>
#include <string_view>
#include <utility>

#include "engine/compare/opposites_data.h"
#include "engine/language/tsv.h"
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

}  // namespace
}  // namespace claimdiff
