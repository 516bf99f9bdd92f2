#include "engine/language/names/names.h"

#include "engine/language/names/name_words_data.h"
#include "engine/language/tables/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(NameWordKindsTest, KnowsWords) {
  const struct {
    const char* word;
    uint32_t kinds;
  } kCases[] = {
      {"hillary", kFemaleName},
      {"oliver", kMaleName},
      {"robin", kFemaleName},
      {"leslie", kFemaleName},
      {"mr.", kHonorific | kMaleTitle},
      {"mrs", kHonorific | kFemaleTitle},
      {"dr.", kHonorific},
      {"gov.", kHonorific | kRole},
      {"chairwoman", kRole | kFemaleTitle},
      {"minister", kRole},
      {"vice", kRoleModifier},
      {"ministry", kOrganisation},
      {"officials", kGroup},
      {"north korea", kPlace},
      {"korean", kNationality},
      {"lake", kPlaceWord},
      {"tuesday", kCalendar},
      {"treaty", kThing},
      // Several things at once.
      {"georgia", kFemaleName | kPlace},
      {"deputy", kRole | kRoleModifier},
      {"democrat", kNationality | kPartyMember},
      // Plurals that the list does not have.
      {"pilots", kGroup},
      {"koreans", kGroup},
      {"alderwomen", 0},
      {"aldermen", kGroup},
      {"plays", 0},
      // Unknown.
      {"zorgle", 0},
      {"berth", 0},
      {"Mr.", 0},  // norms are lower case
      {"", 0},
      {"s", 0},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(NameWordKinds(c.word), c.kinds) << c.word;
  }
}

TEST(PlainNameWordTest, Expands) {
  EXPECT_EQ(PlainNameWord("gov."), "governor");
  EXPECT_EQ(PlainNameWord("congresswoman"), "representative");
  EXPECT_EQ(PlainNameWord("ky."), "kentucky");
  EXPECT_EQ(PlainNameWord("mayor"), "mayor");
  EXPECT_EQ(PlainNameWord("zorgle"), "zorgle");
  EXPECT_EQ(PlainNameWord(""), "");
}

TEST(RoleFitsTest, SameOrWider) {
  const struct {
    const char* said;
    const char* known;
    bool fits;
  } kCases[] = {
      {"mayor", "mayor", true},
      {"governor", "gov.", true},
      {"congresswoman", "rep.", true},
      {"attorney", "lawyer", true},
      {"lawmaker", "sen.", true},
      {"politician", "mayor", true},
      {"chairman", "chair", true},
      // Not the other way round, and not beside it.
      {"mayor", "politician", false},
      {"senator", "lawmaker", false},
      {"senator", "rep.", false},
      {"zorgle", "mayor", false},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(RoleFits(c.said, c.known), c.fits) << c.said << " " << c.known;
  }
}

TEST(NameWordKindsTest, EveryLineOfTheTableHasAKindThatIsKnown) {
  int words = 0;
  for (const TsvRow& row : ParseTsv(NameWordsData())) {
    ++words;
    EXPECT_NE(NameWordKinds(row[0]), 0u) << row[0];
    EXPECT_LE(row.size(), 3u) << row[0];
  }
  EXPECT_GT(words, 3000);
}

}  // namespace
}  // namespace claimdiff
