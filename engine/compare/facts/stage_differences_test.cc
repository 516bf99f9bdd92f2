#include "engine/compare/facts/stage_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::ExpectDumps;
using testing::PairCase;

constexpr auto kCertainty = v1::FINDING_KIND_CERTAINTY;

TEST(StageDifferencesTest, DoneHereAheadThere) {
  const PairCase cases[] = {
      {"[some 600 people have been moved to shelters in Ellan]1",
       "[some 600 people are to be moved to shelters in Ellan]1",
       "certainty/stage; A: done [have been moved]; B: ahead [are to be "
       "moved]"},
      {"[the line has hired four more clerks for its office in Ellan]1",
       "[four more clerks are to be hired by the line for its office in "
       "Ellan]1",
       "certainty/stage; A: done [has hired]; B: ahead [are to be hired]"},
      {"[the council agreed to pay the crew of the ferry the wages of May]1",
       "[the council paid the crew of the ferry the wages of May]1",
       "certainty/stage; A: ahead [agreed to pay]; B: done [paid]"},
      {"[the witness will testify in Ellan on Monday]1",
       "[on Monday the witness testified in Ellan]1",
       "certainty/stage; A: ahead [will testify]; B: done [testified]"},
      // an article that begins with the verb
      {"[Wrote a letter on the ferry to the council of Ellan]1",
       "[will write a letter on the ferry to the council of Ellan]1",
       "certainty/stage; A: done [Wrote]; B: ahead [will write]"},
      {"[the council is considering moving the old boats to Ellan]1",
       "[the council has moved the old boats to Ellan]1",
       "certainty/hedge; A: possible [is considering] [moving]; B: definite "
       "[moved]\ncertainty/stage; A: ahead [considering moving]; B: done [has "
       "moved]"},
  };
  ExpectDumps(kCertainty, cases);
}

TEST(StageDifferencesTest, OneStage) {
  const PairCase cases[] = {
      {"[the line will hire four clerks in Ellan]1",
       "[four clerks are to be hired in Ellan by the line]1", ""},
      {"[the council agreed to sell the old ferry to Orrin]1",
       "[the council will sell the old ferry to Orrin]1", ""},
      {"[the line has hired four clerks in Ellan]1",
       "[four clerks were hired in Ellan by the line]1", ""},
      // of another thing
      {"[the line has hired four clerks in Ellan and will sell a ferry]1",
       "[the line will hire two sailors in Orrin and has sold a tug]1", ""},
      // what is waited for
      {"[the crew would vote before any deal with the line was signed]1",
       "[no deal with the line will be signed before the crew votes]1", ""},
  };
  ExpectDumps(kCertainty, cases);
}

}  // namespace
}  // namespace claimdiff
