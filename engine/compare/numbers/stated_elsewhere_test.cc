#include "engine/compare/numbers/stated_elsewhere.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(StatedElsewhereTest, NumbersOfOneThing) {
  const struct {
    const char* article;
    const char* number;
    bool elsewhere;
  } kCases[] = {
      {"[12 people were hurt]1 Later 15 people were", "15 people", true},
      {"[12 people were hurt]1 Later 15 boats were", "15 people", false},
      {"[12 people were hurt]1 Later 16 people were", "15 people", false},
      {"[12 or 15 people were hurt]1", "15 people", false},
      {"[a 36-year-old fell]1 A 31-year-old fell", "the 31-year-old", true},
      {"[it cost $3 million]1 He paid $4 million", "$4 million", true},
      {"[12 people were hurt]1 Later dozens of people", "dozens of people",
       false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report = testing::MakeReport(
        {{"A", c.article}, {"B", "[" + std::string(c.number) + " here]1"}});
    const ReportView view(report);
    const ClaimView& of = view.claims()[1];
    ASSERT_FALSE(of.quantities.empty()) << c.number;
    EXPECT_EQ(StatesElsewhere(view.claims()[0], of, of.quantities[0]),
              c.elsewhere)
        << c.article;
  }
}

TEST(StatedElsewhereTest, Dates) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", "[he was charged on Saturday]1 The party was on Friday"},
       {"B", "[he was charged on Friday]1"},
       {"C", "[he was charged on Sunday]1"}});
  const ReportView view(report);
  EXPECT_TRUE(StatesElsewhere(view.claims()[0], view.claims()[1].dates[0]));
  EXPECT_FALSE(StatesElsewhere(view.claims()[0], view.claims()[2].dates[0]));
  EXPECT_FALSE(StatesElsewhere(view.claims()[1], view.claims()[0].dates[0]));
}

}  // namespace
}  // namespace claimdiff
