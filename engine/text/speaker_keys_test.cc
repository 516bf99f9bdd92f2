#include "engine/text/speaker_keys.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(SpeakerKeysTest, OneSpeakerOrTwo) {
  const struct {
    const char* a;
    const char* b;
    bool same;
  } kCases[] = {
      {"Mara Holt", "Mara Holt", true},
      {"Mara Holt", "Holt", true},
      {"Mara Holt", "MARA  HOLT", true},
      {"Mara J. Holt", "Mara Holt", true},
      {"Mara J. Holt", "M. Holt", true},
      {"Maggie Holt", "Margaret Holt", true},
      {"Ben Okri Jr.", "Benjamin Okri", true},
      {"Ana Ruiz de la Torre", "Ruiz de la Torre", true},
      {"North Korea", "Korea", true},
      {"Rha Min-ju", "Rha Min Ju", true},
      {"Rha Min‑ju", "Min Ju", true},
      {"Rha - Min", "Rha Min", true},
      {"Mara Holt", "Ben Holt", false},
      {"Mara Holt", "Mara", false},
      {"Mara Holt", "Mara Hold", false},
      {"Holt", "Okri", false},
      {"Witness A", "Witness B", false},
      {"Malcolm X", "Malcolm", false},
      {"two officials", "officials say", false},
      {"Mara Holt", "", false},
      {"", "", false},
  };
  for (const auto& c : kCases) {
    const SpeakerKeys a = MakeSpeakerKeys(c.a);
    const SpeakerKeys b = MakeSpeakerKeys(c.b);
    EXPECT_EQ(SameSpeaker(a, b), c.same) << c.a << " / " << c.b;
    EXPECT_EQ(SameSpeaker(b, a), c.same) << c.b << " / " << c.a;
  }
}

TEST(SpeakerKeysTest, KnownWhereThereIsAName) {
  EXPECT_TRUE(MakeSpeakerKeys("Holt").known());
  EXPECT_FALSE(MakeSpeakerKeys("").known());
  EXPECT_FALSE(MakeSpeakerKeys("  ").known());
}

}  // namespace
}  // namespace claimdiff
