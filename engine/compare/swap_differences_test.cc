#include "engine/compare/swap_differences.h"

#include <string>

#include "engine/compare/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::DumpPair;
using testing::Explanations;

constexpr auto kOpposite = v1::FINDING_KIND_OPPOSITE;
constexpr auto kName = v1::FINDING_KIND_NAME;
constexpr auto kDate = v1::FINDING_KIND_DATE;

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

TEST(SwapDifferencesTest, Opposites) {
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

TEST(SwapDifferencesTest, NoOpposites) {
  const Case cases[] = {
      // another word for the same
      {"[turnout in the capital rose on Sunday]1",
       "[turnout in the capital climbed on Sunday]1", ""},
      // the other word is somewhere else in the claim
      {"[turnout rose in the north and fell in the south]1",
       "[turnout fell in the south and rose in the north]1", ""},
      // the negation takes it back
      {"[the council rejected the plan for the pier]1",
       "[the council had not accepted the plan for the pier]1", ""},
      // one matter, two claims
      {"[turnout in the capital rose on Sunday]1",
       "[the price of fish in the capital fell after the strike of the dockers "
       "on Sunday]1",
       ""},
      // two speakers: they disagree, the outlets do not
      {"<Ana Ruiz> {said} [turnout in the capital rose on Sunday]1",
       "<Ben Okri> {said} [turnout in the capital fell on Sunday]1", ""},
  };
  ExpectDumps(cases, kOpposite);
}

TEST(SwapDifferencesTest, Names) {
  const Case cases[] = {
      {"[the ferry from Port Ellan was sold to a bank in Norway]1",
       "[the ferry from Port Ellan was sold to a bank in Denmark]1",
       "name/slot; A: Norway [Norway]; B: Denmark [Denmark]"},
      {"[a crowd met the Russian ambassador at the harbour]1",
       "[a crowd met the Mexican ambassador at the harbour]1",
       "name/slot; A: Russian [Russian]; B: Mexican [Mexican]"},
      {"[the harbour master had asked Tolan to leave the ship]1",
       "[the harbour master had asked Vestergaard to leave the ship]1",
       "name/slot; A: Tolan [Tolan]; B: Vestergaard [Vestergaard]"},
      // the first of the two is before a name that both have
      {"[the council paid Brisk Works for a film on the pier]1",
       "[the council paid Olden Films for a film on the pier]1",
       "name/slot; A: Works [Works]; B: Films [Films]"},
  };
  ExpectDumps(cases, kName);
}

TEST(SwapDifferencesTest, NoNames) {
  const Case cases[] = {
      // a title, a given name
      {"[the harbour master had asked Captain Tolan to leave the ship]1",
       "[the harbour master had asked Lena Tolan to leave the ship]1", ""},
      {"[the harbour master had asked Mr. Tolan to leave the ship]1",
       "[the harbour master had asked President Tolan to leave the ship]1", ""},
      // forms of one name
      {"[the ferry from Port Ellan was sold to a bank in Spain]1",
       "[the ferry from Port Ellan was sold to a Spanish bank]1", ""},
      {"[the ship carried grain from Kadhir to the north]1",
       "[the ship carried grain from Qadhir to the north]1", ""},
      {"[the ship was built for NATO in the north]1",
       "[the ship was built for Norway in the north]1", ""},
      {"[the ship was built in the U.S. for a bank]1",
       "[the ship was built in the States for a bank]1", ""},
      // no name on one side
      {"[the harbour master had asked Tolan to leave the ship]1",
       "[the harbour master had asked sailors to leave the ship]1", ""},
      // a place and a person
      {"[the treaty bound Norway to pay for the pier]1",
       "[the treaty bound Vestergaard to pay for the pier]1", ""},
      // the first word of a sentence
      {"[\"Boats were burned in the harbour on Monday\"]1",
       "[\"Cars were burned in the harbour on Monday\"]1", ""},
      // changed places
      {"[the boat from Norway met the boat from Denmark]1",
       "[the boat from Denmark met the boat from Norway]1", ""},
  };
  ExpectDumps(cases, kName);
}

TEST(SwapDifferencesTest, NamesThatStandSideBySideMayBeOne) {
  const auto dump = [](const std::string& rest) {
    return DumpKind(
        Compared({
            {"A", "[the council paid Olden for a film on the pier]1\n" + rest},
            {"B", "[the council paid Tolan for a film on the pier]1"},
        }),
        kName);
  };
  EXPECT_EQ(dump("<A baker> {said} [rain fell]"),
            "name/slot; A: Olden [Olden]; B: Tolan [Tolan]");
  EXPECT_EQ(dump("<Olden Tolan> {said} [rain fell]"), "");
  EXPECT_EQ(dump("<Tolan, formerly Olden,> {said} [rain fell]"), "");
}

TEST(SwapDifferencesTest, Dates) {
  const Case cases[] = {
      {"[the ferry sank off Port Ellan on Monday]1",
       "[the ferry sank off Port Ellan on Tuesday]1",
       "date/slot; A: Monday [Monday]; B: Tuesday [Tuesday]"},
      {"[the bridge will open to lorries in March]1",
       "[the bridge will open to lorries in June]1",
       "date/slot; A: March [March]; B: June [June]"},
  };
  ExpectDumps(cases, kDate);
  const Case same[] = {
      {"[the bridge will open to lorries in September]1",
       "[the bridge will open to lorries in Sept.]1", ""},
      {"[the ferry sank off Port Ellan on Monday]1",
       "[the ferry sank off Port Ellan on arrival]1", ""},
      // a day is no month
      {"[the ferry sank off Port Ellan on Monday]1",
       "[the ferry sank off Port Ellan in June]1", ""},
      // the verb
      {"[the sailors march to the harbour at noon]1",
       "[the sailors may to the harbour at noon]1", ""},
      {"[the talks ran from Monday to Friday in Ellan]1",
       "[the talks ran until Friday in Ellan, from Monday]1", ""},
  };
  ExpectDumps(same, kDate);
}

TEST(SwapDifferencesTest, AThirdTellingJoinsTheFinding) {
  const auto report = Compared({
      {"Harbor Post", "[turnout in the capital rose on Sunday]1"},
      {"Coast Wire", "[turnout in the capital fell on Sunday]1"},
      {"Gull", "[on Sunday turnout rose in the capital]1"},
  });
  EXPECT_EQ(Explanations(report, kOpposite),
            "Harbor Post, Gull: rose; Coast Wire: fell");
}

TEST(SwapDifferencesTest, EachPlaceAndKindIsAFindingOfItsOwn) {
  const auto report = Compared({
      {"A",
       "[the ferry from Norway left the old harbour of Ellan full of "
       "sailors on Monday]1"},
      {"B",
       "[the ferry from Denmark left the new harbour of Ellan full of "
       "sailors on Tuesday]1"},
  });
  EXPECT_EQ(Explanations(report, kOpposite), "A: old; B: new");
  EXPECT_EQ(Explanations(report, kName), "A: Norway; B: Denmark");
  EXPECT_EQ(Explanations(report, kDate), "A: Monday; B: Tuesday");
}

}  // namespace
}  // namespace claimdiff
