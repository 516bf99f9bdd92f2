#include "engine/compare/facts/unit_amounts.h"

#include <string>
#include <string_view>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::TokenOf;

TEST(UnitAmountsTest, Table) {
  const struct {
    const char* a;
    const char* unit_a;
    const char* b;
    const char* unit_b;
    bool one;
  } kCases[] = {
      {"two days", "days", "48 hours", "hours", true},
      {"two days", "days", "two hours", "hours", false},
      {"18 months", "months", "a year and a half", "year", true},
      {"18 months", "months", "a year", "year", false},
      {"a week", "week", "seven days", "days", true},
      {"a week-long walk", "week", "a seven-day walk", "day", true},
      {"a week-long walk", "week", "a month-long walk", "month", false},
      {"half an hour", "hour", "30 minutes", "minutes", true},
      {"an hour and a half", "hour", "90 minutes", "minutes", true},
      {"an hour", "hour", "90 minutes", "minutes", false},
      {"a year", "year", "365 days", "days", true},
      {"two to four weeks", "weeks", "14 to 28 days", "days", true},
      {"two kilometres", "kilometres", "2,000 metres", "metres", true},
      {"two kilometres", "kilometres", "two hours", "hours", false},
      {"three centuries", "centuries", "300 years", "years", true},
      {"three centuries", "centuries", "three years", "years", false},
      {"a decade", "decade", "ten years", "years", true},
      {"two decades", "decades", "a century", "century", false},
      {"two ferries", "ferries", "two ferries", "ferries", false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report = testing::MakeReport(
        {{"A", "[the crew was out for " + std::string(c.a) + "]1"},
         {"B", "[the crew was out for " + std::string(c.b) + "]1"}});
    const ReportView view(report);
    const ClaimView& a = view.claims()[0];
    const ClaimView& b = view.claims()[1];
    const uint32_t x = TokenOf(a, c.unit_a), y = TokenOf(b, c.unit_b);
    ASSERT_NE(x, kNoToken) << c.a;
    ASSERT_NE(y, kNoToken) << c.b;
    EXPECT_EQ(StandForOneAmount(a, x, b, y), c.one) << c.a << " / " << c.b;
    EXPECT_EQ(StandForOneAmount(b, y, a, x), c.one) << c.a << " / " << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
