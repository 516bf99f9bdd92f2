#include "engine/language/names.h"

#include "engine/language/name_words_data.h"
#include "engine/language/tsv.h"
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
      {"chairwoman", kRole | kFemaleTitle},
      {"minister", kRole},
      {"vice", kRoleModifier},
      {"ministry", kOrganisation},
      {"officials", kGroup},
      {"north korea", kPlace},
      {"korean", kNationality},
      {"lake", kPlaceWord},
      {"tuesday", kCalendar},
      // Several things at once.
      {"georgia", kFemaleName | kPlace},
      {"deputy", kRole | kRoleModifier},
      // Unknown.
      {"zorgle", 0},
      {"berth", 0},
      {"Mr.", 0},  // norms are lower case
      {"", 0},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(NameWordKinds(c.word), c.kinds) << c.word;
  }
}

TEST(NameWordKindsTest, EveryLineOfTheTableHasAKindThatIsKnown) {
  int words = 0;
  for (const TsvRow& row : ParseTsv(NameWordsData())) {
    ++words;
    EXPECT_NE(NameWordKinds(row[0]), 0u) << row[0];
  }
  EXPECT_GT(words, 1500);
}

}  // namespace
}  // namespace claimdiff
