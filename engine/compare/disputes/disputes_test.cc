#include "engine/compare/disputes/disputes.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::Explanations;

constexpr auto kDisputed = v1::FINDING_KIND_DISPUTED;

TEST(DisputesTest, WithinOneReportByName) {
  const auto report = Compared({
      {"Harbor Post",
       "<Ana Ruiz> {said} [the pier talks broke down in May when Okri walked "
       "out of the room]\n"
       "<Ana Ruiz> {said} [she would write to the council about the ferry]\n"
       "<Ben Okri> {said} [Ruiz's description of the break down was inaccurate "
       "and that he had stayed until midnight]"},
      {"Coast Wire", "<A baker> {said} [the bread was late]"},
  });
  EXPECT_EQ(DumpKind(report, kDisputed),
            "disputed/untrue; Harbor Post: Ben Okri [inaccurate]; "
            "Harbor Post: Ana Ruiz");
}

TEST(DisputesTest, AcrossReportsWithoutAName) {
  const auto report = Compared({
      {"Harbor Post",
       "<Ana Ruiz> {said} [the port ignored storm warnings for a week]"},
      {"Coast Wire",
       "<The Port Company> {denied} [that it had ignored storm warnings]"},
  });
  EXPECT_EQ(DumpKind(report, kDisputed),
            "disputed/denied; Coast Wire: The Port Company [denied]; "
            "Harbor Post: Ana Ruiz");
  EXPECT_EQ(Explanations(report, kDisputed),
            "The Port Company disputes Ana Ruiz: "
            "Coast Wire: that it had ignored storm warnings; "
            "Harbor Post: the port ignored storm warnings for a week");
}

TEST(DisputesTest, OneTellingIsNamedWithEachOfTheTwo) {
  const auto report = Compared({
      {"Harbor Post",
       "<Ana Ruiz> {said} [the port ignored storm warnings for a week]\n"
       "<Ben Okri> {denied} [that the port ignored storm warnings]"},
      {"Coast Wire", "<A baker> {said} [the bread was late]"},
  });
  EXPECT_EQ(Explanations(report, kDisputed),
            "Ben Okri disputes Ana Ruiz: "
            "Harbor Post: that the port ignored storm warnings; "
            "Harbor Post: the port ignored storm warnings for a week");
}

TEST(DisputesTest, OneFindingForSeveralTellings) {
  const auto report = Compared({
      {"Harbor Post",
       "<Ana Ruiz> {said} [the port ignored the storm warnings]1\n"
       "<Ben Okri> {denied} [that the port ignored storm warnings]2"},
      {"Coast Wire",
       "<Ruiz=Ana Ruiz> {said} [storm warnings were ignored by the port]1\n"
       "<Okri=Ben Okri> {denied} [ignoring the storm warnings at the port]2"},
  });
  EXPECT_EQ(DumpKind(report, kDisputed),
            "disputed/denied; Harbor Post: Ben Okri [denied]; "
            "Coast Wire: Ben Okri [denied]; Harbor Post: Ana Ruiz; "
            "Coast Wire: Ana Ruiz");
}

TEST(DisputesTest, LeavesAlone) {
  const char* const kRuiz =
      "<Ana Ruiz> {said} [the port ignored storm warnings for a week]\n";
  for (const char* other : {
           // another matter
           "<Ben Okri> {denied} [that the ferry was sold to a bank]",
           // the speaker's own words
           "<Ruiz=Ana Ruiz> {denied} [that the port ignored storm warnings]",
           // no denial
           "<Ben Okri> {said} [the port ignored storm warnings for a week]",
           // a refusal
           "<A judge> {denied} [entry to the port after storm warnings]",
           // not negated in earnest
           "<Ben Okri> {said} [it was not false that storm warnings were "
           "ignored]",
           // one word in common
           "<Ben Okri> {denied} [that the port was for sale]",
           // all but the rarest word
           "<Ben Okri> {denied} [that the port bribed anybody over the storm "
           "warnings it ignored for a week]",
           // nobody says that it is untrue
           "<Ben Okri> {said} [he would ask whether the account of ignored "
           "storm warnings at the port was false]",
           // nobody known speaks
           "{denied} [that the port ignored storm warnings for a week]",
       }) {
    const auto report = Compared({{"A", std::string(kRuiz) + other},
                                  {"B", "<A baker> {said} [bread is late]"}});
    EXPECT_EQ(DumpKind(report, kDisputed), "") << other;
  }
}

TEST(DisputesTest, ADenialThatNamesTheSpeakersWordsNeedsLess) {
  const std::string ruiz =
      "<Ana Ruiz> {said} [the port ignored storm warnings for a week]\n";
  const struct {
    const char* denial;
    const char* dump;
  } cases[] = {
      {"<Ben Okri> {rejected} [Ruiz's claims about the port and the mayor]",
       "disputed/denied; A: Ben Okri [rejected]; A: Ana Ruiz"},
      {"<Ben Okri> {called} [the account of the port by Ruiz baseless]",
       "disputed/untrue; A: Ben Okri [baseless]; A: Ana Ruiz"},
      // what is said of the claims is no part of them; see answered_claims.h
      {"<Ben Okri> {rejected} [Ruiz's claims as unworthy of the port]",
       "disputed/denied; A: Ben Okri [rejected]; A: Ana Ruiz"},
      // named, but as one who is spoken of
      {"<Ben Okri> {rejected} [the mayor's claims about Ruiz and the port]",
       ""},
      // named, but not for what is denied
      {"<Ben Okri> {denied} [any wrong in a long talk about the port that the "
       "mayor had with Ruiz over dinner]",
       ""},
      // both name each other
      {"<Ben Okri> {denied} [that he told Ruiz to keep quiet on the warnings]",
       ""},
  };
  for (const auto& c : cases) {
    const auto report = Compared(
        {{"A", ruiz + c.denial}, {"B", "<A baker> {said} [bread is late]"}});
    EXPECT_EQ(DumpKind(report, kDisputed), c.dump) << c.denial;
  }
  const auto report = Compared({
      {"A", "<Ana Ruiz> {said} [Okri had asked her to drop the inquiry]"},
      {"B", "<Ben Okri> {denied} [that he ever asked Ruiz to stop digging]"},
  });
  EXPECT_EQ(DumpKind(report, kDisputed),
            "disputed/denied; B: Ben Okri [denied]; A: Ana Ruiz");
}

// "Not more than" against a number above it.
TEST(DisputesTest, ANumberAgainstANegatedBound) {
  const struct {
    const char* a;
    const char* b;
    const char* dump;
  } cases[] = {
      {"<Ana Ruiz> {said} [the crew had worked 14 hours without a break]1",
       "<Ben Okri> {said} [no crew worked more than 10 hours without a break]1",
       "disputed/number; B: Ben Okri [10]; A: Ana Ruiz [14]"},
      {"<Ana Ruiz> {said} [the crew had worked 14 hours without a break]1",
       "<Ben Okri> {said} [the crew did not work more than ten hours without a "
       "break]1",
       "disputed/number; B: Ben Okri [ten]; A: Ana Ruiz [14]"},
      // the bound holds the number
      {"<Ana Ruiz> {said} [the crew had worked 9 hours without a break]1",
       "<Ben Okri> {said} [no crew worked more than 10 hours without a break]1",
       ""},
      // one speaker
      {"<Ana Ruiz> {said} [the crew had worked 14 hours without a break]1",
       "<Ruiz=Ana Ruiz> {said} [no crew worked more than 10 hours without a "
       "break]1",
       ""},
      // two counts, nobody denies
      {"<Ana Ruiz> {said} [the crew had worked 14 hours without a break]1",
       "<Ben Okri> {said} [the crew worked 10 hours without a break]1", ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpKind(Compared({{"A", c.a}, {"B", c.b}}), kDisputed), c.dump)
        << c.b;
  }
}

// Whom else the denial fits makes no difference to the two.
// Claims with little more in common than the measure are in two rows.
TEST(DisputesTest, ANegatedBoundFarAway) {
  const auto dump = [](const std::string& a, const std::string& b) {
    return DumpKind(Compared({{"Harbor Post", a}, {"Coast Wire", b}}),
                    kDisputed);
  };
  const std::string bound =
      "<Ben Okri> {said} [no crew of the ferry had worked more than 10 hours]1";
  EXPECT_EQ(
      dump("<Ana Ruiz> {said} [exhausted crews of the ferry had been working "
           "14-hour shifts since February]2",
           bound),
      "disputed/number; Coast Wire: Ben Okri [10]; "
      "Harbor Post: Ana Ruiz [14]");
  // within the bound; of another measure; of other people; by himself
  EXPECT_EQ(dump("<Ana Ruiz> {said} [crews of the ferry had been working "
                 "9-hour shifts since "
                 "February]2",
                 bound),
            "");
  EXPECT_EQ(dump("<Ana Ruiz> {said} [crews of the ferry had been working the "
                 "14-mile route "
                 "since February]2",
                 bound),
            "");
  EXPECT_EQ(
      dump("<Ana Ruiz> {said} [the fog over the bay lasted 14 hours]2", bound),
      "");
  EXPECT_EQ(dump("<Ben Okri> {said} [crews of the ferry had been working "
                 "14-hour shifts "
                 "since February]2",
                 bound),
            "");
}

TEST(DisputesTest, AThirdTellingTakesNoDisputeAway) {
  const testing::MarkedArticle ruiz = {
      "A", "<Ana Ruiz> {said} [the port ignored storm warnings that day]1"};
  const testing::MarkedArticle okri = {
      "B", "<Ben Okri> {denied} [that the port ignored storm warnings]2"};
  const testing::MarkedArticle tolan = {
      "C", "<Lena Tolan> {said} [the port ignored storm warnings]1"};
  EXPECT_EQ(DumpKind(Compared({ruiz, okri}), kDisputed),
            "disputed/denied; B: Ben Okri [denied]; A: Ana Ruiz");
  EXPECT_EQ(DumpKind(Compared({ruiz, okri, tolan}), kDisputed),
            "disputed/denied; B: Ben Okri [denied]; A: Ana Ruiz\n"
            "disputed/denied; B: Ben Okri [denied]; C: Lena Tolan");
}

TEST(DisputesTest, NamesOfOthersAreNotTheSpeaker) {
  const auto report = Compared({
      {"A",
       "<North Ellan> {said} [the treaty was broken by fishing boats]\n"
       "<Ben Okri> {said} [reports from South Ellan about the budget were "
       "false]"},
      {"B", "<A baker> {said} [bread is late]"},
  });
  EXPECT_EQ(DumpKind(report, kDisputed), "");
}

TEST(DisputesTest, WhoDeniesToBeSomebody) {
  const auto dump = [](const char* claim) {
    return DumpKind(
        Compared({{"A", std::string(claim)},
                  {"B", "<Ben Okri> {denied} [that he was the Grey Heron]"}}),
        kDisputed);
  };
  EXPECT_EQ(dump("<two researchers> {suggested} [that Okri could have been the "
                 "Grey Heron]"),
            "disputed/denied; B: Ben Okri [denied]; A: two researchers");
  EXPECT_EQ(dump("<Ana Ruiz> {says} [the Grey Heron was one person and not a "
                 "group]"),
            "");
  EXPECT_EQ(dump("<Ana Ruiz> {said} [she would name the Grey Heron once he was "
                 "dead]"),
            "");
}

// "The mayor" may be Ana Ruiz, where the article does not tell them apart.
TEST(DisputesTest, WhoMayBeTheOtherDisputesNobody) {
  const auto dump = [](const char* claim, const char* denial) {
    return DumpKind(Compared({{"A", std::string(claim) + "\n" + denial},
                              {"B", "<A baker> {said} [bread is late]"}}),
                    kDisputed);
  };
  constexpr const char* kDenial =
      "<the mayor> {denied} [that the port ignored storm warnings]";
  EXPECT_EQ(
      dump("<Ana Ruiz> {asked} [if the port ignored storm warnings]", kDenial),
      "");
  EXPECT_EQ(dump("<Ana Ruiz> {said} [the port ignored storm warnings]",
                 "<the mayor> {denied} [to Ruiz that the port ignored storm "
                 "warnings]"),
            "disputed/denied; A: the mayor [denied]; A: Ana Ruiz");
  EXPECT_EQ(
      dump("<two crews> {said} [the port ignored storm warnings]", kDenial),
      "disputed/denied; A: the mayor [denied]; A: two crews");
}

TEST(DisputesTest, ADeniedDeedInOtherWords) {
  const auto dump = [](const char* claim) {
    return DumpKind(
        Compared({{"A", std::string(claim)},
                  {"B",
                   "<Ben Okri> {denied} [shooting at the first sailors who "
                   "came to the pier that night]"}}),
        kDisputed);
  };
  EXPECT_EQ(dump("<Ana Ruiz> {testified} [that Okri fired at her and two other "
                 "sailors]"),
            "disputed/denied; B: Ben Okri [denied]; A: Ana Ruiz");
  EXPECT_EQ(dump("<Ana Ruiz> {testified} [that two sailors fired at Okri]"),
            "");
}

TEST(DisputesTest, WhoIsSaidToHaveLied) {
  const auto dump = [](const char* denial) {
    return DumpKind(
        Compared({{"A",
                   "<Ben Okri> {claimed} [that the mayor approved the "
                   "plan in a call]"},
                  {"B", std::string(denial)}}),
        kDisputed);
  };
  EXPECT_EQ(dump("<Tarn> {said} [Okri lied when he claimed that the mayor "
                 "approved the plan]"),
            "disputed/untrue; B: Tarn [lied when]; A: Ben Okri");
  EXPECT_EQ(dump("<Tarn> {said} [Okri was lying about the mayor and the plan]"),
            "disputed/untrue; B: Tarn [lying about]; A: Ben Okri");
  // another one's lie, and no lie
  EXPECT_EQ(dump("<Tarn> {said} [the baker lied about his age]"), "");
  EXPECT_EQ(dump("<Tarn> {said} [Okri lied when he claimed that President Holm "
                 "paid the crew]"),
            "");
  EXPECT_EQ(dump("<Tarn> {said} [Okri did not lie about the mayor]"), "");
}

// What is said of him, in his own words.
TEST(DisputesTest, WhoSaysThatHeDidNot) {
  const auto dump = [](const char* told, const char* own) {
    return DumpKind(Compared({{"A", told}, {"B", own}}), kDisputed);
  };
  constexpr const char* kSold = "<Ana Ruiz> {said} [that Okri sold the ferry]";
  EXPECT_EQ(dump(kSold, "[\"I never sold a ferry,\"] {said} <Ben Okri>"),
            "disputed/negated; B: Ben Okri [never] [sold]; A: Ana Ruiz");
  EXPECT_EQ(dump(kSold, "<Ben Okri> {said} [he had not sold the ferry]"),
            "disputed/negated; B: Ben Okri [not] [sold]; A: Ana Ruiz");
  EXPECT_EQ(dump(kSold, "<Ben Okri> {denied} [that he sold the old ferry]"),
            "disputed/denied; B: Ben Okri [denied]; A: Ana Ruiz");
  // another deed, another thing, another doer, no more
  EXPECT_EQ(dump(kSold, "[\"I never saw the ferry,\"] {said} <Ben Okri>"), "");
  EXPECT_EQ(dump(kSold, "[\"I never sold a house,\"] {said} <Ben Okri>"), "");
  EXPECT_EQ(dump("<Ana Ruiz> {said} [Tolan sold the ferry to Okri]",
                 "[\"I never sold a ferry,\"] {said} <Ben Okri>"),
            "");
  EXPECT_EQ(dump(kSold, "<Ben Okri> {said} [he no longer sold ferry tickets]"),
            "");
}

// What one says is not so and another says is, though nothing aligns the two.
TEST(DisputesTest, AStatementNegatedFarAway) {
  const auto dump = [](const char* post, const char* wire) {
    return DumpKind(Compared({{"Post", post}, {"Wire", wire}}), kDisputed);
  };
  constexpr const char* kWillPay =
      "<Ana Ruiz> {insisted} [that she would make Ellan pay for the pier]1";
  EXPECT_EQ(
      dump(kWillPay, "<Ben Okri> {said} [that Ellan will not pay for a pier]2"),
      "disputed/negated; Wire: Ben Okri [not] [pay]; Post: Ana Ruiz");
  // somebody else will not, or not for that, or nobody of a name says so
  EXPECT_EQ(
      dump(kWillPay, "<Ben Okri> {said} [that Marn will not pay for a pier]2"),
      "");
  EXPECT_EQ(dump(kWillPay,
                 "<Ben Okri> {said} [that Ellan will not pay for new roads]2"),
            "");
  EXPECT_EQ(dump(kWillPay,
                 "<two officials> {said} [that Ellan will not pay for a "
                 "pier]2"),
            "");
  // both say no
  EXPECT_EQ(dump("<Ana Ruiz> {said} [that Ellan will never pay for the pier]1",
                 "<Ben Okri> {said} [that Ellan will not pay for a pier]2"),
            "");
}

}  // namespace
}  // namespace claimdiff
