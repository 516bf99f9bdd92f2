#include "engine/compare/negation/negation_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::DumpPair;
using testing::Explanations;

constexpr auto kNegation = v1::FINDING_KIND_NEGATION;

struct Case {
  const char* a;
  const char* b;
  const char* dump;
};

TEST(NegationDifferencesTest, ReportsAffirmedHereNegatedThere) {
  const Case cases[] = {
      {"<The owners> {said} [the crew had been warned of the storm]1",
       "<The owners> {said} [the crew had not been warned of the storm]1",
       "negation/cue; A: affirmed [warned]; B: negated [not] [warned]"},
      {"[the harbour never closed during the strike]1",
       "[the harbour closed during the strike]1",
       "negation/cue; A: negated [never] [closed]; B: affirmed [closed]"},
      {"[divers found no trace of oil in the bay]1",
       "[divers found trace of oil in the bay]1",
       "negation/cue; A: negated [no] [trace]; B: affirmed [trace]"},
      {"[the ferry doesn't carry enough lifeboats]1",
       "[the ferry carries enough lifeboats]1",
       "negation/cue; A: negated [n't] [carry]; B: affirmed [carries]"},
      {"[the port will no longer serve tankers]1",
       "[the port will serve tankers]1",
       "negation/cue; A: negated [no longer] [serve]; B: affirmed [serve]"},
      {"[the ship sailed with permission from the port]1",
       "[the ship sailed without permission from the port]1",
       "negation/cue; A: affirmed [permission]; "
       "B: negated [without] [permission]"},
      {"<Tarn> {said} [the source of the letter was not one person, but "
       "probably a group of people]1",
       "<Tarn> {said} [the source of the letter was one person]1",
       "negation/cue; A: negated [not] [one]; B: affirmed [one]"},
      {"<Tarn> {asks} [whether the leak harmed the seals of Ellan]1",
       "<Tarn> {asks} [whether the leak did not harm the seals of Ellan]1",
       "negation/cue; A: affirmed [harmed]; B: negated [not] [harm]"},
      {"<Ruiz> {said} [\"to raise the fare in May would harm the towns of the "
       "bay\"]1",
       "<Ruiz> {said} [\"if they don't raise the fare in May it will harm the "
       "towns of the bay\"]1",
       "negation/cue; A: affirmed [raise]; B: negated [n't] [raise]"},
      // told in the passive, the subject far from the verb
      {"[the storm flooded the camp, cutting the main power line to the port "
       "of Ellan]1",
       "[the storm flooded the camp, but the main power line to the port of "
       "Ellan was not cut]1",
       "negation/cue; A: affirmed [cutting]; B: negated [not] [cut]"},
      // one word, but the same speaker
      {"<Few experts> {believe} [that is likely]1",
       "<Few experts> {believe} [that is not likely]1",
       "negation/cue; A: affirmed [likely]; B: negated [not] [likely]"},
      {"<Ruiz> {claims} [that she should be the exception]1",
       "<Ruiz> {claims} [that she should not be the exception]1",
       "negation/cue; A: affirmed [exception]; B: negated [not] [exception]"},
      // not contrary to fact
      {"[the port could not have known of the leak in the ferry]1",
       "[the port could have known of the leak in the ferry]1",
       "negation/cue; A: negated [not] [known]; B: affirmed [known]"},
      {"[the port would not have sold the ferry to Marn]1",
       "[the port would have sold the ferry to Marn]1",
       "negation/cue; A: negated [not] [sold]; B: affirmed [sold]"},
      {"[he doesn't think fines will be paid for the leak]1",
       "[he thinks fines will be paid for the leak]1",
       "negation/cue; A: negated [n't] [think]; B: affirmed [thinks]"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kNegation), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(NegationDifferencesTest, WhatIsNotMeantToBeDone) {
  const Case cases[] = {
      {"[Ruiz hopes to be fit for the race off Ellan in May]1",
       "[Ruiz does not expect to be fit for the race off Ellan in May]1",
       "negation/cue; A: affirmed [fit]; B: negated [not] [expect]"},
      {"[the council will close the harbour school in Ellan on Monday]1",
       "[the council has no plans to close the harbour school in Ellan on "
       "Monday]1",
       "negation/cue; A: affirmed [close]; B: negated [no] [plans]"},
      {"[the line will sell the two old ferries this year]1",
       "[the line does not intend to sell the two old ferries this year]1",
       "negation/cue; A: affirmed [sell]; B: negated [not] [intend]"},
      {"[the minister will resign on Monday after the vote in Ellan]1",
       "[the minister is not expected to resign on Monday after the vote in "
       "Ellan]1",
       "negation/cue; A: affirmed [resign]; B: negated [not] [expected]"},
      {"[Okri has no intention to leave the board of the port of Ellan]1",
       "[Okri is going to leave the board of the port of Ellan]1",
       "negation/cue; A: negated [no] [intention]; B: affirmed [leave]"},
      // Not done, and not meant to be.
      {"[the council will not close the harbour school in Ellan on Monday]1",
       "[the council has no plans to close the harbour school in Ellan on "
       "Monday]1",
       ""},
      {"[the port has no plans to ration diesel in Ellan this winter]1",
       "[rationing of diesel is not planned at the port of Ellan this winter]1",
       ""},
      {"[Ruiz does not expect to be fit for the race off Ellan in May]1",
       "[Ruiz does not think he will be fit for the race off Ellan in May]1",
       ""},
      // Another verb denied; a soft word for it.
      {"[the line was asked not to wait to sell the two old ferries]1",
       "[the line was asked to sell the two old ferries]1", ""},
      {"[the council will close the harbour school in Ellan in May]1",
       "[the council rarely plans to close the harbour school in Ellan in "
       "May]1",
       ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kNegation), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(NegationDifferencesTest, LeavesAlone) {
  const Case cases[] = {
      {"[the crew was not warned of the storm]1",
       "[the crew had never been warned of the storm]1", ""},
      {"[not only the mayor praised the crew]1",
       "[the mayor praised the crew]1", ""},
      {"[there is no doubt that the ship leaked]1", "[the ship leaked]1", ""},
      {"[he doesn't think fines will be paid for the leak]1",
       "[he doubts fines will be paid for the leak and looks to the trial]1",
       ""},
      // a "would" that looks ahead, and one that looks back at what is no more
      {"[the port would sell the old ferry to Marn]1",
       "[that if the port still had a crew it wouldn't have sold the old "
       "ferry to Marn]1",
       ""},
      {"[the port sold the old ferry to Marn]1",
       "[the port should not have sold the old ferry to Marn]1", ""},
      {"[no fewer than 12 boats sank in the storm]1",
       "[12 boats sank in the storm]1", ""},
      // the bound is negated, not the work
      {"[the crew had worked 9 hours without a break]1",
       "[no crew had worked more than 10 hours without a break]1", ""},
      {"[the owners refused to pay for the pier]1",
       "[the owners would not pay for the pier]1", ""},
      // two speakers, one word
      {"<two candidates> {said} [they would attend]1",
       "<most candidates> {opted} [not to attend]1", ""},
      // a denying verb on the other side
      {"<The port> {denied} [it had paid the crew a bonus]1",
       "<The port> {said} [it had not paid the crew a bonus]1", ""},
      // other words that deny all that they introduce
      {"<the mayor> {rejected} [meeting Captain Ana Ruiz]1",
       "<the mayor> {said} [he would not meet with Captain Ana Ruiz]1", ""},
      {"[employing the navy and retired pilots to fill berths with dozens of "
       "pilots possibly losing their jobs for not meeting a Monday deadline "
       "for new licences]1",
       "[using the navy and retired pilots to fill berths, as dozens of pilots "
       "are unlikely to meet a Monday deadline for new licences]1",
       ""},
      // what a list shares with its first word
      {"<Ruiz> {said} [the logs show clearly that there was no leak and no "
       "cover-up]1",
       "<Ruiz> {says} [the logs clearly show no leak, cover-up]1", ""},
      // what the other one names and does not say of anybody
      {"<The court> {ruled} [that the mayor cannot block critics from his "
       "account]1",
       "<The court> {ruled} [that the mayor broke the law by blocking some "
       "critics from his account]1",
       ""},
      {"[a plan that protects sailors living in Marn since childhood without "
       "legal permission]1",
       "[a plan that gives quasi-legal status to sailors who came to Marn in "
       "their childhood]1",
       ""},
      // of other people
      {"<Ruiz> {found} [that he cheated 11 sailors, including some who worked "
       "for the port]1",
       "<Ruiz> {found} [that he cheated 11 sailors, including pilots and "
       "others who did not work for the port]1",
       ""},
      {"[the crew failed to close the doors]1",
       "[the crew did not close the doors]1", ""},
      // the other side says no by a word of its own
      {"[the council of Ellan rejected a 4 million dollar bid for the pier]1",
       "[the council of Ellan said no to a 4 million dollar bid for the pier]1",
       ""},
      {"[the law would allow ferries of Ellan to sail without licences]1",
       "[the law would free ferries of Ellan to sail from the need for "
       "licences]1",
       ""},
      // the cue negates something the other side does not have
      {"[the ship leaked oil, though it was not old]1",
       "[the ship leaked oil for a week]1", ""},
      // the negation reaches less far than the word
      {"[the harbour will not open before the spring]1",
       "[the harbour will open in the spring]1", ""},
      {"[the boats did not sail until the storm was over]1",
       "[the boats did sail when the storm was over]1", ""},
      // an excerpt: what is not so is said elsewhere
      {"<Ana Ruiz> {said} [\"a debate about coins is not putting people back "
       "to "
       "work\"]1",
       "<Ana Ruiz> {said} [\"I trust in luck, but luck wants to see us help "
       "ourselves and our friends in the yards by putting people back to "
       "work\"]1",
       ""},
      {"<Ana Ruiz> {said} [she did not send a photo of the mayor to a sailor]1",
       "<Ana Ruiz> {spoke about} [the quarrel over a photo sent from her "
       "office to half of the council]1",
       ""},
      // one matter, two claims
      {"[there is no racism in the rowing club]1",
       "[leaders of the largest rights group in the country voted for a "
       "letter on racism in the rowing club]1",
       ""},
      {"[the union will not accept bail for the captain]1",
       "[whether to accept the union's new plan is for the members]1", ""},
      // not one thing, but what the other side says
      {"<Tarn> {said} [the source of the letter to the two papers was not one "
       "person, but probably a group of people]1",
       "<Tarn> {said} [the source of the letter to the two papers was probably "
       "a group of people]1",
       ""},
      // denied without a cue of its own
      {"<Zorin> {said} [\"because the bay is not very deep, a wave is not "
       "expected\"]1",
       "<Zorin> {said} [\"the bay is not deep enough so that we can expect a "
       "wave\"]1",
       ""},
      {"<Zorin> {said} [the bay is too shallow for the ferry to land]1",
       "<Zorin> {said} [the ferry could not land in the shallow bay]1", ""},
      // asked
      {"<the port> {found} [that no harm would come to the seals of Ellan]1",
       "<the port> {will ask} [whether harm would come to the seals of "
       "Ellan]1",
       ""},
      // another clause
      {"<Cole> {said} [Doran was due to appear but did not do so as he was "
       "considered a risk to his own safety]1",
       "<Cole> {said} [he was considered a risk to his own safety]1", ""},
      // nothing around it is linked
      {"[it was not raining in Ellan]1", "[raining stones, he joked]1", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kNegation), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(NegationDifferencesTest, TheCueBelongsToWordsToldAnew) {
  const testing::PairCase cases[] = {
      {"[inspectors in Ellan said pupils of the harbour school were two years "
       "behind in reading]1",
       "[pupils of the harbour school were not reading at the level expected "
       "of "
       "their age but two years below it, inspectors in Ellan said]1",
       ""},
      {"[captain Ana Ruiz of Ellan said her crew had never doubted the chase "
       "of "
       "the tug]1",
       "[there had been no serious question over the chase of the tug among "
       "her "
       "crew, captain Ana Ruiz of Ellan said]1",
       ""},
  };
  testing::ExpectDumps(kNegation, cases);
}

TEST(NegationDifferencesTest, TwoSpeakersAreADispute) {
  const auto report = Compared({
      {"Harbor Post", "<Ana Ruiz> {said} [the crew had been warned]1"},
      {"Coast Wire", "<Ben Okri> {said} [the crew had not been warned]1"},
  });
  EXPECT_EQ(DumpKind(report, kNegation), "");
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_DISPUTED),
            "disputed/negated; Coast Wire: Ben Okri [not] [warned]; "
            "Harbor Post: Ana Ruiz [warned]");
}

TEST(NegationDifferencesTest, NobodyKnowsWhetherANameIsMeant) {
  EXPECT_EQ(DumpPair("<Ana Ruiz> {said} [the crew had been warned]1",
                     "<two sailors> {said} [the crew had not been warned]1",
                     kNegation),
            "");
}

TEST(NegationDifferencesTest, ATellingIsNamedOnceInTheExplanation) {
  const auto report = Compared({
      {"Harbor Post",
       "[the harbour was closed on Monday]1\n"
       "[on Monday the harbour stayed closed]1"},
      {"Coast Wire", "[the harbour was not closed on Monday]1"},
  });
  EXPECT_EQ(Explanations(report, kNegation),
            "Harbor Post: was closed on Monday / stayed closed; "
            "Coast Wire: not closed on Monday");
}

TEST(NegationDifferencesTest, AThirdTellingJoinsTheFinding) {
  const auto report = Compared({
      {"Harbor Post", "[the harbour was closed on Monday]1"},
      {"Coast Wire", "[the harbour was not closed on Monday]1"},
      {"Gull", "[the harbour was closed on Monday]1"},
  });
  EXPECT_EQ(Explanations(report, kNegation),
            "Harbor Post, Gull: was closed on Monday; "
            "Coast Wire: not closed on Monday");
}

}  // namespace
}  // namespace claimdiff
