#include "engine/compare/framing/framing_differences.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::ExpectDumps;
using testing::PairCase;

constexpr auto kFraming = v1::FINDING_KIND_FRAMING;

TEST(FramingDifferencesTest, AnotherTone) {
  const PairCase cases[] = {
      {"<Ben Okri> {said} [the council had paid for the film]1",
       "<Ben Okri> {admitted} [the council had paid for the film]1",
       "framing/cue; A: say [said]; B: admit [admitted]"},
      {"<Ben Okri> {said} [the council had paid for the film]1",
       "<Okri> {claimed} [the council had paid for the film]1",
       "framing/cue; A: say [said]; B: claim [claimed]"},
      {"<Ana Ruiz> {insisted} [the pier was safe for lorries]1",
       "<Ana Ruiz> {alleged} [the pier was safe for lorries]1",
       "framing/cue; A: insist [insisted]; B: allege [alleged]"},
      {"<Ana Ruiz> {warned} [the pier would fall in a storm]1",
       "<Ana Ruiz> {said} [the pier would fall in a storm]1",
       "framing/cue; A: warn [warned]; B: say [said]"},
      {"<Ana Ruiz> {conceded} [the pier would fall in a storm]1",
       "<Ana Ruiz> {told} [the pier would fall in a storm]1",
       "framing/cue; A: concede [conceded]; B: tell [told]"},
      {"[\"The pier will fall in a storm,\"]1 <Ruiz> {vowed}",
       "[\"The pier will fall in a storm,\"]1 <Ruiz> {said}",
       "framing/cue; A: vow [vowed]; B: say [said]"},
  };
  ExpectDumps(kFraming, cases);
}

// What only stresses weighs less than what puts the claim in another light.
TEST(FramingDifferencesTest, StressWeighsLess) {
  const struct {
    const char* a;
    const char* b;
    bool light;
  } cases[] = {
      {"said", "declared", true},     {"announced", "vowed", true},
      {"said", "confirmed", true},    {"told", "insisted", true},
      {"stressed", "promised", true}, {"said", "claimed", false},
      {"said", "admitted", false},    {"vowed", "threatened", false},
      {"insisted", "alleged", false}, {"confirmed", "conceded", false},
  };
  const auto line = [](const char* cue) {
    return "<Ben Okri> {" + std::string(cue) + "} [the pier would be shut]1";
  };
  for (const auto& c : cases) {
    const v1::ComparisonReport report =
        testing::Compared({{"A", line(c.a)}, {"B", line(c.b)}});
    double heaviest = 0;
    for (const v1::Finding& finding : report.findings()) {
      if (finding.kind() == kFraming) heaviest = finding.importance();
    }
    EXPECT_EQ(heaviest, c.light ? 0.15 : 0.4) << c.a << " / " << c.b;
  }
}

TEST(FramingDifferencesTest, TheSameTone) {
  const PairCase cases[] = {
      {"<Ben Okri> {said} [the council had paid for the film]1",
       "<Ben Okri> {told} [the council had paid for the film]1", ""},
      // two speakers
      {"<Ben Okri> {said} [the council had paid for the film]1",
       "<Ana Ruiz> {admitted} [the council had paid for the film]1", ""},
      // a question is no assertion
      {"<Ben Okri> {said} [the council had paid for the film]1",
       "<Ben Okri> {asked} [the council had paid for the film]1", ""},
      // nor is a denial
      {"<Ben Okri> {said} [the council had paid for the film]1",
       "<Ben Okri> {denied} [the council had paid for the film]1", ""},
      // said or denied, of the contrary
      {"<Ben Okri> {said} [the council had paid for the film]1",
       "<Ben Okri> {claimed} [the council had not paid for the film]1", ""},
      // another claim
      {"<Ben Okri> {said} [the council had paid for the film]1",
       "<Ben Okri> {admitted} [every council in the land loves such a film]1",
       ""},
  };
  ExpectDumps(kFraming, cases);
}

}  // namespace
}  // namespace claimdiff
