#include "engine/compare/negation_scope.h"

#include <string>

#include "engine/compare/report_view.h"
#include "engine/compare/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::MakeReport;

TEST(NegationScopeTest, WordsThatBoundWhatIsNegated) {
  const struct {
    const char* claim;  // asked from its third word on
    const char* other;
    bool anywhere;  // such a word follows
    bool only_here;
  } kCases[] = {
      {"it will not open", "it will open", false, false},
      {"it will not open before May", "it will open", true, true},
      {"it will not open before May", "before May it will open", true, false},
      {"only it will not open", "it will open", false, false},
      // in the next sentence
      {"it will not open. Before May it rains", "it will open", false, false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        MakeReport({{"A", "[" + std::string(c.claim) + "]1"},
                    {"B", "[" + std::string(c.other) + "]1"}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    EXPECT_EQ(IsScoped(claim, 2), c.anywhere) << c.claim;
    EXPECT_EQ(IsScoped(claim, 2, view.claims()[1]), c.only_here) << c.claim;
  }
}

}  // namespace
}  // namespace claimdiff
