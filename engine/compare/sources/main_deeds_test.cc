#include "engine/compare/sources/main_deeds.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(MainDeedsTest, Table) {
  const struct {
    const char* a;
    const char* b;
    bool one;
  } kCases[] = {
      {"Officials said [the wave struck the island, home to 900 people]1.",
       "[The wave hit the island of 900 people]1, officials said.", true},
      {"[The bridge to the town will close in March]1, officials said.",
       "Officials said [that the bridge will close in March]1.", true},
      {"Officials said [that the fire burned down the old church]1.",
       "Officials said [the fire destroyed the old church]1.", true},
      {"[Two men robbed a bank in Ellan, making off with a bag]1, police said.",
       "Police said [two men robbed a bank in Ellan and stole a bag]1.", true},
      {"Officials said [the mayor broke the law by bribing two sailors]1.",
       "Officials said [the mayor bribed two sailors, breaking the law]1.",
       true},
      {"[\"A fine boat, and a fine crew,\"]1 he said.",
       "[\"A fine boat, a fine crew\"]1, he said.", true},
      // the second sentence of two
      {"[\"We ran out of road. The wave struck the island\"]1, he said.",
       "Officials said [the wave has struck the island]1.", true},
      {"Officials said [the wave struck the island of 900 people]1.",
       "Officials said [two boats fetched people from the island that the wave "
       "struck]1.",
       false},
      {"Officials said [the fire was lit at the door as a group of women was "
       "singing]1.",
       "Officials said [the fire spread on Friday while a group of women was "
       "singing]1.",
       false},
      {"Officials said [that the mayor resigned after the ferry sank]1.",
       "Officials said [that the ferry sank after the mayor resigned]1.",
       false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", c.a}, {"B", c.b}});
    const ReportView view(report);
    EXPECT_EQ(MayStateOneDeed(view.groups()[0].pairs[0]), c.one) << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
