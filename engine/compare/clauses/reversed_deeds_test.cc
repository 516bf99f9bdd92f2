#include "engine/compare/clauses/reversed_deeds.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "Ruiz sued Okri / Okri sued Ruiz" of the first deed that is reversed; empty
// where none is.
std::string Reversed(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[" + a + "]1"}, {"B", "[" + b + "]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  const auto found = FindReversedDeeds(pair, WholeDeedsIn(*pair.left),
                                       WholeDeedsIn(*pair.right));
  if (!found) return "";
  const auto told = [](const ClaimView& claim, const Deed& deed) {
    return std::string(claim.written(deed.doer)) + " " +
           std::string(claim.written(deed.verb)) + " " +
           std::string(claim.written(deed.object));
  };
  return told(*pair.left, found->left) + " / " +
         told(*pair.right, found->right);
}

TEST(ReversedDeedsTest, TheOtherWayRound) {
  const struct {
    const char* a;
    const char* b;
    const char* reversed;
  } kCases[] = {
      {"Malin agreed on Monday to buy Solheim for 40 million crowns",
       "Solheim has agreed to acquire Malin for 40 million crowns",
       "Malin buy Solheim / Solheim acquire Malin"},
      {"Ruiz defeated Okri in the final in Ellan on Sunday",
       "Okri beat Ruiz in the final on Sunday",
       "Ruiz defeated Okri / Okri beat Ruiz"},
      {"Ruiz was beaten by Okri in the final in Ellan",
       "Ruiz defeated Okri in the final in Ellan",
       "Okri beaten Ruiz / Ruiz defeated Okri"},
      {"Malin plans to sue its rival Solheim over the patent",
       "Solheim is suing Malin over the patent",
       "Malin sue Solheim / Solheim suing Malin"},
      {"Okri, the mayor, thanked Ruiz in Ellan",
       "Ruiz gave thanks in Ellan and thanked the mayor, Okri",
       "Okri thanked Ruiz / Ruiz thanked mayor"},
      // The same way round, and told both ways.
      {"Ruiz defeated Okri in the final in Ellan",
       "Okri was beaten by Ruiz in the final in Ellan", ""},
      {"Malin agreed to buy Solheim for 40 million crowns",
       "Solheim agreed to be acquired by Malin for 40 million crowns", ""},
      {"Ruiz accused Okri of lying, and Okri accused Ruiz of theft",
       "Okri accused Ruiz of theft in Ellan", ""},
      // What two do to each other; another deed.
      {"Ruiz met Okri on the ferry in Ellan", "Okri met Ruiz in Ellan", ""},
      {"Ruiz praised Okri after the vote in Ellan",
       "Okri warned Ruiz after the vote in Ellan", ""},
      {"Malin has leased Solheim the pier in Ellan",
       "Solheim rents Malin the pier in Ellan", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Reversed(c.a, c.b), c.reversed) << c.a << " / " << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
