#include "engine/compare/numbers/number_margins.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(NumberMarginsTest, AComparativeMakesAMargin) {
  const struct {
    const char* text;
    bool margin;
  } kCases[] = {
      {"the trip is five hours shorter", true},
      {"the trip is five shorter than before", true},
      {"eight more boats left", true},
      {"the trip takes five hours", false},
      {"twelve boats left later", false},
      {"the third longer trip", false},
      {"the price closed three cents higher", false},
      {"fifteen or more boats left", false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + std::string(c.text) + "]1"}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    ASSERT_EQ(claim.quantities.size(), 1u) << c.text;
    EXPECT_EQ(IsMargin(claim, claim.quantities[0]), c.margin) << c.text;
  }
}

TEST(NumberMarginsTest, TwoNumbersAreTheEndsOfOneScore) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", "[the council voted 23 to 19 to close 19 halls]1"},
       {"B", "[the council voted 23-19 to close the halls]1"}});
  const ReportView view(report);
  const ClaimView& a = view.claims()[0];
  const ClaimView& b = view.claims()[1];
  ASSERT_EQ(a.quantities.size(), 3u);
  ASSERT_EQ(b.quantities.size(), 1u);
  EXPECT_TRUE(IsEndOf(a, a.quantities[0], b.quantities[0]));
  EXPECT_TRUE(IsEndOf(a, a.quantities[1], b.quantities[0]));
  EXPECT_FALSE(IsEndOf(b, b.quantities[0], a.quantities[0]));
}

TEST(NumberMarginsTest, TwoNumbersAreThePartsOfOne) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A",
        "[the port shared 2.5 million doses with Marn and 1.5 million "
        "with Ostby]1"},
       {"B", "[the port shared 4 million doses, 3 million more]1"}});
  const ReportView view(report);
  const ClaimView& a = view.claims()[0];
  const ClaimView& b = view.claims()[1];
  ASSERT_EQ(a.quantities.size(), 2u);
  ASSERT_EQ(b.quantities.size(), 2u);
  EXPECT_TRUE(IsPartOf(a, a.quantities[0], b.quantities[0]));
  EXPECT_TRUE(IsPartOf(a, a.quantities[1], b.quantities[0]));
  EXPECT_FALSE(IsPartOf(a, a.quantities[0], b.quantities[1]));
  EXPECT_FALSE(IsPartOf(b, b.quantities[0], a.quantities[0]));
}

}  // namespace
}  // namespace claimdiff
