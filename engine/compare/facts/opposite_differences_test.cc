#include "engine/compare/facts/opposite_differences.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpPair;
using testing::Explanations;

constexpr auto kOpposite = v1::FINDING_KIND_OPPOSITE;

struct Case {
  const char* a;
  const char* b;
  const char* dump;
};

template <size_t N>
void ExpectDumps(const Case (&cases)[N], v1::FindingKind kind) {
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kind), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(OppositeDifferencesTest, Opposites) {
  const Case cases[] = {
      {"[turnout in the capital rose on Sunday]1",
       "[turnout in the capital fell on Sunday]1",
       "opposite/word; A: rose [rose]; B: fell [fell]"},
      {"<The court> {said} [the search of the boat was legal]1",
       "<The court> {said} [the search of the boat was illegal]1",
       "opposite/word; A: legal [legal]; B: illegal [illegal]"},
      {"[the council accepted the plan for the pier]1",
       "[the council rejected the plan for the pier]1",
       "opposite/word; A: accepted [accepted]; B: rejected [rejected]"},
      {"[the captain called before the ferry left the harbour]1",
       "[the captain called after the ferry left the harbour]1",
       "opposite/word; A: before [before]; B: after [after]"},
      {"[most of the younger sailors voted for the strike]1",
       "[most of the older sailors voted for the strike]1",
       "opposite/word; A: younger [younger]; B: older [older]"},
  };
  ExpectDumps(cases, kOpposite);
}

TEST(OppositeDifferencesTest, NoOpposites) {
  const Case cases[] = {
      // a preposition
      {"<Ana Ruiz> {said} [that she would create a select committee to look "
       "into the January attack on the pier, after the council blocked an "
       "effort to form an independent commission of experts]1",
       "<Ana Ruiz> {announced} [the creation of a select committee to look "
       "into the January attack on the pier following the failure of an effort "
       "to form an independent commission in the council]1",
       ""},
      // another word for the same
      {"[turnout in the capital rose on Sunday]1",
       "[turnout in the capital climbed on Sunday]1", ""},
      // the other word is somewhere else in the claim
      {"[turnout rose in the north and fell in the south]1",
       "[turnout fell in the south and rose in the north]1", ""},
      // the negation takes it back
      {"[the council rejected the plan for the pier]1",
       "[the council had not accepted the plan for the pier]1", ""},
      // also where other words stand between; a phrase holds its own
      {"[the council refused on Monday to accept the old pier of Ellan]1",
       "[the council spurned on Monday the old pier of Ellan]1", ""},
      {"[the clerk failed to appear at work in Ellan on Monday]1",
       "[the clerk did not turn up at work in Ellan on Monday]1", ""},
      // small words between a cue and what it negates; "had" is no verb there
      {"[on Wednesday two sailors of the old tug were missing off Ellan]1",
       "[on Wednesday two sailors of the old tug were not yet found off "
       "Ellan]1",
       ""},
      {"[on Wednesday two sailors of the old tug were missing off Ellan]1",
       "[on Wednesday two sailors of the old tug had not been found off "
       "Ellan]1",
       ""},
      // particles of two verbs
      {"[the chairman of the old ferry line will step down at the end of "
       "June]1",
       "[the chairman of the old ferry line will give up at the end of June]1",
       ""},
      // one matter, two claims
      {"[turnout in the capital rose on Sunday]1",
       "[the price of fish in the capital fell after the strike of the dockers "
       "on Sunday]1",
       ""},
      // one thing told of both that take part in it
      {"[the bank in Ellan lent the old yard two boats in June]1",
       "[the old yard in Ellan borrowed two boats from the bank in June]1", ""},
      // what the one negates by a verb, the other negates by a cue
      {"[the mayor denied on Monday that she had taken money from the yard]1",
       "[the mayor said on Monday she had not taken money from the yard]1", ""},
      // cut at a hyphen
      {"[the council of Ellan drew up a non-binding list of old boats]1",
       "[the council of Ellan drew up a nonbinding list of old boats]1", ""},
      // a part of a whole and the rest
      {"[the wave hit eleven sailors off Ellan, of whom four survived]1",
       "[of the eleven sailors whom the wave hit off Ellan seven died]1", ""},
      // two speakers: they disagree, the outlets do not
      {"<Ana Ruiz> {said} [turnout in the capital rose on Sunday]1",
       "<Ben Okri> {said} [turnout in the capital fell on Sunday]1", ""},
  };
  ExpectDumps(cases, kOpposite);
}

TEST(OppositeDifferencesTest, OfARowOnlyOneCanBe) {
  const Case cases[] = {
      {"<The court> {said} [he was guilty of the murder of a sailor]1",
       "<The court> {said} [he was guilty of the manslaughter of a sailor]1",
       "opposite/sibling; A: murder [murder]; B: manslaughter "
       "[manslaughter]"},
      {"[the crew painted the pier yellow and left]1",
       "[the crew painted the pier green and left]1",
       "opposite/sibling; A: yellow [yellow]; B: green [green]"},
      {"[the council voted to prop up the old ferry line]1",
       "[the council voted to sell the old ferry line]1",
       "opposite/word; A: prop up [prop up]; B: sell [sell]"},
      // no sibling: a wider word, another word for it
      {"[the dog was found on the road to the harbour]1",
       "[the animal was found on the street to the harbour]1", ""},
      // both colours are on both sides
      {"[the crew painted the pier yellow and the shed green]1",
       "[the crew painted the pier green and the shed yellow]1", ""},
      // a sale seen from two sides
      {"[the bank in Ellan bought the old ferry]1",
       "[the bank in Ellan sold the old ferry]1", ""},
  };
  ExpectDumps(cases, kOpposite);
}

TEST(OppositeDifferencesTest, AThingIsOneOfItsKind) {
  const Case cases[] = {
      {"[the crew of the tug left on a moped at noon]1",
       "[the crew of the tug left on a truck at noon]1",
       "opposite/kind; A: moped [moped]; B: truck [truck]"},
      {"[the fisherman found a giraffe in the old harbour]1",
       "[the fisherman found a tapir in the old harbour]1",
       "opposite/kind; A: giraffe [giraffe]; B: tapir [tapir]"},
      // names: people, not birds
      {"[the council thanked Robin for the new pier]1",
       "[the council thanked Heron for the new pier]1", ""},
      // the wider word
      {"[the fisherman found a giraffe in the old harbour]1",
       "[the fisherman found an animal in the old harbour]1", ""},
  };
  ExpectDumps(cases, kOpposite);
}

TEST(OppositeDifferencesTest, UnitsOfOneAmount) {
  const Case cases[] = {
      {"[the crew of the tug was out for two days in the storm]1",
       "[the crew of the tug was out for 48 hours in the storm]1", ""},
      {"[the crew of the tug was out for two days in the storm]1",
       "[the crew of the tug was out for two hours in the storm]1",
       "opposite/sibling; A: days [days]; B: hours [hours]"},
      {"[the crew of the tug was out for 18 months in the storm]1",
       "[the crew of the tug was out for a year and a half in the storm]1", ""},
  };
  ExpectDumps(cases, kOpposite);
}

TEST(OppositeDifferencesTest, TwoSidesOfATime) {
  const Case cases[] = {
      {"[the council of Ellan will sell the old pier by 2035]1",
       "[the council of Ellan will sell the old pier after 2035]1",
       "opposite/time; A: by 2035 [by 2035]; B: after 2035 [after 2035]"},
      {"[the old pier of Ellan will be shut until Monday]1",
       "[the old pier of Ellan will be shut from Monday]1",
       "opposite/time; A: until Monday [until Monday]; B: from Monday [from "
       "Monday]"},
      {"[the old pier of Ellan will be shut on Monday]1",
       "[the old pier of Ellan will be shut from Monday]1", ""},
      // no time
      {"[the old pier of Ellan was painted by sailors]1",
       "[the old pier of Ellan was painted after sailors left]1", ""},
  };
  ExpectDumps(cases, kOpposite);
}

TEST(OppositeDifferencesTest, AnotherWordWhereAllElseIsTheSame) {
  const Case cases[] = {
      {"[the old tug towed the barge out of the harbour of Ellan at noon on "
       "Monday]1",
       "[the old tug towed the crate out of the harbour of Ellan at noon on "
       "Monday]1",
       "opposite/other-word; A: barge [barge]; B: crate [crate]"},
      {"[the union leader left the harbour of Ellan at noon on Monday in heavy "
       "rain]1",
       "[the port director left the harbour of Ellan at noon on Monday in "
       "heavy "
       "rain]1",
       "opposite/other-word; A: union leader [union leader]; B: port director "
       "[port director]"},
      // another word is told in another way too
      {"[the old tug towed the barge out of the harbour of Ellan at noon on "
       "Monday]1",
       "[the old boat towed the crate out of the harbour of Ellan at noon on "
       "Monday]1",
       ""},
  };
  ExpectDumps(cases, kOpposite);
}

TEST(OppositeDifferencesTest, WordsThatOnlyLookOpposed) {
  const Case cases[] = {
      // whose it is, and who it is
      {"[the welder opened fire at his former employer's party in Ellan]1",
       "[the former employee opened fire at a party in Ellan]1", ""},
      // a word of an address
      {"[police went to the store at 40 East Street to look for a gun]1",
       "[police went to the store in the central quarter to look for a gun]1",
       ""},
      // the one is a kind of the other
      {"[at noon the destroyer warded off the pirates near Ellan]1",
       "[at noon the warship warded off the pirates near Ellan]1", ""},
      // bounds of two numbers, and of one
      {"[they chased him at more than 100 mph for an hour in Ellan]1",
       "[they chased him at up to 193 km/h for an hour in Ellan]1", ""},
      {"[they chased him at more than 100 mph for an hour in Ellan]1",
       "[they chased him at less than 100 mph for an hour in Ellan]1",
       "opposite/word; A: more [more]; B: less [less]"},
  };
  ExpectDumps(cases, kOpposite);
}

TEST(OppositeDifferencesTest, AThirdTellingJoinsTheFinding) {
  const auto report = Compared({
      {"Harbor Post", "[turnout in the capital rose on Sunday]1"},
      {"Coast Wire", "[turnout in the capital fell on Sunday]1"},
      {"Gull", "[on Sunday turnout rose in the capital]1"},
  });
  EXPECT_EQ(Explanations(report, kOpposite),
            "Harbor Post, Gull: rose; Coast Wire: fell");
}

// What is denied elsewhere in a claim says nothing of the words that differ,
// what is denied beside them may.
TEST(OppositeDifferencesTest, WordsBesideWhatIsDenied) {
  const testing::PairCase cases[] = {
      {"[bus drivers of the line Orrin have voted to strike over pay, their "
       "union said on Friday. They will walk out on 9 November unless the "
       "company improves its offer]1",
       "[tram drivers of the line Orrin have voted to strike over pay, their "
       "union said on Friday. They will walk out on 9 November if the company "
       "does not improve its offer]1",
       "opposite/sibling; A: bus [bus]; B: tram [tram]"},
      {"[the line is struggling with old boats and high wages, two of its "
       "owners said in Ellan. Both declined to name a price for the yard]1",
       "[the line is thriving with old boats and high wages, two of its owners "
       "said in Ellan. Neither would name a price for the yard]1",
       "opposite/word; A: struggling [struggling]; B: thriving [thriving]"},
      {"[pupils at the harbour school were two years behind in reading, "
       "inspectors found. The head said the school accepted the report]1",
       "[pupils at the harbour school were two years ahead in reading, "
       "inspectors found. The head said the school did not reject the "
       "report]1",
       "opposite/word; A: behind [behind]; B: ahead [ahead]"},
      {"[few of the 600 families have been allowed to return to the valley "
       "above Selm]1",
       "[most of the 600 families have not been allowed to return to the "
       "valley above Selm]1",
       ""},
      {"[all of the families near the dam were uninsured, the council of Selm "
       "said on Friday]1",
       "[none of the families near the dam were insured, the council of Selm "
       "said on Friday]1",
       ""},
      // of none: two of one class may both be denied
      {"[no oil was released after the pump failed on Thursday, the port of "
       "Ellan said]1",
       "[no oil escaped after the pump failed on Thursday, the port of Ellan "
       "said]1",
       ""},
      {"[no buses were hit in the landslide at Selm on Thursday, the port of "
       "Ellan said]1",
       "[no trams were hit in the landslide at Selm on Thursday, the port of "
       "Ellan said]1",
       ""},
      // each has his own part in one thing
      {"[Selm beat Ellan 4-2 at home on Friday]1",
       "[Ellan lost 4-2 away to Selm on Friday]1", ""},
      {"[Anton Reyes took silver behind Wei Long in the sculls on Sunday]1",
       "[Wei Long won gold and Anton Reyes came second in the sculls on "
       "Sunday]1",
       ""},
      // "no" reaches as far as the noun that its word stands before
      {"[free boats will run to the outer islands starting on Monday, but the "
       "council of Ellan had no plans for school closures]1",
       "[no school closures are planned by the council of Ellan, but free "
       "boats "
       "will run to the outer islands from Monday]1",
       ""},
  };
  testing::ExpectDumps(v1::FINDING_KIND_OPPOSITE, cases);
}

}  // namespace
}  // namespace claimdiff
