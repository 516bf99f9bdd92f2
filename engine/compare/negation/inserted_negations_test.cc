#include "engine/compare/negation/inserted_negations.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::MakeReport;

// "negated > word over there" for each edge, with "; " between.
std::string Inserted(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report =
      MakeReport({{"A", "[" + a + "]1"}, {"B", "[" + b + "]1"}});
  const ReportView view(report);
  std::string dump;
  for (const PairView& pair : view.groups()[0].pairs) {
    for (const SlotEdge& edge : InsertedNegations(pair)) {
      if (!dump.empty()) dump += "; ";
      dump += std::string(edge.a.claim->norm(edge.a.item)) + " > " +
              std::string(edge.b.claim->norm(edge.b.item));
    }
  }
  return dump;
}

TEST(InsertedNegationsTest, Table) {
  const std::string plain =
      "the trawler won the race off Ellan for the third year in a row";
  const struct {
    std::string a;
    std::string b;
    const char* inserted;
  } kCases[] = {
      {plain, plain, ""},
      {plain,
       "the trawler did not win the race off Ellan for the third year in a row",
       "win > won"},
      {plain,
       "the trawler failed to win the race off Ellan for the third year in a "
       "row",
       "win > won"},
      // two of them in two places
      {"the old ferry can carry 40 trucks, and the crew can swim to the pier",
       "the old ferry cannot carry 40 trucks, and the crew cannot swim to the "
       "pier",
       "carry > carry; swim > swim"},
      // one that takes another back
      {plain,
       "the trawler did not fail to win the race off Ellan for the third year "
       "in a row",
       ""},
      // another word in its place: an opposite, if anything
      {"the council of Ellan declined to raise the fare of the old ferry again",
       "the council of Ellan agreed to raise the fare of the old ferry again",
       ""},
      // how far it reaches is said only here
      {"the council of Ellan will raise the fare of the old ferry again",
       "the council of Ellan will not raise the fare of the old ferry again "
       "before May",
       ""},
      // ... and in a sentence told anew it may be said in another way
      {"the council of Ellan delays the rise in the fare of the old ferry "
       "again until May",
       "the council of Ellan will not raise the fare of the old ferry again "
       "until May",
       ""},
      // by other cues in other places
      {"the council of Ellan could not take money again for the old ferry",
       "the council of Ellan could take no money again for the old ferry", ""},
      {"the council of Ellan refused on Monday to take money for the old ferry",
       "the council of Ellan on Monday did not take money for the old ferry",
       ""},
      // by a word like the cue
      {"the fare of the old ferry will rise again in May, a claim that the "
       "council of Ellan denied",
       "the fare of the old ferry will rise again in May, a claim disputed by "
       "the council of Ellan",
       ""},
      // by a word that stands in both
      {"the old trucks of Ellan will go after 212 of the crew backed a ban on "
       "Monday",
       "the old trucks of Ellan will be forbidden after 212 of the crew backed "
       "a ban on Monday",
       ""},
      // of another word in the same place
      {"the council of Ellan agreed to freeze the fares of the old ferry for "
       "two years",
       "the council of Ellan agreed not to raise the fares of the old ferry "
       "for "
       "two years",
       ""},
      // words that only join the sentence come with it
      {"the trawler won the race off Ellan in a row after the crew lost its "
       "captain",
       "the trawler won the race off Ellan in a row although the crew did not "
       "lose its captain",
       "lose > lost"},
      // told anew
      {plain, "no trawler from the islands has won two years running", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Inserted(c.a, c.b), c.inserted) << c.b;
    EXPECT_EQ(Inserted(c.b, c.a), c.inserted) << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
