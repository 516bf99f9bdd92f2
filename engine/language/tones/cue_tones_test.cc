#include "engine/language/tones/cue_tones.h"

#include <set>
#include <string_view>

#include "engine/language/tables/tsv.h"
#include "engine/language/tones/cue_tones_data.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(CueTonesTest, KnowsEveryTone) {
  const struct {
    const char* lemma;
    CueTone tone;
  } kCases[] = {
      {"say", CueTone::kNeutral},
      {"according", CueTone::kNeutral},
      {"report", CueTone::kNeutral},
      {"insist", CueTone::kAssertive},
      {"argue", CueTone::kAssertive},
      {"claim", CueTone::kDoubtful},
      {"allegedly", CueTone::kDoubtful},
      {"admit", CueTone::kConcession},
      {"accuse", CueTone::kAccusation},
      {"criticize", CueTone::kAccusation},
      {"deny", CueTone::kDenial},
      {"dismiss", CueTone::kDenial},
      {"vow", CueTone::kPromise},
      {"swear", CueTone::kPromise},
      {"warn", CueTone::kThreat},
      {"urge", CueTone::kOrder},
      {"ask", CueTone::kQuestion},
      {"believe", CueTone::kOpinion},
      {"expect", CueTone::kExpectation},
      {"sink", CueTone::kNone},
      {"", CueTone::kNone},
      {"claimed", CueTone::kNone},
  };
  for (const auto& c : kCases) EXPECT_EQ(ToneOf(c.lemma), c.tone) << c.lemma;
}

TEST(CueTonesTest, EveryRowHasOneToneAndStandsOnce) {
  std::set<std::string_view> words;
  for (const TsvRow& row : ParseTsv(CueTonesData())) {
    ASSERT_EQ(row.size(), 2u) << row[0];
    EXPECT_NE(ToneOf(row[0]), CueTone::kNone) << row[0];
    EXPECT_TRUE(words.insert(row[0]).second) << row[0];
  }
}

}  // namespace
}  // namespace claimdiff
