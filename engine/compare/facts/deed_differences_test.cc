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

TEST(DeedDifferencesTest, WhatIsSaidOfOneThing) {
  const testing::PairCase cases[] = {
      {"[the harbour board said the danger to swimmers was low after a sewer "
       "had burst off Ellan on Monday, and that the beaches would not be "
       "shut]1",
       "[beaches at Ellan stay open to bathers although a sewer burst there on "
       "Monday: the harbour board, which keeps watch, described the danger to "
       "swimmers as moderate]1",
       "opposite/deed; A: low [low]; B: moderate [moderate]"},
      {"[shares in Orrin, which runs ferries to the outer islands, rose on "
       "Friday after the line had announced a dividend of two crowns]1",
       "[two crowns a share is what the ferry line Orrin will pay its owners, "
       "it was announced on Friday; by the evening the shares had slumped in "
       "Ellan]1",
       "opposite/deed; A: rose [rose]; B: slumped [slumped]"},
      {"[police in Selm have detained the boatman who took eleven walkers "
       "across the flooded ford on Monday evening, the governor said]1",
       "[the governor said that on Monday evening the boatman, who had taken "
       "eleven walkers over the ford in flood, was released by police in "
       "Selm]1",
       "opposite/deed; A: detained [detained]; B: released [released]"},
      {"[the museum in Ellan bought the painting of the harbour in 1912 from a "
       "widow, its director said on Friday]1",
       "[on Friday the director of the museum in Ellan said a widow's painting "
       "of the harbour had been donated in 1912]1",
       "opposite/deed; A: bought [bought]; B: donated [donated]"},
      // denied of its opposite
      {"[the harbour board said the danger to swimmers was low after a sewer "
       "had burst off Ellan on Monday, and that the beaches would not be "
       "shut]1",
       "[beaches at Ellan stay open to bathers although a sewer burst there on "
       "Monday: the harbour board, which keeps watch, said the danger to "
       "swimmers was not high]1",
       ""},
      // what goes on by itself has no part in what stopped it
      {"[the search was halted by rain on Monday in Ellan]1",
       "[the search went on through the rain on Monday in Ellan]1",
       "opposite/deed; A: halted [halted]; B: went [went]"},
      // others are counted
      {"[four sailors were missing and 17 were picked up by a tanker after the "
       "freighter Orrin sank off Ellan on Monday, the coastguard said]1",
       "[the coastguard said 17 sailors had been rescued by a tanker and four "
       "were unaccounted for after the Orrin, a freighter, sank off Ellan on "
       "Monday]1",
       ""},
      // each has his own part in it
      {"[Rovers have sold the striker Diego Marra to United for 3 million "
       "crowns, after talks since the winter]1",
       "[after talks since the winter, United have signed the striker Diego "
       "Marra from Rovers for 3 million crowns]1",
       ""},
      // a state, and what was done about it
      {"[crews searched the bay through the night and found the missing "
       "sailors of the trawler Orrin at dawn on Tuesday]1",
       "[at dawn on Tuesday the sailors of the trawler Orrin were rescued by "
       "crews who searched the bay through the night]1",
       ""},
      // who only says so
      {"[the minister denied that he had met the owners of the line in "
       "Ellan]1",
       "[the minister said he had not met the owners of the line in Ellan]1",
       ""},
      // both are told over there
      {"[the museum in Ellan is closed until the roof has been mended in "
       "March]1",
       "[the museum in Ellan, closed for its roof to be mended, is to reopen "
       "in March]1",
       ""},
  };
  testing::ExpectDumps(v1::FINDING_KIND_OPPOSITE, cases);
}

}  // namespace
}  // namespace claimdiff
