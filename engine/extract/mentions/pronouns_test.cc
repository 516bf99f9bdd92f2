#include "engine/extract/mentions/pronouns.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(PronounsTest, KnowsWhomTheyMean) {
  const struct {
    const char* norm;
    PronounKind kind;
    Gender gender;
  } kCases[] = {
      {"he", PronounKind::kPerson, Gender::kMale},
      {"her", PronounKind::kPerson, Gender::kFemale},
      {"they", PronounKind::kPlural, Gender::kUnknown},
      {"its", PronounKind::kNeuter, Gender::kUnknown},
      {"who", PronounKind::kRelative, Gender::kUnknown},
      {"we", PronounKind::kSelf, Gender::kUnknown},
  };
  for (const auto& c : kCases) {
    const PronounWord* word = FindPronoun(c.norm);
    ASSERT_NE(word, nullptr) << c.norm;
    EXPECT_EQ(word->kind, c.kind) << c.norm;
    EXPECT_EQ(word->gender, c.gender) << c.norm;
  }
  for (const char* other : {"", "mayor", "h", "hee"}) {
    EXPECT_EQ(FindPronoun(other), nullptr) << other;
  }
}

}  // namespace
}  // namespace claimdiff
