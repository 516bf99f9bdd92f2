#include "engine/compare/clauses/only_spoken_of.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::TokenOf;

TEST(OnlySpokenOfTest, OnlySpokenOf) {
  const struct {
    const char* sentence;
    const char* verb;
    bool only_spoken_of;
  } kCases[] = {
      {"the line, due to open in 2030, will be built", "open", true},
      {"the chances of saving the ferry are poor", "saving", true},
      {"the storm will be weak when it reaches the coast on Monday", "reaches",
       true},
      {"the port will shut once the ferry leaves", "leaves", true},
      {"he spoke of plans to close the pier", "close", true},
      {"the line will open in 2030", "open", false},
      {"the line opened in 2030", "opened", false},
      {"the line agreed to buy the ferry", "buy", false},
      {"the council will begin selling the ferry", "selling", false},
      {"the storm was weak when it reached the coast", "reached", false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + std::string(c.sentence) + "]1"}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    const uint32_t verb = TokenOf(claim, c.verb);
    EXPECT_EQ(IsOnlySpokenOf(claim, claim.TreeOf(verb), verb), c.only_spoken_of)
        << c.sentence;
  }
}

TEST(OnlySpokenOfTest, AVerbAndANoun) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[the supply of shells to Ellan was short]1"},
                           {"B", "[shells could be supplied to Ellan]1"}});
  const ReportView view(report);
  const ClaimView& noun = view.claims()[0];
  const ClaimView& verb = view.claims()[1];
  const uint32_t left = TokenOf(noun, "supply");
  const uint32_t right = TokenOf(verb, "supplied");
  EXPECT_TRUE(
      AreVerbAndOther(noun.TreeOf(left), left, verb.TreeOf(right), right));
  EXPECT_FALSE(
      AreVerbAndOther(noun.TreeOf(left), left, noun.TreeOf(left), left));
}

}  // namespace
}  // namespace claimdiff
