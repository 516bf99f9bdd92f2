#include "engine/extract/crf/cue_odds.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/language/syntax/syntax_names.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(CueOddsTest, ClassesAreShareAndFrequency) {
  const struct {
    uint32_t cues, count;
    uint8_t likelihood, frequency;
  } kCases[] = {
      {0, 0, 0, 0},    {5, 5, 0, 0},    {0, 6, 1, 0},    {1, 6, 1, 0},
      {2, 6, 2, 0},    {20, 100, 2, 2}, {45, 100, 3, 2}, {69, 100, 3, 2},
      {70, 100, 4, 2}, {14, 15, 4, 1},  {79, 79, 4, 1},
  };
  for (const auto& test : kCases) {
    const CueOdds found = OddsOfCounts(test.cues, test.count);
    EXPECT_EQ(found.likelihood, test.likelihood)
        << test.cues << "/" << test.count;
    EXPECT_EQ(found.frequency, test.frequency);
  }
}

TEST(CueOddsTest, FindsWhatIsInTheTable) {
  const uint32_t say = CueKey(0xABCDEF01u, CoarseTag::kVerb);
  const uint32_t claim = CueKey(0x12345671u, CoarseTag::kNoun);
  std::vector<uint32_t> entries = {
      CueOddsTable::Entry(say, OddsOfCounts(90, 100)),
      CueOddsTable::Entry(claim, OddsOfCounts(5, 20)),
  };
  std::sort(entries.begin(), entries.end());
  const CueOddsTable classes(entries.data(), entries.size());
  EXPECT_EQ(classes.Find(say).likelihood, 4);
  EXPECT_EQ(classes.Find(say).frequency, 2);
  EXPECT_EQ(classes.Find(claim).likelihood, 2);
  EXPECT_EQ(classes.Find(CueKey(0xABCDEF01u, CoarseTag::kNoun)).likelihood, 0)
      << "another part of speech is another word";
  EXPECT_EQ(CueOddsTable().Find(say).likelihood, 0);
}

TEST(CueOddsTest, TagsFallIntoSixGroups) {
  EXPECT_EQ(CoarseTagOf(kTagVbz), CoarseTag::kVerb);
  EXPECT_EQ(CoarseTagOf(kTagNnps), CoarseTag::kNoun);
  EXPECT_EQ(CoarseTagOf(kTagJj), CoarseTag::kAdjective);
  EXPECT_EQ(CoarseTagOf(kTagIn), CoarseTag::kPreposition);
  EXPECT_EQ(CoarseTagOf(kTagRb), CoarseTag::kAdverb);
  EXPECT_EQ(CoarseTagOf(kTagMd), CoarseTag::kOther);
}

}  // namespace
}  // namespace claimdiff
