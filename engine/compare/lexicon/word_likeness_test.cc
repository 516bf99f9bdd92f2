#include "engine/compare/lexicon/word_likeness.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WordLikenessTest, SaysWhatCanStandForWhat) {
  constexpr auto kSame = WordLikeness::kSame;
  constexpr auto kNear = WordLikeness::kNear;
  constexpr auto kOther = WordLikeness::kOther;
  const struct {
    const char* a;
    const char* b;
    WordLikeness likeness;
  } kCases[] = {
      // One word, by its letters.
      {"detained", "detains", kSame},
      {"organised", "organized", kSame},
      // What news write for each other, single words and phrases.
      {"detained", "arrested", kSame},
      {"stepped down", "resigned", kSame},
      {"propped up", "shored up", kSame},
      {"blasts", "explosions", kSame},
      // Words for one of a class.
      {"mansion", "manor house", kSame},
      {"budget hole", "budget deficit", kSame},
      // Of one event, but one says more.
      {"killed", "shot", kNear},
      {"criticised", "blasted", kNear},
      // A kind of the other.
      {"ferry", "boat", kSame},
      // Others, and opposites.
      {"jetty", "hangar", kOther},
      {"rose", "fell", kOther},
      {"powerful", "powerless", kOther},
      {"stepped down", "stepped up", kOther},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(CompareWords(c.a, c.b), c.likeness) << c.a << " / " << c.b;
    EXPECT_EQ(CompareWords(c.b, c.a), c.likeness) << c.b << " / " << c.a;
  }
}

}  // namespace
}  // namespace claimdiff
