#include "engine/compare/facts/mark_differences.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Where the two words stand in one place another rule tells it.
TEST(MarkDifferencesTest, OtherSideOfWhatWasForecast) {
  const testing::PairCase cases[] = {
      {"[profit at the ferry line Orrin fell to 84 million crowns, missing "
       "analysts' forecasts]1",
       "[the ferry line Orrin earned a profit of 84 million crowns, ahead of "
       "analysts' forecasts]1",
       "opposite/mark; A: missing [missing]; B: ahead [ahead]"},
      {"[sales at Orrin beat the estimates of most brokers in the spring]1",
       "[in the spring sales at Orrin fell well short of brokers' "
       "estimates]1",
       "opposite/mark; A: beat [beat]; B: short [short]"},
      {"[growth in Ellan topped expectations this year, the bank said]1",
       "[the bank said growth in Ellan was below expectations this year]1",
       "opposite/mark; A: topped [topped]; B: below [below]"},
      {"[the port handled 900 ships last year, exceeding its target]1",
       "[the port, which handled 900 ships last year, missed its own target]1",
       "opposite/word; A: exceeding [exceeding]; B: missed [missed]"},
      {"[turnout in Ellan was better than the pollsters' predictions]1",
       "[turnout in Ellan was worse than the predictions of pollsters]1",
       "opposite/word; A: better [better]; B: worse [worse]"},
      // One side, by two words.
      {"[profit at Orrin beat analysts' forecasts in the spring]1",
       "[Orrin's profit in the spring was ahead of analysts' forecasts]1", ""},
      // A smaller loss is better.
      {"[Orrin's loss of 9 million crowns was better than forecasts]1",
       "[Orrin's loss was 9 million crowns, below forecasts]1", ""},
      // Denied; told of both; of two marks.
      {"[profit at Orrin did not beat analysts' forecasts in the spring]1",
       "[profit at Orrin missed analysts' forecasts in the spring]1", ""},
      {"[sales at Orrin beat forecasts but profit missed estimates]1",
       "[profit at Orrin missed estimates though sales beat forecasts]1", ""},
      {"[profit at Orrin beat analysts' expectations in the spring]1",
       "[profit at Orrin missed the goal of its owners in the spring]1", ""},
  };
  testing::ExpectDumps(v1::FINDING_KIND_OPPOSITE, cases);
}

}  // namespace
}  // namespace claimdiff
