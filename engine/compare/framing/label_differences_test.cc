#include "engine/compare/framing/label_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::ExpectDumps;
using testing::Explanations;
using testing::PairCase;

constexpr auto kFraming = v1::FINDING_KIND_FRAMING;

TEST(LabelDifferencesTest, BetweenTheSameWords) {
  const PairCase cases[] = {
      {"[the strongman of the island had left the old harbour]1",
       "[the leader of the island had left the old harbour]1",
       "framing/label; A: strongman [strongman]; B: leader [leader]"},
      {"[the rebels had taken the harbour of Ellan]1",
       "[the terrorists had taken the harbour of Ellan]1",
       "framing/label; A: rebels [rebels]; B: terrorists [terrorists]"},
      {"[the town would let undocumented workers mend the pier]1",
       "[the town would let illegal workers mend the pier]1",
       "framing/label; A: undocumented [undocumented]; B: illegal [illegal]"},
      {"[a pro-life group had paid for the film about Ellan]1",
       "[an anti-abortion group had paid for the film about Ellan]1",
       "framing/label; A: pro-life [pro-life]; "
       "B: anti-abortion [anti-abortion]"},
      {"[the guards had killed the captain of the ferry]1",
       "[the guards had murdered the captain of the ferry]1",
       "framing/label; A: killed [killed]; B: murdered [murdered]"},
      {"[the protesters had broken the harbour gate]1",
       "[the rioters had broken the harbour gate]1",
       "framing/label; A: protesters [protesters]; B: rioters [rioters]"},
      // one tone
      {"[the protesters had broken the harbour gate]1",
       "[the demonstrators had broken the harbour gate]1", ""},
      // another word for it
      {"[the ferry had left the old harbour of Ellan]1",
       "[the boat had left the old harbour of Ellan]1", ""},
      // both words are in both
      {"[the rebels and the terrorists had taken the harbour]1",
       "[the terrorists and the rebels had taken the harbour]1", ""},
      // two claims that happen to have them
      {"<Ana Ruiz> {said} [the rebels wanted the harbour]1",
       "<Ben Okri> {said} [no terrorists had ever burnt the church]1", ""},
      // attached to other things
      {"[the government had taken the harbour of Ellan]1",
       "[the harbour of Ellan had burnt below the regime tower]1", ""},
      // not a label on one side
      {"[the regime had taken the harbour of Ellan]1",
       "[the council had taken the harbour of Ellan]1", ""},
  };
  ExpectDumps(kFraming, cases);
}

TEST(LabelDifferencesTest, BeforeTheSameName) {
  const PairCase cases[] = {
      {"[the ferry talks with strongman Edo Varga broke down]1",
       "[president Edo Varga walked out of talks on the ferry]1",
       "framing/label; A: strongman [strongman]; B: president [president]"},
      {"[it was dissident Ana Ruiz who had the ferry letter]1",
       "[traitor Ruiz had the ferry letter]1",
       "framing/label; A: dissident [dissident]; B: traitor [traitor]"},
      // two people
      {"[the ferry talks with strongman Edo Varga broke down]1",
       "[the ferry talks with president Lena Tolan broke down]1", ""},
      // one tone, and none
      {"[the ferry talks with leader Edo Varga broke down]1",
       "[the ferry talks with president Edo Varga broke down]1", ""},
      {"[the ferry talks with strongman Edo Varga broke down]1",
       "[the ferry talks with Edo Varga broke down]1", ""},
  };
  ExpectDumps(kFraming, cases);
}

TEST(LabelDifferencesTest, ForOneSpeaker) {
  const PairCase cases[] = {
      {"<The dissident Ana Ruiz=Ana Ruiz> {said} [the pier was unsafe]1",
       "<the traitor Ana Ruiz=Ana Ruiz> {said} [the pier was unsafe]1",
       "framing/label; A: dissident [dissident]; B: traitor [traitor]"},
      {"<Edo Varga, the island's strongman=Edo Varga> {said} [the pier was "
       "unsafe]1",
       "<Edo Varga, the island's leader=Edo Varga> {said} [the pier was "
       "unsafe]1",
       "framing/label; A: strongman [strongman]; B: leader [leader]"},
      // two speakers
      {"<The dissident Ana Ruiz=Ana Ruiz> {said} [the pier was unsafe]1",
       "<the traitor Ben Okri=Ben Okri> {said} [the pier was unsafe]1", ""},
      // nobody named
      {"<The rebels=the rebels> {said} [the pier was unsafe]1",
       "<the terrorists=the terrorists> {said} [the pier was unsafe]1", ""},
  };
  ExpectDumps(kFraming, cases);
}

TEST(LabelDifferencesTest, OneFindingAPlace) {
  const auto report = Compared({
      {"Harbor Post", "[the rebels had taken the harbour of Ellan]1"},
      {"Coast Wire", "[the terrorists had taken the harbour of Ellan]1"},
      {"Gull", "[the rebels had taken the harbour of Ellan]1"},
  });
  EXPECT_EQ(Explanations(report, kFraming),
            "Harbor Post, Gull: rebels; Coast Wire: terrorists");
}

}  // namespace
}  // namespace claimdiff
