#include "engine/compare/details/meaning_changes.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::ExpectDumps;
using testing::Explanations;
using testing::PairCase;

constexpr auto kDetail = v1::FINDING_KIND_DETAIL;

TEST(MeaningChangesTest, OtherWords) {
  const PairCase cases[] = {
      {"[the crew of the tug left the jetty at noon]1",
       "[the crew of the tug left the hangar at noon]1",
       "detail/changed-word; A: jetty [jetty]; B: hangar [hangar]"},
      {"[the council of Ellan heard the sailor on Monday]1",
       "[the council of Ellan heard the poet on Monday]1",
       "detail/changed-word; A: sailor [sailor]; B: poet [poet]"},
      {"[the crew of the tug left the old pier of Ellan at noon without "
       "breakfast]1",
       "[the crew of the tug left the old pier of Ellan at noon]1",
       "detail/added-word; A: without breakfast [without breakfast]; B:"},
      // one other word tells no four
      {"[the crew of the tug left the old pier of Ellan at noon without maps, "
       "ropes, lamps and anchors]1",
       "[the weary crew of the tug left the old pier of Ellan at noon]1",
       "detail/added; A: without maps, ropes, lamps and anchors [without maps, "
       "ropes, lamps and anchors]; B:"},
  };
  ExpectDumps(kDetail, cases);
}

TEST(MeaningChangesTest, OtherWordsForTheSame) {
  const PairCase cases[] = {
      {"[the crew of the tug left the boat at noon]1",
       "[the crew of the tug left the vessel at noon]1", ""},
      // verbs without a relation are as often paraphrases
      {"[the crew of the tug dumped the cargo at noon]1",
       "[the crew of the tug shed the cargo at noon]1", ""},
      {"[the crew of the tug left the jetty at noon]1",
       "[at noon the crew of the tug left the jetty]1", ""},
      {"[the crew of the tug left the jetty at noon]1",
       "[the tired crew of the tug left the jetty at noon]1", ""},
      // told in another order, and not added
      {"[the council of Ellan voted by a wide margin to close two branch "
       "libraries and an old pier from April]1",
       "[two branch libraries and an old pier will be closed from April after "
       "the council of Ellan voted by a wide margin in favour]1",
       ""},
      // told in other words, and not added
      {"[the night ferry of the Ellan line did not sail to Orrin on Monday; it "
       "was kept in port]1",
       "[the sailing of the Ellan line's night ferry to Orrin was called off "
       "on "
       "Monday]1",
       ""},
      {"[the tug whose crew had fallen ill left the old pier of Ellan at "
       "noon]1",
       "[the tug, with sailors not well, left the old pier of Ellan at noon]1",
       ""},
      // one matter, two claims
      {"[the crew of the tug left the jetty at noon]1",
       "[the owner of the tug will sell the hangar to a bank in spring]1", ""},
      // two speakers
      {"<Ana Ruiz> {said} [the crew of the tug left the jetty at noon]1",
       "<Ben Okri> {said} [the crew of the tug left the hangar at noon]1", ""},
  };
  ExpectDumps(kDetail, cases);
}

TEST(MeaningChangesTest, WordsOfAnotherFindingAreLeftToIt) {
  const PairCase cases[] = {
      {"[the crew of the tug left on a moped at noon]1",
       "[the crew of the tug left on a truck at noon]1", ""},
      {"[12 people on the ferry left the jetty at noon]1",
       "[15 people on the ferry left the jetty at noon]1", ""},
  };
  ExpectDumps(kDetail, cases);
}

TEST(MeaningChangesTest, AThirdTellingJoinsTheFinding) {
  const auto report = Compared({
      {"Harbor Post", "[the crew of the tug left the jetty at noon]1"},
      {"Coast Wire", "[the crew of the tug left the hangar at noon]1"},
      {"Gull", "[at noon the crew of the tug left the jetty]1"},
  });
  EXPECT_EQ(Explanations(report, kDetail),
            "Harbor Post, Gull: jetty; Coast Wire: hangar");
}

TEST(MeaningChangesTest, AnAdditionIsOneFindingForAllWithoutIt) {
  const auto report = Compared({
      {"Harbor Post", "[the crew of the tug left the old pier at noon]1"},
      {"Coast Wire",
       "[the crew of the tug left the old pier at noon without breakfast]1"},
      {"Gull", "[at noon the crew of the tug left the old pier]1"},
  });
  EXPECT_EQ(Explanations(report, kDetail), "Coast Wire: without breakfast");
}

}  // namespace
}  // namespace claimdiff
