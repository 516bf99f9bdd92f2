#include "engine/compare/disputes/named_claims.h"

#include <cstdint>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(NamedClaimsTest, NounsAmongTheTokens) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", "<Ana Ruiz> {rejected} [those allegations about the pier]1"}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  const uint32_t first = claim.pieces.front().first;
  EXPECT_TRUE(NamesClaim(claim, first, first + 2));
  EXPECT_FALSE(NamesClaim(claim, first, first + 1));
  EXPECT_FALSE(NamesClaim(claim, first + 2, claim.pieces.back().end));
}

}  // namespace
}  // namespace claimdiff
