#include "engine/compare/numbers/clock_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::ExpectDumps;
using testing::PairCase;

constexpr auto kDate = v1::FINDING_KIND_DATE;

TEST(ClockDifferencesTest, OtherTimes) {
  const PairCase cases[] = {
      {"[\"we warned both ships at 7:10 and again at 7:25\"]1",
       "[\"we warned both ships at 7:10 and again at 7:45\"]1",
       "date/clock; A: 7:25 [7:25]; B: 7:45 [7:45]"},
      {"[the ferry left the pier at 7:25 a.m. with the mail]1",
       "[the ferry left the pier at 7:25 p.m. with the mail]1",
       "date/clock; A: 7:25 a.m. [7:25]; B: 7:25 p.m. [7:25]"},
      {"[the ferry left the pier at 9 a.m. with the mail]1",
       "[the ferry left the pier at 10 a.m. with the mail]1",
       "date/clock; A: 9 a.m. [9]; B: 10 a.m. [10]"},
      {"[the ferry left the pier at about 7:30 with the mail]1",
       "[the ferry left the pier at 8:10 with the mail]1",
       "date/clock; A: 7:30 [7:30]; B: 8:10 [8:10]"},
  };
  ExpectDumps(kDate, cases);
}

TEST(ClockDifferencesTest, NoOtherTimes) {
  const PairCase cases[] = {
      {"[the ferry left the pier at 7:25 with the mail]1",
       "[the ferry left the pier at 7:25 p.m. with the mail]1", ""},
      {"[the ferry left the pier at 19:25 with the mail]1",
       "[the ferry left the pier at 7:25 p.m. with the mail]1", ""},
      {"[the ferry left the pier at 9 a.m. with the mail]1",
       "[the ferry left the pier at 9:00 with the mail]1", ""},
      // rounded, in another zone
      {"[the ferry left the pier at about 7:30 with the mail]1",
       "[the ferry left the pier at 7:25 with the mail]1", ""},
      {"[the ferry left the pier at 9:30 a.m. EST with the mail]1",
       "[the ferry left the pier at 2:30 p.m. GMT with the mail]1", ""},
      {"[the ferry left the pier at about 11:55 p.m. with the mail]1",
       "[the ferry left the pier at 12:05 a.m. with the mail]1", ""},
      {"[the ferry left the pier at 1430 GMT with the mail]1",
       "[the ferry left the pier at 9:30 EST with the mail]1", ""},
      // in the other claim too
      {"[the ferry was to leave at 7:10 and left at 7:25]1",
       "[the ferry left at 7:25 and was to leave at 7:10]1", ""},
      // of another thing, and of two people
      {"[the ferry left the pier at 7:25 with the mail]1",
       "[the council meets on taxes at 8:10]1", ""},
      {"<Ana Ruiz> {said} [the ferry left the pier at 7:25 with the mail]1",
       "<Ben Okri> {said} [the ferry left the pier at 8:10 with the mail]1",
       ""},
      // a number of hours
      {"[the ferry left the pier after 7 hours with the mail]1",
       "[the ferry left the pier after 8:10 with the mail]1", ""},
  };
  ExpectDumps(kDate, cases);
}

}  // namespace
}  // namespace claimdiff
