#include "engine/compare/sources/relay_differences.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpPair;
using testing::Explanations;

constexpr auto kRelay = v1::FINDING_KIND_RELAY;

struct Case {
  const char* a;
  const char* b;
  const char* dump;
};

TEST(RelayDifferencesTest, ReportsOtherChains) {
  const Case cases[] = {
      {"<Ana Ruiz> {said} [the pier was unsafe]1",
       "<Ana Ruiz> {said} [the pier was unsafe]1, |the Gull| reported",
       "relay/second-hand; A:; B: the Gull [the Gull]"},
      {"<Ana Ruiz> {said} [the pier was unsafe]1, the |Star| reported",
       "<Ana Ruiz> {said} [the pier was unsafe]1, the |Gull| reported",
       "relay/chain; A: Star [Star]; B: Gull [Gull]"},
      {"<Ana Ruiz> {said} [it was unsafe]1, |Star| reported, citing |Gull|",
       "<Ana Ruiz> {said} [it was unsafe]1, |Star| reported",
       "relay/chain; A: Star, Gull [Star] [Gull]; B: Star [Star]"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kRelay), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(RelayDifferencesTest, LeavesAlone) {
  const Case cases[] = {
      {"<Ana Ruiz> {said} [it was unsafe]1, |the Gull| reported",
       "<Ana Ruiz> {told} |GULL| [it was unsafe]1", ""},
      {"<Ana Ruiz> {said} [it was unsafe]1",
       "<Ben Okri> {said} [it was unsafe]1", ""},
      // two claims
      {"<Ana Ruiz> {said} [the pier was unsafe]1",
       "<Ana Ruiz> {said} [the ferry line has money for boats, none for "
       "wood]1, |the Gull| reported",
       ""},
      // two speakers
      {"<Ana Ruiz> {said} [it was unsafe]1",
       "<Ben Okri> {told} |the Gull| [it was unsafe]1", ""},
      // a telling is no station of its own
      {"<Ana Ruiz> {told} |A| [it was unsafe]1",
       "<Ana Ruiz> {told} |B| [it was unsafe]1", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kRelay), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(RelayDifferencesTest, ATellingsOwnNameInAnyForm) {
  for (const char* own : {"Harbor Post", "harborpost.com", "www.hpost.com"}) {
    for (const char* station : {"the Harbor Post", "Harbor Post"}) {
      const auto report = Compared({
          {own, std::string("<Ana Ruiz> {told} |") + station +
                    "| [the pier was unsafe]1"},
          {"Gull", "<Ana Ruiz> {said} [the pier was unsafe]1"},
      });
      EXPECT_EQ(Explanations(report, kRelay), "") << own << " | " << station;
    }
  }
}

// Each outlet names the Gull once, in another claim of the row.
TEST(RelayDifferencesTest, ATellingNamesItsChainOnceInARow) {
  EXPECT_EQ(Explanations(Compared({
                             {"Harbor Post",
                              "<Ana Ruiz> {said} [the old pier was unsafe]1 "
                              "<She=Ana Ruiz> {told} |Gull| [the old pier was "
                              "very unsafe]1"},
                             {"Coast Wire",
                              "<Ana Ruiz> {told} |Gull| [the old pier was "
                              "unsafe]1 <She=Ana Ruiz> {said} [the old pier "
                              "was very unsafe]1"},
                         }),
                         kRelay),
            "");
  // One that names none at all.
  EXPECT_EQ(
      Explanations(
          Compared({
              {"Harbor Post",
               "<Ana Ruiz> {said} [the old pier was unsafe]1 "
               "<She=Ana Ruiz> {told} |Gull| [the old pier was "
               "very unsafe]1"},
              {"Coast Wire", "<Ana Ruiz> {said} [the old pier was unsafe]1"},
          }),
          kRelay),
      "Harbor Post: via Gull; Coast Wire: no outlet named");
}

// What a sentence passes on in several claims, the outlet named once.
TEST(RelayDifferencesTest, OneStationIsToldOnce) {
  v1::ComparisonReport report = testing::MakeReport({
      {"Harbor Post",
       "<Ana Ruiz> {said} [the old pier was unsafe]1, the |Gull| reported\n"
       "<Ana Ruiz> {said} [three boats had sunk at night]2\n"
       "<Ana Ruiz> {said} [the mayor knew all of it]3, the |Gull| reported"},
      {"Coast Wire",
       "<Ana Ruiz> {said} [the old pier was unsafe]1\n"
       "<Ana Ruiz> {said} [three boats had sunk at night]2\n"
       "<Ana Ruiz> {said} [the mayor knew all of it]3"},
  });
  // The second claim is of the first one's sentence.
  const v1::Relay station = report.claims(0).attribution().relays(0);
  *report.mutable_claims(1)->mutable_attribution()->add_relays() = station;
  const ReportView view(report);
  ToldRelays told;
  std::string found;
  for (const GroupView& group : view.groups()) {
    found += std::to_string(
        FindRelayDifferences(group, view.tellings(), &told).size());
  }
  EXPECT_EQ(found, "101");
}

TEST(RelayDifferencesTest, AThirdTellingJoinsTheFinding) {
  const auto report = Compared({
      {"Harbor Post", "<Ana Ruiz> {said} [the pier was unsafe]1"},
      {"Coast Wire", "<Ana Ruiz> {told} |Gull| [the pier was unsafe]1"},
      {"Star", "<she=Ana Ruiz> {told} |the Gull| [the pier was unsafe]1"},
  });
  EXPECT_EQ(Explanations(report, kRelay),
            "Harbor Post: no outlet named; Coast Wire: via Gull; "
            "Star: via the Gull");
}

TEST(RelayDifferencesTest, ATellingThatOthersPassOnIsFirstHand) {
  const auto report = Compared({
      {"coastwire.com", "<Ana Ruiz> {said} [the pier was unsafe]1"},
      {"Harbor Post",
       "<Ana Ruiz> {told} the |Coast Wire| [the pier was unsafe]1"},
      {"Star", "<Ana Ruiz> {said} [the pier was unsafe]1"},
  });
  EXPECT_EQ(Explanations(report, kRelay),
            "coastwire.com: first hand; Harbor Post: via Coast Wire; "
            "Star: no outlet named");
}

TEST(RelayDifferencesTest, SaysThroughWhom) {
  const auto report = Compared({
      {"Harbor Post", "<Ana Ruiz> {said} [the pier was unsafe]1"},
      {"Coast Wire",
       "<Ana Ruiz> {said} [the pier was unsafe]1, the |Gull| reported"},
  });
  EXPECT_EQ(Explanations(report, kRelay),
            "Harbor Post: no outlet named; Coast Wire: via Gull");
}

}  // namespace
}  // namespace claimdiff
