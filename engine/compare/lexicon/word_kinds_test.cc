#include "engine/compare/lexicon/word_kinds.h"

#include <string>
#include <string_view>

#include "engine/compare/lexicon/word_kinds_data.h"
#include "engine/language/tables/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WordKindsTest, PartsOfSpeech) {
  const struct {
    const char* word;
    const char* parts;
  } cases[] = {
      {"senators", "n"},  // a form of a noun
      {"sank", "v"},      // of a verb: not the sink in the kitchen
      {"sold", "va"},     // more often the verb
      {"happily", "r"},  {"clifftop", ""},
      {"", ""},          {"the", ""},  // no function words
      {"zzz", ""},                     // behind the last row
      {"#", ""},                       // the comment
  };
  for (const auto& c : cases) {
    EXPECT_EQ(KindOf(c.word).parts, c.parts) << c.word;
  }
}

TEST(WordKindsTest, EveryRowIsFound) {
  std::string_view before;
  size_t rows = 0;
  for (const TsvRow& row : ParseTsv(WordKindsData())) {
    EXPECT_LT(before, row[0]);
    before = row[0];
    if (++rows % 97 == 0) {
      ASSERT_GE(row.size(), 2u) << row[0];
      const WordKind kind = KindOf(row[0]);
      for (const char part : row[1]) EXPECT_TRUE(kind.Can(part)) << row[0];
    }
  }
  EXPECT_GT(rows, 50000u);
}

TEST(WordKindsTest, TheLikeliestPartInCommon) {
  const auto shared = [](const char* a, const char* b) {
    return SharedPart(KindOf(a), KindOf(b));
  };
  EXPECT_EQ(shared("ferry", "harbour"), 'n');
  EXPECT_EQ(shared("sank", "walked"), 'v');
  EXPECT_EQ(shared("happily", "sadly"), 'r');
  EXPECT_EQ(shared("happily", "ferry"), 0);
  EXPECT_EQ(shared("clifftop", "ferry"), 0);
}

TEST(WordKindsTest, KindsOfThings) {
  EXPECT_TRUE(IsKindOf(KindOf("ferries"), "artifact"));
  EXPECT_TRUE(IsKindOf(KindOf("senator"), "person"));
  EXPECT_FALSE(IsKindOf(KindOf("senator"), "artifact"));
  EXPECT_FALSE(IsKindOf(KindOf("sank"), "artifact"));
  EXPECT_FALSE(IsKindOf(KindOf("ferry"), "nosuchword"));
}

TEST(WordKindsTest, OneNamesAKindOfTheOther) {
  EXPECT_TRUE(IsOneOfTheOther("destroyer", "warships"));
  EXPECT_TRUE(IsOneOfTheOther("warship", "destroyer"));
  EXPECT_FALSE(IsOneOfTheOther("destroyer", "submarine"));
  EXPECT_FALSE(IsOneOfTheOther("destroyer", "destroyer"));
  EXPECT_FALSE(IsOneOfTheOther("destroyer", "zzz"));
}

TEST(WordKindsTest, Paths) {
  const auto path = [](const char* word) { return KindOf(word).path; };
  EXPECT_TRUE(AreOfOneClass(path("dog"), path("cat")));
  EXPECT_TRUE(AreOfOneClass(path("violin"), path("guitar")));
  EXPECT_FALSE(AreOfOneClass(path("dog"), path("hound")));
  EXPECT_FALSE(AreOfOneClass(path("dog"), path("animal")));
  EXPECT_FALSE(AreOfOneClass(path("dog"), path("violin")));
  EXPECT_FALSE(AreOfOneClass(path("road"), path("street")));
  EXPECT_FALSE(AreOfOneClass("", ""));
  EXPECT_TRUE(IsAbove(path("animal"), path("dog")));
  EXPECT_FALSE(IsAbove(path("cat"), path("dog")));
  EXPECT_TRUE(AreBrothers("0a1", "0a2"));
  EXPECT_TRUE(AreBrothers("0a~1b", "0a2."));
  EXPECT_FALSE(AreBrothers("0a1", "0b2"));
  EXPECT_FALSE(AreBrothers("0a1", "0a1"));
}

}  // namespace
}  // namespace claimdiff
