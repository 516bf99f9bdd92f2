#include "engine/language/numbers/quantity_lexicon.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(QuantityLexiconTest, FindsWordsByRole) {
  EXPECT_EQ(FindQuantityWord("Dozen", QuantityRole::kScale)->value, 12);
  EXPECT_EQ(FindQuantityWord("weeks", QuantityRole::kUnit)->name, "day");
  EXPECT_EQ(FindQuantityWord("weeks", QuantityRole::kUnit)->high, 7);
  EXPECT_EQ(FindQuantityWord("€", QuantityRole::kCurrency)->name, "euro");
  EXPECT_EQ(FindQuantityWord("tens of thousands", QuantityRole::kVague)->value,
            10000);
  EXPECT_EQ(FindQuantityWord("at least", QuantityRole::kBefore)->name, "least");
}

TEST(QuantityLexiconTest, AWordMayPlaySeveralRoles) {
  EXPECT_EQ(FindQuantityWord("third", QuantityRole::kOrdinal)->value, 3);
  EXPECT_EQ(FindQuantityWord("third", QuantityRole::kPart)->value, 3);
  EXPECT_EQ(FindQuantityWord("third", QuantityRole::kCardinal), nullptr);
}

TEST(QuantityLexiconTest, KnowsNoOtherWords) {
  EXPECT_EQ(FindQuantityWord("ferry", QuantityRole::kCardinal), nullptr);
  EXPECT_EQ(FindQuantityWord("", QuantityRole::kUnit), nullptr);
  EXPECT_EQ(FindQuantityWord("twent", QuantityRole::kCardinal), nullptr);
}

}  // namespace
}  // namespace claimdiff
