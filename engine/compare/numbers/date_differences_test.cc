#include "engine/compare/numbers/date_differences.h"

#include <string>

#include "engine/compare/comparer.h"
#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::DumpKind;
using testing::ExpectDumps;
using testing::PairCase;

constexpr auto kDate = v1::FINDING_KIND_DATE;

TEST(DateDifferencesTest, OtherDates) {
  const PairCase cases[] = {
      {"[the ferry sank off Port Ellan on Monday]1",
       "[the ferry sank off Port Ellan on Tuesday]1",
       "date/slot; A: Monday [Monday]; B: Tuesday [Tuesday]"},
      {"[the bridge will open to lorries in March]1",
       "[the bridge will open to lorries in June]1",
       "date/slot; A: March [March]; B: June [June]"},
      {"[he ruled the island from 1967 to 1979]1",
       "[he ruled the island from 1966 to 1978]1",
       "date/slot; A: 1967 to 1979 [1967 to 1979]; B: 1966 to 1978 [1966 to "
       "1978]"},
      {"[he ruled the island from 1871 to 1889]1",
       "[he ruled the island from 1871 to 1898]1",
       "date/slot; A: 1871 to 1889 [1871 to 1889]; B: 1871 to 1898 [1871 to "
       "1898]"},
      {"[the ship was launched in 2011 at Ellan]1",
       "[the ship was launched in 2012 at Ellan]1",
       "date/slot; A: 2011 [2011]; B: 2012 [2012]"},
      {"[the talks on the pier end on 14 March]1",
       "[the talks on the pier end on March 15]1",
       "date/slot; A: 14 March [14 March]; B: March 15 [March 15]"},
      {"[the ferry sank off Port Ellan on 14 March 2019]1",
       "[on March 14, 2018, the ferry sank off Port Ellan]1",
       "date/slot; A: 2019-03-14 [14 March 2019]; B: 2018-03-14 [March 14, "
       "2018]"},
  };
  ExpectDumps(kDate, cases);
}

// An event beside the deed, and the same one; or a deed told by a verb.
TEST(DateDifferencesTest, TheDateOfOneEvent) {
  const PairCase cases[] = {
      {"[the harbour master quit after the collision on Monday]1",
       "[the master of the harbour quit after the collision on Tuesday]1",
       "date/slot; A: Monday [Monday]; B: Tuesday [Tuesday]"},
      {"[captain Ben Okri, who took over in May, has fired three sailors of "
       "the old ferry for sleeping on the bridge]1",
       "[captain Ben Okri, who came in June, has fired three sailors of the "
       "old ferry for sleeping on the bridge]1",
       "date/slot; A: May [May]; B: June [June]"},
      {"[a sailor was hurt after the ferry sank off Marn on Monday]1",
       "[the ferry sank off Marn on Tuesday, and a sailor was hurt]1",
       "date/slot; A: Monday [Monday]; B: Tuesday [Tuesday]"},
  };
  ExpectDumps(kDate, cases);
}

TEST(DateDifferencesTest, NoOtherDates) {
  const PairCase cases[] = {
      {"[the bridge will open to lorries in September]1",
       "[the bridge will open to lorries in Sept.]1", ""},
      {"[the ferry sank off Port Ellan on Monday]1",
       "[the ferry sank off Port Ellan on arrival]1", ""},
      // when it was what it rose from
      {"[the port took on 194 men in September as the share of idle ships "
       "fell to 4.8 percent]1",
       "[the share of idle ships fell sharply to 4.8 percent from 5.2 percent "
       "in August]1",
       ""},
      // of other deeds, of other things
      {"[the mayor was not feeling well when he first arrived at the Marn "
       "hospital on Friday]1",
       "[the mayor could be released from the Marn hospital as soon as "
       "Monday]1",
       ""},
      {"[roughly 6.6 million jobs were lost the week ending April 4 in Marn]1",
       "[total claims filed in the week ended April 11 in Marn were down from "
       "the 6.6 million jobs lost before]1",
       ""},
      {"[the 2017 navy report formally accused Tavria of trying to interfere "
       "in the Marn vote to boost the mayor]1",
       "[the navy was right that Tavria sought to interfere in the 2016 Marn "
       "vote to boost the mayor]1",
       ""},
      // the day of an event beside the deed
      {"[a man was charged with murder Saturday after a fire at the town hall "
       "in Marn]1",
       "[a man has been charged with murder after a fire at the town hall in "
       "Marn Friday]1",
       ""},
      {"[three sailors were fired on Monday by the port of Ellan]1",
       "[the port of Ellan fired three sailors over a brawl on the pier on "
       "Friday]1",
       ""},
      // a day is no month
      {"[the ferry sank off Port Ellan on Monday]1",
       "[the ferry sank off Port Ellan in June]1", ""},
      // the verb
      {"[the sailors march to the harbour at noon]1",
       "[the sailors may to the harbour at noon]1", ""},
      {"[the talks ran from Monday to Friday in Ellan]1",
       "[the talks ran until Friday in Ellan, from Monday]1", ""},
      // the month holds the day, the decade the year
      {"[the ferry sank off Port Ellan in March 2019]1",
       "[the ferry sank off Port Ellan on 14 March 2019]1", ""},
      {"[the ship was launched in the 1970s at Ellan]1",
       "[the ship was launched in 1975 at Ellan]1", ""},
      // a number of years
      {"[the ship was launched 35 years ago at Ellan]1",
       "[the ship was launched 25 years ago at Ellan]1", ""},
      // one date in two forms
      {"[the ferry sank off Port Ellan on 14 March 2019]1",
       "[the ferry sank off Port Ellan on March 14, 2019]1", ""},
      // other claims
      {"[the ferry sank off Port Ellan on Monday]1",
       "[taxes on fish went up on Tuesday]1", ""},
  };
  ExpectDumps(kDate, cases);
}

// The day of publication places what only names a day.
// See stated_elsewhere.h: the charge and the party.
TEST(DateDifferencesTest, TheOtherArticleHasThisOneTooElsewhere) {
  const char kOther[] = "[he was charged with murder in Ellan on Friday]1";
  EXPECT_EQ(
      testing::DumpPair("[he was charged with murder in Ellan on Saturday]1\n"
                        "The party was on Friday.",
                        kOther, kDate),
      "");
  EXPECT_EQ(
      testing::DumpPair("[he was charged with murder in Ellan on Saturday]1\n"
                        "The party was on Sunday.",
                        kOther, kDate),
      "date/slot; A: Saturday [Saturday]; B: Friday [Friday]");
}

TEST(DateDifferencesTest, PlacedByTheDayOfPublication) {
  const auto dump = [](const char* a, const char* b) {
    v1::ComparisonReport report = testing::MakeReport({{"A", a}, {"B", b}});
    for (v1::Article& article : *report.mutable_articles()) {
      article.set_published("2019-03-15T09:30:00Z");  // a Friday
    }
    const auto comparer = Comparer::Create({});
    if (!comparer.ok()) return std::string("no comparer");
    comparer->Compare(&report);
    return DumpKind(report, kDate);
  };
  EXPECT_EQ(dump("[the ferry sank off Port Ellan on Tuesday]1",
                 "[the ferry sank off Port Ellan on 12 March]1"),
            "");
  EXPECT_EQ(dump("[the ferry sank off Port Ellan yesterday]1",
                 "[the ferry sank off Port Ellan on Thursday]1"),
            "");
  EXPECT_EQ(dump("[the ship was launched at Ellan 35 years ago]1",
                 "[the ship was launched at Ellan in 1984]1"),
            "");
  EXPECT_EQ(dump("[the ship was launched at Ellan 35 years ago]1",
                 "[the ship was launched at Ellan in 1974]1"),
            "date/slot; A: 1984 [35 years ago]; B: 1974 [1974]");
  EXPECT_EQ(dump("[the ferry sank off Port Ellan on Tuesday]1",
                 "[the ferry sank off Port Ellan on 13 March]1"),
            "date/slot; A: 2019-03-12 [Tuesday]; B: 2019-03-13 [13 March]");
}

}  // namespace
}  // namespace claimdiff
