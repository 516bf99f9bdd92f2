#include "engine/compare/numbers/number_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::DumpPair;
using testing::Explanations;

constexpr auto kNumber = v1::FINDING_KIND_NUMBER;

struct Case {
  const char* a;
  const char* b;
  const char* dump;
};

TEST(NumberDifferencesTest, ReportsOtherNumbersInTheSameSlot) {
  const Case cases[] = {
      {"[the ferry sank off Port Ellan, killing 12 people]1",
       "[at least 15 people were killed when the ferry sank]1",
       "number/slot; A: 12 [12]; B: at least 15 [15]"},
      {"[the bridge will cost $4bn]1",
       "[the bridge will cost five billion dollars]1",
       "number/slot; A: $4 billion [$4bn]; B: $5 billion "
       "[five billion]"},
      {"[turnout fell to 41 percent in the capital]1",
       "[turnout in the capital fell to 44%]1",
       "number/slot; A: 41% [41 percent]; B: 44% [44%]"},
      {"[the driver, a 46-year-old man, was arrested]1",
       "[the driver, a 64-year-old man, was arrested]1",
       "number/slot; A: 46 [46]; B: 64 [64]"},
      // the same number of something else on both sides
      {"[Ellan and Velden will open two bridges in May, but the two towns "
       "still "
       "dispute the bay]1",
       "[Ellan and Velden will open four bridges in May, but the two towns "
       "still "
       "dispute the bay]1",
       "number/slot; A: 2 [two]; B: 4 [four]"},
      {"[the driver, 19, was arrested at a flat in Ellan]1",
       "[the 29-year-old driver was arrested at a flat in Ellan]1",
       "number/slot; A: 19 [19]; B: 29 [29]"},
      {"[some 45 percent of households in Tarn have no running water]1",
       "[more than half of households in Tarn have no running water]1",
       "number/slot; A: about 45% [45 percent]; B: at least 50% [half]"},
      {"[the train to Ellan was travelling at 95 mph when it left the rails]1",
       "[the train to Ellan was travelling at 120 km/h when it left the "
       "rails]1",
       "number/slot; A: 152.888 kilometres an hour [95]; B: 120 kilometres an "
       "hour [120]"},
      // both tell the highest there was
      {"[the storm came with gusts of up to 140 km/h, the office in Ellan "
       "said]1",
       "[the storm came gusting to 104 km/h, the office in Ellan said]1",
       "number/slot; A: at most 140 kilometres an hour [140]; B: 104 "
       "kilometres an hour [104]"},
      {"[a court in Ellan fined the mine R3.5 million over the spill]1",
       "[a court in Ellan fined the mine R5.3 million over the spill]1",
       "number/slot; A: 3.5 million rand [R3.5 million]; B: 5.3 million rand "
       "[R5.3 million]"},
      {"[the state will spend Rs 12,000 crore on the canal in Ellan]1",
       "[the state will spend Rs 21,000 crore on the canal in Ellan]1",
       "number/slot; A: ₹120 billion [Rs 12,000 crore]; B: ₹210 billion "
       "[Rs 21,000 crore]"},
      {"[two dozen boats left the harbour]1",
       "[twenty boats left the harbour]1",
       "number/slot; A: 24 [two dozen]; B: 20 [twenty]"},
      // a year is a date
      {"[the ship was launched in 2011 at Ellan]1",
       "[the ship was launched in 2012 at Ellan]1", ""},
      // counted back
      {"[the ship was launched 35 years ago at Ellan]1",
       "[the ship was launched 25 years ago at Ellan]1",
       "number/slot; A: 35 years [35]; B: 25 years [25]"},
      // a share of what there was, and of all
      {"[turnout rose by 3 percent in the north of Ellan]1",
       "[turnout rose by 3 percentage points in the north of Ellan]1",
       "number/slot; A: 3% [3 percent]; B: 3 points [3 percentage points]"},
      // one unit for both
      {"[the crew had worked 14 hours without a break]1",
       "[the crew had worked 700 minutes without a break]1",
       "number/slot; A: 840 minutes [14]; B: 700 minutes [700]"},
      {"[the crew had worked 14 hours without a break]1",
       "[no crew had worked more than 10 hours without a break]1",
       "number/slot; A: 14 hours [14]; B: at most 10 hours [10]"},
      {"[the home side won the cup final 2-1 in the rain]1",
       "[the home side won the cup final 3-1 in the rain]1",
       "number/slot; A: 2-1 [2-1]; B: 3-1 [3-1]"},
      {"[a third of voters in Ellan stayed at home]1",
       "[a quarter of voters in Ellan stayed at home]1",
       "number/slot; A: 33.333% [a third]; B: 25% [a quarter]"},
      {"[the yard in Ellan owes the bank 300 roubles]1",
       "[the yard in Ellan owes the bank 400 roubles]1",
       "number/slot; A: 300 roubles [300]; B: 400 roubles [400]"},
      // the measure before and after the number
      {"[the quake off the bay of Marn was of magnitude-6.1]1",
       "[the quake off the bay of Marn had a magnitude of 5.9]1",
       "number/slot; A: 6.1 [6.1]; B: 5.9 [5.9]"},
      {"[a quake of magnitude 6.1 struck the bay of Marn on Sunday]1",
       "[a 5.9-magnitude quake struck the bay of Marn on Sunday]1",
       "number/slot; A: 6.1 [6.1]; B: 5.9 [5.9]"},
      {"[the ferry had a crew of 12]1", "[the ferry had a 14-man crew]1",
       "number/slot; A: 12 [12]; B: 14 [14]"},
      // a digit short
      {"[anyone with information should call the port on 0800 555 111]1",
       "[anyone with information should call the port on 0800 555 11]1",
       "number/slot; A: 800555111 [0800 555 111]; B: 80055511 [0800 555 11]"},
      {"[the third boat capsized]1", "[the second boat capsized]1",
       "number/slot; A: 3rd [third]; B: 2nd [second]"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kNumber), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(NumberDifferencesTest, LeavesAlone) {
  const Case cases[] = {
      // one value, written otherwise
      {"[two boats sank]1", "[2 boats sank]1", ""},
      {"[he was jailed for 22½ years]1", "[he was jailed for 270 months]1", ""},
      {"[9.21 million people voted]1", "[about 9.2 million people voted]1", ""},
      {"[a dozen boats sank]1", "[12 boats sank]1", ""},
      {"[the $1.2bn loan was signed]1",
       "[the 1.2 billion dollar loan was signed]1", ""},
      {"[the yard was fined A$5m for the spill in the bay]1",
       "[the yard was fined $5 million for the spill in the bay]1", ""},
      {"[the crew had worked 9 hours without a break]1",
       "[no crew had worked more than 10 hours without a break]1", ""},
      {"[half of voters in Ellan stayed at home]1",
       "[50 per cent of voters in Ellan stayed at home]1", ""},
      {"[the fine of 90 cents a fish was dropped]1",
       "[the fine of $0.90 a fish was dropped]1", ""},
      {"[the bill passed by 237 votes to 186 in the north]1",
       "[the bill passed by 237 votes to 186 in the north]1", ""},
      {"[the damage was put at $US2 million ($3.1 million) in Ellan]1",
       "[the damage was put at $2 million in Ellan]1", ""},
      {"[the Larks (seven years, $140- $150 million) have made an offer]1",
       "[the Larks have made an offer of between $140 million and $150 million "
       "over seven years]1",
       ""},
      {"[anyone with information should call the port on 0800 555 111]1",
       "[anyone with information should call the port on 0800 555111]1", ""},
      {"[he was jailed for 2 1/2 years]1", "[he was jailed for 30 months]1",
       ""},
      {"[the mine in Ellan was fined R2.5 million over the spill]1",
       "[the mine in Ellan was fined 2.5 million rand over the spill]1", ""},
      {"[the painting fetched CHF 1.5 million in Ellan]1",
       "[the painting fetched 1.5 million Swiss francs in Ellan]1", ""},
      {"[the storm came with winds of 140 km/h to Ellan]1",
       "[the storm came with winds of 87 miles an hour to Ellan]1", ""},
      {"[it was 40 degrees Celsius in the shade in Ellan on Sunday]1",
       "[it was 104 degrees Fahrenheit in the shade in Ellan on Sunday]1", ""},
      {"[a third of the seats in Ellan are empty, the count showed]1",
       "[33 percent of the seats in Ellan are empty, the count showed]1", ""},
      {"[as many as 40 sailors fought the fire in Ellan]1",
       "[as many as 35 to 40 sailors fought the fire in Ellan]1", ""},
      {"[the plane circled over Ellan for half an hour before landing]1",
       "[the plane circled over Ellan for 30 minutes before landing]1", ""},
      {"[the talks in Ellan took 2 hours and 15 minutes, the board said]1",
       "[the talks in Ellan took 135 minutes, the board said]1", ""},
      {"[the fund in Ellan manages a quarter of a billion pounds]1",
       "[the fund in Ellan manages £250m]1", ""},
      {"[Holt leads Velden by 46 to 40 percent in the town of Ellan]1",
       "[Holt leads Velden 46%-40% in the town of Ellan]1", ""},
      {"[the pier in Ellan is open to people 16 and older]1",
       "[the pier in Ellan is open to people 16 or older]1", ""},
      // of two persons
      {"[Mara Holt, 46, and her son Ivo, 12, left Ellan on Sunday]1",
       "[Mara Holt and her son left Ellan on Sunday, 12 years old]1", ""},
      // a measure of another thing
      {"[the quake off the bay of Marn had a magnitude of 6]1",
       "[the quake off the bay of Marn had a depth of 5]1", ""},
      // a bound that holds the other
      {"[at least 12 people died]1", "[15 people died]1", ""},
      {"[dozens of homes burned]1", "[46 homes burned]1", ""},
      {"[eight out of 10 sailors in Ellan backed the strike]1",
       "[four in five sailors in Ellan backed the strike]1", ""},
      {"[90 percent of sailors in Ellan backed the strike]1",
       "[nine in ten sailors in Ellan backed the strike]1", ""},
      {"[four in ten sailors in Ellan had not been paid]1",
       "[six in ten sailors in Ellan had been paid]1", ""},
      // counted back and rounded
      {"[the ship was launched 35 years ago at Ellan]1",
       "[the ship was launched 34 years ago at Ellan]1", ""},
      // two parts and their sum
      {"[the port will share 2.5 million doses with Marn and 1.5 million with "
       "Ostby]1",
       "[the port will share 4 million doses with Marn and Ostby]1", ""},
      // far apart, and little else alike
      {"[more than 10 million people watched the mayor's rally in Ellan on "
       "Saturday]1",
       "[fewer than 6,200 people attended the mayor's campaign rally at the "
       "Dome in Ellan on Saturday night, well below what it holds]1",
       ""},
      // numbers of other things
      {"[12 people died]1", "[three boats sank]1", ""},
      {"[12 people died and 15 were hurt]1",
       "[15 people were hurt and 12 died]1", ""},
      // a number on one side only
      {"[12 people died]1", "[people died]1", ""},
      // dates and times of day
      {"[the talks begin on 14 March at 9:30 a.m.]1",
       "[the talks begin on 15 March at 10 a.m.]1", ""},
      {"[the talks begin on March 14]1", "[the talks begin on the 14th]1", ""},
      // no number
      {"[one of them left]1", "[three of them left]1", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kNumber), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(NumberDifferencesTest, BoundsAreADetail) {
  const Case cases[] = {
      {"[at least 12 people died when the ferry sank]1",
       "[15 people died when the ferry sank]1",
       "detail/number; A: at least 12 [12]; B: 15 [15]"},
      {"[at least 12 people died when the ferry sank]1",
       "[12 people died when the ferry sank]1",
       "detail/number; A: at least 12 [12]; B: 12 [12]"},
      {"[the damage to the church was put at more than $1 million]1",
       "[the damage to the church was put at $1 million]1",
       "detail/number; A: at least $1 million [$1 million]; B: $1 million "
       "[$1 million]"},
      // rounded, or the same bound
      {"[about 12 people died when the ferry sank]1",
       "[12 people died when the ferry sank]1", ""},
      {"[at least 12 people died when the ferry sank]1",
       "[12 or more people died when the ferry sank]1", ""},
      {"[at least 12 people died when the ferry sank]1",
       "[no fewer than 12 people died when the ferry sank]1", ""},
      {"[the crew knew of the leak for more than six weeks]1",
       "[the crew knew of the leak for over six weeks]1", ""},
      {"[more than 600 people left the town of Ellan]1",
       "[600-plus people left the town of Ellan]1", ""},
      {"[the costs of the pier had risen to $31 million]1",
       "[the costs of the pier had gone up to $31 million]1", ""},
      // told by "may"
      {"[winds of up to 140 miles an hour will reach Ellan]1",
       "[winds that may touch 140 miles an hour will reach Ellan]1", ""},
      // in the course of seven years
      {"[the Larks have offered $140 million over seven years]1",
       "[the Larks (seven years, $140 million) have made an offer]1", ""},
      {"[the court did not block a request to hand over eight years of "
       "records]1",
       "[the court let a request for eight years of records stand]1", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_DETAIL), c.dump)
        << c.a << "\n"
        << c.b;
  }
}

// The first of something is not the second of it, told otherwise.
TEST(NumberDifferencesTest, OrdinalsPickOutThings) {
  const testing::PairCase cases[] = {
      {"[Tolan will not film Low Tide, the second book of the Marn cycle]1",
       "[Tolan, praised for the film of the first book of the Marn cycle, has "
       "decided not to return]1",
       ""},
      {"[the mayor opened the third pier of the port for the boats of Ellan]1",
       "[boats of Ellan lie at the second pier of the port since the mayor "
       "sold his own]1",
       ""},
      {"[the ferry sank for the third time since May]1",
       "[the ferry sank for the fourth time since May]1",
       "number/slot; A: 3rd [third]; B: 4th [fourth]"},
      {"[Okri finished second in the race round Ellan]1",
       "[Okri finished third in the race round Ellan on Sunday]1",
       "number/slot; A: 2nd [second]; B: 3rd [third]"},
  };
  testing::ExpectDumps(kNumber, cases);
}

TEST(NumberDifferencesTest, OnlyForOneThing) {
  const Case cases[] = {
      // two sums of one person
      {"[the couple earned $140 million over the eight years, most of it from "
       "the sale of books]1",
       "[a list of speeches shows that she earned nearly $10 million in fees "
       "in the year she left the ministry]1",
       ""},
      // one matter, two claims
      {"[12 boats were lost in the storm]1",
       "[fishermen who had lost boats in the storm of 1953 wanted 40 new boats "
       "and a wall]1",
       ""},
      // the counted things differ
      {"[the storm took 12 boats and tore the roof off the church]1",
       "[the storm took 30 sheds and tore the roof off the church]1", ""},
      // not surely one claim, but the numbers count linked things
      {"[fourteen people were injured on Tuesday when two ferries of the line "
       "collided in dense fog at the mouth of Port Calder harbour]1",
       "[at least 17 people were hurt when two packed ferries smashed into "
       "each "
       "other in thick fog off Port Calder yesterday]1",
       "number/slot; A: 14 [fourteen]; B: at least 17 [17]"},
      // the same with no thing counted
      {"[on Tuesday two ferries of the line collided in dense fog at the mouth "
       "of Port Calder harbour in 2014]1",
       "[two packed ferries smashed into each other in thick fog off Port "
       "Calder yesterday, 17 hurt]1",
       ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kNumber), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(NumberDifferencesTest, MirroredClaimsGiveMirroredSides) {
  const char* const a = "[12 people died and 40 homes burned in Ellan]1";
  const char* const b = "[in Ellan 44 homes burned and 15 people died]1";
  EXPECT_EQ(DumpPair(a, b, kNumber),
            "number/slot; A: 12 [12]; B: 15 [15]\n"
            "number/slot; A: 40 [40]; B: 44 [44]");
  EXPECT_EQ(DumpPair(b, a, kNumber),
            "number/slot; A: 44 [44]; B: 40 [40]\n"
            "number/slot; A: 15 [15]; B: 12 [12]");
}

TEST(NumberDifferencesTest, ALooseClaimDoesNotJoin) {
  const auto report = Compared({
      {"Harbor Post", "[12 people died when the ferry sank]1"},
      {"Coast Wire", "[15 people died when the ferry sank]1"},
      {"Gull",
       "[the mayor, who had met 12 people from the north that week, wept]1"},
  });
  EXPECT_EQ(DumpKind(report, kNumber),
            "number/slot; Harbor Post: 12 [12]; Coast Wire: 15 [15]");
}

TEST(NumberDifferencesTest, AThirdTellingJoinsTheFinding) {
  const auto report = Compared({
      {"Harbor Post", "[12 people died when the ferry sank]1"},
      {"Coast Wire", "[at least 15 people died when the ferry sank]1"},
      {"Gull", "[12 people died when the ferry went down]1"},
  });
  EXPECT_EQ(DumpKind(report, kNumber),
            "number/slot; Harbor Post: 12 [12]; Coast Wire: at least 15 [15]; "
            "Gull: 12 [12]");
  EXPECT_EQ(Explanations(report, kNumber),
            "Harbor Post, Gull: 12 people died; "
            "Coast Wire: at least 15 people died");
}

// An outlet that says both has the number of the other one.
TEST(NumberDifferencesTest, ATellingMayHaveTwoNumbers) {
  const auto report = Compared({
      {"Harbor Post",
       "[the port has bought an additional 100 boats of Marn]1 "
       "[Marn will sell the port 200 boats in all]1"},
      {"Coast Wire", "[the port has bought 100 additional boats of Marn]1"},
  });
  EXPECT_EQ(DumpKind(report, kNumber), "");
}

// See stated_elsewhere.h: two people.
TEST(NumberDifferencesTest, TheOtherArticleHasThisOneTooElsewhere) {
  const char kFell[] = "[a 36-year-old fell down the ridge near Ellan]1";
  const char kOther[] = "[a 31-year-old fell down the ridge near Ellan]1";
  EXPECT_EQ(DumpKind(Compared({{"A", kFell}, {"B", kOther}}), kNumber),
            "number/slot; A: 36 [36]; B: 31 [31]");
  EXPECT_EQ(
      DumpKind(Compared({{"A", std::string(kFell) +
                                   "\nThe day after, a 31-year-old fell too."},
                         {"B", kOther}}),
               kNumber),
      "");
}

// What differs is no detail beside it.
TEST(NumberDifferencesTest, OneFindingASlot) {
  const auto report = Compared({
      {"Harbor Post", "[12 people died in the storm near Ellan]1"},
      {"Coast Wire", "[at least 12 people died in the storm near Ellan]1"},
      {"Gull", "[15 people died in the storm near Ellan]1"},
  });
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_DETAIL), "");
  EXPECT_NE(DumpKind(report, kNumber), "");
}

TEST(NumberDifferencesTest, EachSlotIsAFindingOfItsOwn) {
  const auto report = Compared({
      {"Harbor Post", "[12 people died and 40 homes burned]1"},
      {"Coast Wire", "[15 people died and 44 homes burned]1"},
  });
  EXPECT_EQ(DumpKind(report, kNumber),
            "number/slot; Harbor Post: 12 [12]; Coast Wire: 15 [15]\n"
            "number/slot; Harbor Post: 40 [40]; Coast Wire: 44 [44]");
}

}  // namespace
}  // namespace claimdiff
