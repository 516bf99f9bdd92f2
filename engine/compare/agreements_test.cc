#include "engine/compare/agreements.h"

#include "engine/compare/testing_report.h"
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
  } cases[] = {
      {"[the pier is grey]1", "[The pier is grey.]1"},
      {"[that the harbour is closed]1", "[the harbor is closed]1"},
      {"[\"We won’t pay\"]1", "[“We will not pay”]1"},
      {"[two boats sank]1", "[2 boats sank]1"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_SAME),
              "agreement/same; A:; B:")
        << c.a;
  }
}

TEST(AgreementsTest, Reworded) {
  EXPECT_EQ(DumpPair("[the ferry sank in heavy rain]1",
                     "[the ferry went down in heavy rain]1",
                     v1::FINDING_KIND_REWORDED),
            "agreement/reworded; A: [sank]; B: [went]");
  EXPECT_EQ(DumpPair("[the pier is grey]1", "[the pier was grey]1",
                     v1::FINDING_KIND_REWORDED),
            "agreement/reworded; A:; B:");
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
      {"<Ana Ruiz> {said} [the ferry line will sell two boats this spring]1",
       "<Ben Okri> {said} [nobody who takes the ferry trusts the line]1",
       "framing/matter; A: Ana Ruiz; B: Ben Okri"},
      // one sentence, and its "not"
      {"<Ana Ruiz> {said} [the crew had been warned]1",
       "<two officials> {said} [the crew had not been warned]1",
       "framing/matter; A: Ana Ruiz; B: two officials"},
      // what is done to the bill
      {"<Ana Ruiz> {vetoed} [the harbour bill]1",
       "<Ben Okri> {praised} [a harbour bill]1",
       "framing/matter; A: Ana Ruiz; B: Ben Okri"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_FRAMING), c.dump) << c.a;
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_REWORDED), "") << c.a;
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_SAME), "") << c.a;
  }
}

TEST(AgreementsTest, SaysWhoSpeaksOfTheMatterWhere) {
  const auto report = Compared({
      {"Harbor Post",
       "<Ana Ruiz> {said} [the ferry line will sell two boats this spring]1\n"
       "<Ben Okri> {said} [nobody who takes the ferry trusts the line]1"},
      {"Coast Wire",
       "<Ana Ruiz> {said} [a ferry is a bridge that moves, no line]1"},
      {"Gull", "[the line of boats grew longer, a ferry among them]1"},
      {"Star", "<they> {said} [no line of ferry boats had ever paid]1"},
  });
  EXPECT_EQ(Explanations(report, v1::FINDING_KIND_FRAMING),
            "On the same matter: Harbor Post: Ana Ruiz / Ben Okri; "
            "Coast Wire: Ana Ruiz; Gull, Star: speaker not named");
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
  // What does not belong together in the group.
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_FRAMING),
            "framing/matter; Harbor Post:; Harbor Post:; Coast Wire:; "
            "Coast Wire:");
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
            "In the same words in Harbor Post, Coast Wire, Gull");
}

}  // namespace
}  // namespace claimdiff
