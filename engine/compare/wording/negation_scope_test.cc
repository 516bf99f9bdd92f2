#include "engine/compare/wording/negation_scope.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
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

TEST(NegationScopeTest, ListsThatANoOpens) {
  const struct {
    const char* claim;
    uint32_t word;
    bool listed;
  } kCases[] = {
      {"logs show no leak, fire", 5, true},
      {"sailed without food or water", 4, true},
      {"had no food, water and fuel", 6, true},
      // the first word is the cue's own
      {"logs show no leak", 3, false},
      {"no crew left, and rain fell on the port", 8, false},
      {"food and water", 2, false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        MakeReport({{"A", "[" + std::string(c.claim) + "]1"}});
    const ReportView view(report);
    EXPECT_EQ(IsListedUnderNo(view.claims()[0], c.word), c.listed) << c.claim;
  }
}

TEST(NegationScopeTest, WordsThatAreOnlyNamed) {
  const struct {
    const char* claim;
    uint32_t word;
    bool named;
  } kCases[] = {
      {"fined for blocking critics", 2, true},
      {"gives quasi-legal status", 3, true},
      {"it is blocking critics", 2, false},
      {"gives legal status", 1, false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        MakeReport({{"A", "[" + std::string(c.claim) + "]1"}});
    const ReportView view(report);
    EXPECT_EQ(IsOnlyNamed(view.claims()[0], c.word), c.named) << c.claim;
  }
}

TEST(NegationScopeTest, HeadsOfRelativeClauses) {
  const struct {
    const char* claim;
    uint32_t verb;
    const char* head;
  } kCases[] = {
      {"some who worked there", 2, "some"},
      {"others who did not work there", 4, "others"},
      {"the ship that never sailed", 4, "ship"},
      {"the crew did not work", 4, ""},
      {"who did not work", 3, ""},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        MakeReport({{"A", "[" + std::string(c.claim) + "]1"}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    const uint32_t head = HeadOfRelative(claim, c.verb);
    EXPECT_EQ(head == kNoToken ? "" : claim.norm(head), c.head) << c.claim;
  }
}

}  // namespace
}  // namespace claimdiff
