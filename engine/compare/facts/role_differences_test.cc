#include "engine/compare/facts/role_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr auto kOpposite = v1::FINDING_KIND_OPPOSITE;

TEST(RoleDifferencesTest, TwoHaveChangedPlaces) {
  const testing::PairCase cases[] = {
      {"[the tug towed the ferry into Ellan on Monday]1",
       "[the ferry towed the tug into Ellan on Monday]1",
       "opposite/roles; A: the tug [the tug] [the ferry]; "
       "B: the ferry [the ferry] [the tug]"},
      {"[Ruiz accused Okri on Monday of hiding the ledger]1",
       "[Ruiz was accused by Okri on Monday of hiding the ledger]1",
       "opposite/roles; A: Ruiz [Ruiz] [Okri]; B: Okri [Ruiz] [Okri]"},
      {"[Malin lost to Solheim in the final in Ellan]1",
       "[Solheim lost to Malin in the final in Ellan]1",
       "opposite/roles; A: Malin [Malin] [Solheim]; "
       "B: Solheim [Solheim] [Malin]"},
      {"[the ferry sailed from Ellan to Velden on Monday]1",
       "[the ferry sailed from Velden to Ellan on Monday]1",
       "opposite/roles; A: Ellan [Ellan] [Velden]; "
       "B: Velden [Velden] [Ellan]"},
      {"[the mayor of Velden thanked the governor of Ellan in May]1",
       "[the mayor of Ellan thanked the governor of Velden in May]1",
       "opposite/roles; A: Velden [Velden] [Ellan]; "
       "B: Ellan [Ellan] [Velden]"},
  };
  testing::ExpectDumps(kOpposite, cases);
}

TEST(RoleDifferencesTest, NamesThatStandTwice) {
  const testing::PairCase cases[] = {
      {"[Malin beat Solheim 3-2 on Monday, and Solheim have lost five games]1",
       "[Solheim beat Malin 3-2 on Monday, and Malin have lost five games]1",
       "opposite/roles; A: Malin [Malin] [Solheim]; "
       "B: Solheim [Solheim] [Malin]"},
      {"[Malin beat Solheim 3-2; Solheim lost the cup that Malin now hold]1",
       "[Solheim beat Malin 3-2; Malin lost the cup that Solheim now hold]1",
       "opposite/roles; A: Malin [Malin] [Solheim]; "
       "B: Solheim [Solheim] [Malin]"},
  };
  testing::ExpectDumps(kOpposite, cases);
}

TEST(RoleDifferencesTest, DeedsReversedInOtherWords) {
  const testing::PairCase cases[] = {
      {"[Malin agreed on Monday to buy its rival Solheim for 40 million "
       "crowns in cash]1",
       "[Solheim has agreed to acquire Malin, a rival, for 40 million crowns "
       "in cash]1",
       "opposite/roles; A: Malin [Malin] [its rival Solheim]; "
       "B: Solheim [Solheim] [Malin]"},
      {"[the tug towed the ferry, and the ferry thanked the tug]1",
       "[the ferry towed the tug, and the tug thanked the ferry]1",
       "opposite/roles; A: the tug [the tug] [the ferry]; "
       "B: the ferry [the ferry] [the tug]"},
      {"[Ruiz defeated Okri in the final in Ellan on Sunday]1",
       "[Okri was beaten by Ruiz in Sunday's final in Ellan]1", ""},
  };
  testing::ExpectDumps(kOpposite, cases);
}

TEST(RoleDifferencesTest, TheSameToldTheOtherWayRound) {
  const testing::PairCase cases[] = {
      {"[Ruiz accused Okri on Monday of hiding the ledger]1",
       "[Okri was accused by Ruiz on Monday of hiding the ledger]1", ""},
      {"[the tug towed the ferry into Ellan on Monday]1",
       "[the ferry was towed into Ellan by the tug on Monday]1", ""},
      {"[the tug towed the ferry into Ellan on Monday]1",
       "[on Monday the ferry had been towed by the tug into Ellan]1", ""},
      {"[rents in Ellan rose from 400 to 500 crowns in March]1",
       "[rents in Ellan rose to 500 crowns from 400 in March]1", ""},
      {"[the mayor of Velden thanked Okri in May]1",
       "[Velden's mayor thanked Okri in May]1", ""},
      // done to each other
      {"[Ruiz met Okri on the ferry in Ellan on Monday]1",
       "[Okri met Ruiz on the ferry in Ellan on Monday]1", ""},
      {"[Ruiz held talks with Okri in Ellan on Monday]1",
       "[Okri held talks with Ruiz in Ellan on Monday]1", ""},
      {"[Ruiz and Okri left the ferry in Ellan on Monday]1",
       "[Okri and Ruiz left the ferry in Ellan on Monday]1", ""},
      // two words for one
      {"[the crew put out the blaze that burned two piers, and a sailor was "
       "arrested for starting the fire]1",
       "[the crew put out the fire that burned two piers, and a sailor was "
       "arrested for starting the blaze]1",
       ""},
      // told both ways
      {"[the tug towed the ferry, and the ferry towed the tug]1",
       "[the ferry towed the tug, and the tug towed the ferry]1", ""},
  };
  testing::ExpectDumps(kOpposite, cases);
}

}  // namespace
}  // namespace claimdiff
