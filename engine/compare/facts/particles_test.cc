#include "engine/compare/facts/particles.h"

#include <string>
#include <string_view>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

ContentPiece Find(const ClaimView& claim, std::string_view word) {
  for (const uint32_t t : claim.tokens) {
    if (claim.norm(t) == word) return {t, t + 1};
  }
  return {};
}

TEST(ParticlesTest, Table) {
  const struct {
    const char* a;
    const char* in_a;
    const char* b;
    const char* in_b;
    bool other;
  } kCases[] = {
      {"the crew switched the pumps on at noon", "on",
       "the crew switched the pumps off at noon", "off", false},
      {"shares of the line were up 3 percent", "up",
       "shares of the line were down 4 percent", "down", false},
      {"the crew walked in the rain", "in", "the crew walked out of the rain",
       "out", false},
      {"the mayor stepped down in May", "down", "the mayor gave up in May",
       "up", true},
      {"the striker came off the bench to score", "off",
       "the striker came on as a substitute to score", "on", true},
      // no particles
      {"the bill passed before noon", "before", "the bill passed after dinner",
       "after", false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + std::string(c.a) + "]1"},
                             {"B", "[" + std::string(c.b) + "]1"}});
    const ReportView view(report);
    const PairView& pair = view.groups()[0].pairs[0];
    EXPECT_EQ(BelongToOtherPhrases(pair, Find(*pair.left, c.in_a),
                                   Find(*pair.right, c.in_b)),
              c.other)
        << c.a << " / " << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
