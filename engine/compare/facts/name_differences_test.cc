#include "engine/compare/facts/name_differences.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::ExpectDumps;
using testing::PairCase;

constexpr auto kName = v1::FINDING_KIND_NAME;

TEST(NameDifferencesTest, Names) {
  const PairCase cases[] = {
      {"[the ferry from Port Ellan was sold to a bank in Norway]1",
       "[the ferry from Port Ellan was sold to a bank in Denmark]1",
       "name/slot; A: Norway [Norway]; B: Denmark [Denmark]"},
      {"[a crowd met the Russian ambassador at the harbour]1",
       "[a crowd met the Mexican ambassador at the harbour]1",
       "name/slot; A: Russian [Russian]; B: Mexican [Mexican]"},
      {"[a crowd met the Norwegian at the harbour of Port Ellan]1",
       "[a crowd met the Dane at the harbour of Port Ellan]1",
       "name/slot; A: Norwegian [Norwegian]; B: Dane [Dane]"},
      {"[a crowd met the Danish sailor at the harbour of Port Ellan]1",
       "[a crowd met the Dane at the harbour of Port Ellan]1", ""},
      {"[a crowd met two Frenchmen at the harbour of Port Ellan]1",
       "[a crowd met two Britons at the harbour of Port Ellan]1",
       "name/slot; A: Frenchmen [Frenchmen]; B: Britons [Britons]"},
      {"[the harbour master had asked Tolan to leave the ship]1",
       "[the harbour master had asked Vestergaard to leave the ship]1",
       "name/slot; A: Tolan [Tolan]; B: Vestergaard [Vestergaard]"},
      {"[the harbour master met the sister of Tolan at the pier]1\n"
       "<Okri> {said} [Vestergaard left]",
       "[the harbour master met the sister of Vestergaard at the pier]1",
       "name/slot; A: Tolan [Tolan]; B: Vestergaard [Vestergaard]"},
      {"[the ferry company would run trains to Budapest from June]1",
       "[the ferry company would run trains to Bucharest from June]1",
       "name/slot; A: Budapest [Budapest]; B: Bucharest [Bucharest]"},
      // the first of the two is before a name that both have
      {"[the council paid Brisk Works for a film on the pier]1",
       "[the council paid Olden Films for a film on the pier]1",
       "name/slot; A: Brisk Works [Brisk Works]; B: Olden Films [Olden Films]"},
  };
  ExpectDumps(kName, cases);
}

TEST(NameDifferencesTest, Lookalikes) {
  const PairCase cases[] = {
      {"[the report on the pier was made by BBC News in June]1",
       "[the report on the pier was made by ВВС News in June]1",
       "name/lookalike; A: BBC [BBC]; B: ВВС [ВВС]"},
  };
  ExpectDumps(kName, cases);
}

TEST(NameDifferencesTest, NoNames) {
  const PairCase cases[] = {
      // a name in a network
      {"[\"@PortEllan has certified the results of the May vote on the "
       "pier\"]1",
       "[the Department has certified the results of the May vote on the "
       "pier]1",
       ""},
      // ways to write one name
      {"[the minister flew from Kyiv to the talks on the pier]1",
       "[the minister flew from Kiev to the talks on the pier]1", ""},
      {"[the minister met Choe Son-hui in the old harbour]1",
       "[the minister met Choe Son Hui in the old harbour]1", ""},
      {"[the ship was built in the U.S. for a bank]1",
       "[the ship was built in the United States for a bank]1", ""},
      {"[the British minister paid for a film on the pier]1",
       "[the UK minister paid for a film on the pier]1", ""},
      // told by its initials elsewhere in the sentence
      {"[the leak is found only in type 7 of Sea Rider and only in June]1",
       "[the leak is found only in SR type 7 of Tolan and only in June]1", ""},
      // a title, a given name
      {"[the harbour master had asked Captain Tolan to leave the ship]1",
       "[the harbour master had asked Lena Tolan to leave the ship]1", ""},
      {"[the harbour master had asked Mr. Tolan to leave the ship]1",
       "[the harbour master had asked President Tolan to leave the ship]1", ""},
      {"[the harbour master had asked Tim Tolan to leave the ship]1",
       "[the harbour master had asked Timothy Tolan to leave the ship]1", ""},
      {"[the old ferry was sold to a bank in Fla. in June]1",
       "[the old ferry was sold to a bank in Florida in June]1", ""},
      {"[the old ferry was sold to Brisk Inc. in Ellan in June]1",
       "[the old ferry was sold to Brisk Olden in Ellan in June]1", ""},
      // forms of one name
      {"[the ferry from Port Ellan was sold to a bank in Spain]1",
       "[the ferry from Port Ellan was sold to a Spanish bank]1", ""},
      {"[the ship carried grain from Kadhir to the north]1",
       "[the ship carried grain from Qadhir to the north]1", ""},
      {"[the ship was built for NATO in the north]1",
       "[the ship was built for Norway in the north]1", ""},
      {"[the ship was built in the U.S. for a bank]1",
       "[the ship was built in the States for a bank]1", ""},
      // what is written with a capital and no name
      {"[last night I had asked Tolan to leave the old ship]1",
       "[last night Ruiz had asked Tolan to leave the old ship]1", ""},
      {"[the old pier froze at -20 Celsius in June]1",
       "[the old pier froze at -20C in June]1", ""},
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
  ExpectDumps(kName, cases);
}

TEST(NameDifferencesTest, NamesThatStandSideBySideMayBeOne) {
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

TEST(NameDifferencesTest, APlaceMayLieInTheOther) {
  const auto dump = [](const std::string& a, const std::string& b,
                       const std::string& rest) {
    return DumpKind(
        Compared({
            {"A", "[a baker was charged with the theft of a boat in " + a +
                      "]1\n" + rest},
            {"B",
             "[a baker was charged with the theft of a boat in " + b + "]1"},
        }),
        kName);
  };
  EXPECT_EQ(dump("Hallshire", "Marnby", "<A baker> {said} [rain fell]"),
            "name/slot; A: Hallshire [Hallshire]; B: Marnby [Marnby]");
  // the town is in the article that tells of the county
  EXPECT_EQ(
      dump("Hallshire", "Marnby", "<A baker> {said} [rain fell at Marnby]"),
      "");
  EXPECT_EQ(
      dump("Marnby", "Hallshire", "<A baker> {said} [rain fell in Hallshire]"),
      "");
  EXPECT_EQ(dump("Denmark", "Norway", "<A baker> {said} [rain fell in Norway]"),
            "name/slot; A: Denmark [Denmark]; B: Norway [Norway]");
}

TEST(NameDifferencesTest, AStreetLiesInAQuarter) {
  const PairCase cases[] = {
      {"[police found the boat in Mole Street in Ellan at noon]1",
       "[police found the boat in Marnby in Ellan at noon]1", ""},
  };
  ExpectDumps(kName, cases);
}

}  // namespace
}  // namespace claimdiff
