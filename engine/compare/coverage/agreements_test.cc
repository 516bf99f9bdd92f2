#include "engine/compare/coverage/agreements.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::DumpPair;
using testing::Explanations;

TEST(AgreementsTest, SameButForSpellingCaseAndPunctuation) {
  const struct {
    const char* a;
    const char* b;
    bool same;
  } cases[] = {
      {"[the pier is grey]1", "[The pier is grey.]1", true},
      {"[that the harbour is closed]1", "[the harbor is closed]1", true},
      {"[\"We won’t pay\"]1", "[“We will not pay”]1", true},
      {"[two boats sank]1", "[2 boats sank]1", true},
      {"[the cease-fire holds]1", "[the cease\u2011fire holds]1", true},
      {"[the ferry — late again — sank]1", "[the ferry, late again, sank]1",
       true},
      {"[the pier is grey]1", "[the pier was grey]1", false},
      {"[two boats sank]1", "[three boats sank]1", false},
      {"[the pier is safe]1", "[the pier is not safe]1", false},
      {"[the ferry sank in rain]1", "[in rain the ferry sank]1", false},
      {"[the pier is grey]1", "[the old pier is grey]1", false},
      {"[Ana Ruiz sold the boats]1", "[Ben Okri sold the boats]1", false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_SAME),
              c.same ? "agreement/same; A:; B:" : "")
        << c.a << " | " << c.b;
  }
}

TEST(AgreementsTest, Reworded) {
  const struct {
    const char* a;
    const char* b;
    const char* dump;  // empty: not reworded
  } cases[] = {
      {"[the ferry sank in heavy rain]1",
       "[the ferry went down in heavy rain]1",
       "agreement/reworded; A: [sank]; B: [went]"},
      {"[the pier is grey]1", "[the pier was grey]1",
       "agreement/reworded; A:; B:"},
      {"[in heavy rain the ferry sank]1", "[the ferry sank in heavy rain]1",
       "agreement/reworded; A:; B:"},
      {"[the council closed the old pier]1",
       "[the old pier was closed by the council]1",
       "agreement/reworded; A:; B:"},
      {"[the town will sell the old pier]1",
       "[the old pier is for the town to sell soon]1",
       "agreement/reworded; A:; B: [soon]"},
      {"[\"We will stay in this town\"]1", "[they would stay in the town]1",
       "agreement/reworded; A:; B:"},
      // the same words
      {"[the pier is grey]1", "[The pier is grey]1", ""},
      // another number, the contrary
      {"[12 people died when the ferry sank]1",
       "[15 people died when the ferry sank]1", ""},
      {"<Ana Ruiz> {said} [the pier is safe]1",
       "<Ana Ruiz> {said} [the pier is not safe]1", ""},
      {"<Ana Ruiz> {said} [turnout rose in the whole of Ellan]1",
       "<Ana Ruiz> {said} [turnout fell in the whole of Ellan]1", ""},
      // one matter, two claims
      {"<Ana Ruiz> {said} [the ferry line will sell two boats this spring]1",
       "<Ben Okri> {said} [nobody who takes the ferry trusts the line]1", ""},
      // not aligned
      {"[the pier is grey]1", "[the pier was grey]2", ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_REWORDED), c.dump)
        << c.a << " | " << c.b;
  }
}

TEST(AgreementsTest, NotWhereADifferenceWasFound) {
  const auto report = Compared({
      {"A", "[12 people died]1"},
      {"B", "[15 people died]1"},
      {"C", "[12 people died]1"},
  });
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_SAME), "");
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_REWORDED), "");
}

TEST(AgreementsTest, OneMatterIsNoAgreement) {
  const struct {
    const char* a;
    const char* b;
    const char* dump;
  } cases[] = {
      // one sentence, and its "not"
      {"<Ana Ruiz> {said} [the crew had been warned]1",
       "<two officials> {said} [the crew had not been warned]1",
       "framing/matter; A: Ana Ruiz; B: two officials"},
      // what is done to the bill
      {"<Ana Ruiz> {vetoed} [the harbour bill]1",
       "<Ben Okri> {praised} [a harbour bill]1",
       "framing/matter; A: Ana Ruiz; B: Ben Okri"},
      // two claims with little in common: each is only in its telling
      {"<Ana Ruiz> {said} [the ferry line will sell two boats this spring]1",
       "<Ben Okri> {said} [nobody who takes the ferry trusts the line]1", ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_FRAMING), c.dump) << c.a;
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_REWORDED), "") << c.a;
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_SAME), "") << c.a;
  }
}

TEST(AgreementsTest, SaysWhoSpeaksOfTheMatterWhere) {
  const auto report = Compared({
      {"Harbor Post", "<Ana Ruiz> {said} [the crew had been warned]1"},
      {"Coast Wire", "<two officials> {said} [the crew had not been warned]1"},
  });
  EXPECT_EQ(Explanations(report, v1::FINDING_KIND_FRAMING),
            "On one matter, but not the same claim: Harbor Post: Ana Ruiz; "
            "Coast Wire: two officials");
}

TEST(AgreementsTest, PartlyTold) {
  const auto report = Compared({
      {"Harbor Post",
       "<Ana Ruiz> {said} [the ferry line will sell two boats]1"},
      {"Coast Wire",
       "<Ben Okri> {said} [the council wants the line to pay for a new quay, "
       "to "
       "sell the ticket office by the church and to let the crews of the ferry "
       "keep their boats]1"},
  });
  EXPECT_EQ(Explanations(report, v1::FINDING_KIND_REWORDED),
            "Harbor Post and Coast Wire share part of it");
}

TEST(AgreementsTest, EachSetOfOneThingIsAFindingOfItsOwn) {
  const auto report = Compared({
      {"Harbor Post",
       "[the ferry sank off Ellan in rain]1\n[the crew took to the boats]1"},
      {"Coast Wire",
       "[in rain the ferry sank off Ellan]1\n[the crew took to the boats]1"},
  });
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_REWORDED),
            "agreement/reworded; Harbor Post:; Coast Wire:");
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_SAME),
            "agreement/same; Harbor Post:; Coast Wire:");
  // What does not belong together in the group is no finding.
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_FRAMING), "");
}

TEST(AgreementsTest, ADifferenceLeavesTheOthersTheirAgreement) {
  const auto report = Compared({
      {"Harbor Post", "[12 people died when the ferry sank]1"},
      {"Coast Wire", "[15 people died when the ferry sank]1"},
      {"Gull", "[people died when the ferry sank]1"},
  });
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_NUMBER),
            "number/slot; Harbor Post: 12 [12]; Coast Wire: 15 [15]");
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_REWORDED),
            "agreement/reworded; Harbor Post: [12]; Coast Wire: [15]; Gull:");
}

TEST(AgreementsTest, NamesEachTellingOnce) {
  const auto report = Compared({
      {"Harbor Post", "[the pier is grey]1\n[the pier is grey]1"},
      {"Coast Wire", "[the pier is grey]1"},
      {"Gull", "[The pier is grey]1"},
  });
  EXPECT_EQ(Explanations(report, v1::FINDING_KIND_SAME),
            "Harbor Post, Coast Wire and Gull use the same words");
}

}  // namespace
}  // namespace claimdiff
