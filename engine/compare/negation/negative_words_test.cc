#include "engine/compare/negation/negative_words.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Of the one negation of the first claim.
TEST(NegativeWordsTest, AWordThatSaysNoWhereTheCueStands) {
  const struct {
    const char* negated;
    const char* other;
    bool faced;
  } kCases[] = {
      {"the council said no to the bid", "the council rejected the bid", true},
      {"the crew had no fuel", "the crew ran out of fuel", true},
      {"the crew left without help from Ellan", "the crew left unaided", true},
      {"the crew left without food", "the crew left foodless", true},
      {"the crew left without a plan", "the crew left unveiling a plan", false},
      {"the storm hit the port, leaving no power",
       "the storm hit the port, cutting power", true},
      {"the crew had no fuel", "the crew bought fuel", false},
      {"the crew had no fuel", "the crew had fuel", false},
      // It says no, but elsewhere.
      {"the crew that fled had no fuel and wept",
       "the crew that fled had fuel and refused", false},
      // Right before what the cue negates.
      {"on Monday the mayor no longer backed the new pier",
       "the mayor withdrew her backing for the new pier on Monday", true},
      {"the crew was no longer in danger off Ellan",
       "the crew was out of danger off Ellan", true},
      {"the crews could not own boats under the law",
       "the law barred all crews from owning boats", true},
      {"the crews could not own boats under the law",
       "the law stopped all crews owning boats", false},
      {"the new paint has no lead", "the new paint is lead-free", true},
      {"no other boat had a crew of nine",
       "it was the only boat with a crew of nine", true},
      {"no other boat had a crew of nine", "the boat had a crew of nine",
       false},
  };
  for (const auto& c : kCases) {
    for (const bool on_left : {true, false}) {
      const std::string a = "[" + std::string(c.negated) + "]1";
      const std::string b = "[" + std::string(c.other) + "]1";
      const v1::ComparisonReport report =
          testing::MakeReport({{"A", on_left ? a : b}, {"B", on_left ? b : a}});
      const ReportView view(report);
      const PairView& pair = view.groups()[0].pairs[0];
      const ClaimView& claim = on_left ? *pair.left : *pair.right;
      ASSERT_EQ(claim.negations.size(), 1u) << c.negated;
      EXPECT_EQ(IsFacedByNegative(pair, on_left, claim.negations[0]), c.faced)
          << c.negated << " / " << c.other;
    }
  }
}

}  // namespace
}  // namespace claimdiff
