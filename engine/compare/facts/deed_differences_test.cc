#include "engine/compare/facts/deed_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(DeedDifferencesTest, OneDoesToTheOtherWhatExcludesIt) {
  const testing::PairCase cases[] = {
      {"[police in Ellan have arrested a retired welder on suspicion of "
       "theft]1",
       "[police in Ellan have released a retired welder arrested on suspicion "
       "of theft]1",
       "opposite/deed; A: arrested [arrested]; B: released [released]"},
      {"[the council has opened the old harbour bridge in Ellan]1",
       "[the council has closed the old harbour bridge opened in Ellan]1",
       "opposite/deed; A: opened [opened]; B: closed [closed]"},
      // in one place: told by another rule
      {"[police in Ellan have arrested a retired welder on suspicion of "
       "theft]1",
       "[police in Ellan have released a retired welder on suspicion of "
       "theft]1",
       "opposite/word; A: arrested [arrested]; B: released [released]"},
      // both tell both
      {"[police in Ellan arrested a retired welder on Monday and released "
       "him]1",
       "[police in Ellan released a retired welder whom they arrested on "
       "Monday]1",
       ""},
      // another one did it
      {"[police in Ellan have arrested a retired welder on suspicion of "
       "theft]1",
       "[a judge in Ellan released a retired welder arrested by police on "
       "suspicion of theft]1",
       ""},
  };
  testing::ExpectDumps(v1::FINDING_KIND_OPPOSITE, cases);
}

}  // namespace
}  // namespace claimdiff
