#include "engine/compare/facts/lone_places.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(LonePlacesTest, ThePlaceThatOnlyOneNames) {
  const testing::PairCase cases[] = {
      {"[the landscape found in the attic of a house near Antwerp was painted "
       "in 1642, the museum said on Friday]1",
       "[in a house near Rotterdam the landscape was found in the attic; it "
       "dates from 1642, the museum said on Friday]1",
       "name/place; A: Antwerp [Antwerp]; B: Rotterdam [Rotterdam]"},
      {"[the ferry line will open a second office at Bergen in March, its "
       "director told the harbour board on Monday]1",
       "[in March, its director told the harbour board on Monday, the ferry "
       "line is to open a second office in Trondheim]1",
       "name/place; A: Bergen [Bergen]; B: Trondheim [Trondheim]"},
      {"[a court on Thursday allowed the extradition of the Bulgarian "
       "businessman Marko Illes, who is accused of laundering 340 million "
       "crowns]1",
       "[the extradition of Marko Illes, a Romanian entrepreneur, was allowed "
       "by a court on Thursday; he stands accused of laundering 340 million "
       "crowns]1",
       "name/place; A: Bulgarian [Bulgarian]; B: Romanian [Romanian]"},
      {"[Swedish divers have found the wreck of the tug Orrin, which sank off "
       "the coast in 1912 with eleven men aboard]1",
       "[the wreck of the tug Orrin, sunk off the coast in 1912 with eleven "
       "men on board, has been found by Norwegian divers]1",
       "name/place; A: Swedish [Swedish]; B: Norwegian [Norwegian]"},
      // a town, and the people of its country
      {"[a court in Madrid on Thursday allowed the extradition of the "
       "businessman Marko Illes, who is accused of laundering 340 million "
       "crowns]1",
       "[the extradition of Marko Illes, an entrepreneur, was allowed by a "
       "Spanish court on Thursday; he stands accused of laundering 340 million "
       "crowns]1",
       ""},
      // the nation is named in another form
      {"[Swedish divers have found the wreck of the tug Orrin, which sank off "
       "the coast in 1912 with eleven men aboard]1",
       "[the wreck of the tug Orrin, sunk off the coast in 1912 with eleven "
       "men on board, has been found by divers from Sweden for a Norwegian "
       "museum]1",
       ""},
      // the town is named over there, for something else
      {"[the ferry line will open a second office at Bergen in March, its "
       "director told the harbour board on Monday]1",
       "[in March, its director told the harbour board in Trondheim on Monday, "
       "the ferry line is to open a second office, to be run from Bergen]1",
       ""},
      // said of others
      {"[Greek sailors freed the yacht off the island on Friday after its "
       "engine had failed in the storm, the coastguard said]1",
       "[the coastguard said that on Friday sailors freed the yacht, whose "
       "Turkish owner was aboard, after its engine had failed in the storm off "
       "the island]1",
       ""},
      // one people
      {"[the Dane who found the sword near Selm in 1912 sold it to the museum "
       "for 30 crowns, its director said]1",
       "[in 1912 the Danish finder of the sword at Selm was paid 30 crowns for "
       "it by the museum, its director said]1",
       ""},
  };
  testing::ExpectDumps(v1::FINDING_KIND_NAME, cases);
}

}  // namespace
}  // namespace claimdiff
