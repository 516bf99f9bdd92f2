#include "engine/compare/numbers/negated_shares.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(NegatedSharesTest, APartAndTheRest) {
  const struct {
    const char* a;
    const char* b;
    bool counted;
    bool told;
  } kCases[] = {
      {"only one of the four boats has been found",
       "three of the four boats have not been found", true, true},
      {"the wave hit eleven boats, of which four stayed afloat",
       "seven of the 11 boats that the wave hit sank", true, true},
      {"four in ten boats had not been inspected",
       "six out of ten boats had been inspected", true, true},
      {"few of the boats have been found",
       "most of the boats have not been found", false, true},
      {"fewer than half of the boats came back",
       "most of the boats did not come back", false, true},
      {"two of the four boats have been found",
       "three of the four boats have not been found", false, false},
      {"more than half of the boats are lost",
       "less than half of the boats are lost", false, false},
      {"most of the boats have been found",
       "most of the boats have not been found", false, false},
      {"the boats have been found", "few of the boats have been found", false,
       false},
  };
  for (const auto& c : kCases) {
    for (const bool swap : {false, true}) {
      const std::string a = "[" + std::string(c.a) + "]1";
      const std::string b = "[" + std::string(c.b) + "]1";
      const v1::ComparisonReport report =
          testing::MakeReport({{"A", swap ? b : a}, {"B", swap ? a : b}});
      const ReportView view(report);
      const PairView& pair = view.groups()[0].pairs[0];
      EXPECT_EQ(CountBothShares(pair), c.counted) << c.a << "\n" << c.b;
      EXPECT_EQ(TellOfBothShares(pair, pair.left->tokens.back(),
                                 pair.right->tokens.back()),
                c.told)
          << c.a << "\n"
          << c.b;
    }
  }
}

TEST(NegatedSharesTest, TheRestIsNegatedOnce) {
  const auto counts = [](const std::string& a, const std::string& b) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + a + "]1"}, {"B", "[" + b + "]1"}});
    const ReportView view(report);
    const PairView& pair = view.groups()[0].pairs[0];
    return CountsTheRest(pair, pair.left->quantities[0],
                         pair.right->quantities[0]);
  };
  EXPECT_TRUE(counts("four in ten boats had not been inspected",
                     "six out of ten boats had been inspected"));
  EXPECT_FALSE(counts("four in ten boats had been inspected",
                      "six out of ten boats had been inspected"));
}

}  // namespace
}  // namespace claimdiff
