#include "engine/compare/facts/certainty_differences.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::ExpectDumps;
using testing::PairCase;

constexpr auto kCertainty = v1::FINDING_KIND_CERTAINTY;

TEST(CertaintyDifferencesTest, CertainHereHedgedThere) {
  const PairCase cases[] = {
      {"[the port will close the pier in June]1",
       "[the port may close the pier in June]1",
       "certainty/hedge; A: definite [close]; B: possible [may] [close]"},
      {"[the talks resume on Monday in Ellan]1",
       "[the talks are expected to resume on Monday in Ellan]1",
       "certainty/hedge; A: definite [resume]; B: likely [are expected to] "
       "[resume]"},
      {"<Ana Ruiz> {said} [the storm will hit the north coast]1",
       "<Ana Ruiz> {said} [the storm will probably hit the north coast]1",
       "certainty/hedge; A: definite [hit]; B: likely [probably] [hit]"},
      {"[a leak caused the fire on the ferry]1",
       "[a leak could have been what might have caused the fire on the ferry]1",
       "certainty/hedge; A: definite [caused]; B: possible [might] [caused]"},
      {"[the port is likely to close the pier in June]1",
       "[the port might close the pier in June]1",
       "certainty/hedge; A: likely [is likely to] [close]; B: possible [might] "
       "[close]"},
      {"[the port would close the pier in June]1",
       "[the port might close the pier in June]1",
       "certainty/hedge; A: definite [close]; B: possible [might] [close]"},
      {"[the council plans to sell the old ferry]1",
       "[the council will sell the old ferry]1",
       "certainty/hedge; A: likely [plans to] [sell]; B: definite [sell]"},
      {"[the council is considering selling the old ferry]1",
       "[the council will begin selling the old ferry]1",
       "certainty/hedge; A: possible [is considering] [selling]; B: definite "
       "[selling]"},
      {"[the line is in talks to buy the old ferry]1",
       "[the line has agreed to buy the old ferry]1",
       "certainty/hedge; A: possible [in talks to] [buy]; B: definite [buy]"},
  };
  ExpectDumps(kCertainty, cases);
}

TEST(CertaintyDifferencesTest, AnotherHedgeThatBothSidesHave) {
  const PairCase cases[] = {
      {"[it may not be easy, but we will reach the pier]1",
       "[it may not be easy, but we may reach the pier]1",
       "certainty/hedge; A: definite [reach]; B: possible [may] [reach]"},
  };
  ExpectDumps(kCertainty, cases);
}

TEST(CertaintyDifferencesTest, AsSureOnBothSides) {
  const PairCase cases[] = {
      // only spoken of on the side without a hedge
      {"[the northern leg of the line, due to open in 2030, will be built]1",
       "[the northern leg of the line will be built and is set to open in "
       "2030]1",
       ""},
      {"[the chances of saving the old ferry in Ellan are poor]1",
       "[there is a poor chance that the old ferry in Ellan could be saved]1",
       ""},
      {"[the storm is expected to reach Ellan on Monday with strong winds]1",
       "[strong winds are expected when the storm reaches Ellan on Monday]1",
       ""},
      {"[the supply of new boats to Ellan was discussed on Monday]1",
       "[how new boats could be supplied to Ellan was discussed on Monday]1",
       ""},
      // asked, not stated
      {"[the port has opened an inquiry into potentially \"illegal\" fees at "
       "the new pier of Ellan]1",
       "[\"the port has opened an inquiry to determine whether the new pier of "
       "Ellan charges a set of illegal fees\"]1",
       ""},
      // planned, in other words
      {"[the mayor is gearing up to sign an order that would close the pier]1",
       "[the mayor plans to sign an order that would close the pier]1", ""},
      {"[the port is preparing to close the pier by early next week]1",
       "[the port is expected to close the pier by early next week]1", ""},
      {"[the port may close the pier in June]1",
       "[the port might close the pier in June]1", ""},
      {"[the port is likely to close the pier in June]1",
       "[the port is expected to close the pier in June]1", ""},
      // a month
      {"[the talks began on the first of May in Ellan]1",
       "[the talks began in Ellan on May 1]1", ""},
      // an ability in the past
      // The same hedge in another form.
      {"[the captain hopes to be fit for the race in June]1",
       "[it is the hope of the captain to be fit for the race in June]1", ""},
      {"[residents are expected to return to the town in June]1",
       "[it is expected that residents will return to the town in June]1", ""},
      {"[the crew could not reach the pier in the storm]1",
       "[the crew did not reach the pier in the storm]1", ""},
      // open in another way; what is planned would be done
      {"[the port may close the pier in June]1",
       "[the port should close the pier in June]1", ""},
      {"[the port plans to close the pier in June]1",
       "[the port would close the pier in June]1", ""},
      // another claim
      {"[the port may close the pier in June]1",
       "[the town bought two sheds for its fishermen]1", ""},
      // two speakers
      {"<Ana Ruiz> {said} [the port will close the pier]1",
       "<Ben Okri> {said} [the port may close the pier]1", ""},
  };
  ExpectDumps(kCertainty, cases);
}

}  // namespace
}  // namespace claimdiff
