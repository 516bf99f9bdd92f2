#include "engine/compare/facts/opposed_times.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_regions.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "by 2035 | after 2035"; empty where nothing is opposed.
std::string Opposed(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[" + a + "]1"}, {"B", "[" + b + "]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  const auto words = [](const ClaimView& claim, const ContentPiece& piece) {
    return std::string(
        claim.doc->SpanOf(piece.first, piece.end).In(claim.doc->text()));
  };
  for (const WordRegion& region : RegionsOf(pair)) {
    for (const WordSwap& swap : FindOpposedTimes(pair, region)) {
      return words(*pair.left, swap.left) + " | " +
             words(*pair.right, swap.right);
    }
  }
  return "";
}

TEST(OpposedTimesTest, SidesOfATime) {
  const struct {
    const char* a;
    const char* b;
    const char* opposed;
  } kCases[] = {
      {"the council will raise the fares by 2035",
       "the council will raise the fares after 2035", "by 2035 | after 2035"},
      {"the pier is closed until Monday", "the pier is closed from Monday",
       "until Monday | from Monday"},
      {"the pier is closed from Monday", "the pier is closed until Monday",
       "from Monday | until Monday"},
      // May both mean the day.
      {"the pier is closed on Monday", "the pier is closed from Monday", ""},
      {"the pier is closed by Monday", "the pier is closed from Monday", ""},
      // Another time, and no time.
      {"the pier is closed until Monday", "the pier is closed from Friday", ""},
      {"the crew sailed after the storm", "the crew sailed before the storm",
       ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Opposed(c.a, c.b), c.opposed) << c.a << " / " << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
