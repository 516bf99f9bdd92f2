#include "engine/render/altered_quotes.h"

#include "absl/strings/str_cat.h"
#include "engine/render/report_index.h"
#include "engine/render/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(AlteredQuotesTest, OneEntryAWordingAgainstTheFirst) {
  v1::ComparisonReport report = testing::TestReport({
      {"Pier", "Holt", "said", "“the doors were open”", 0},
      {"Gull", "Holt", "said", "it is “the doors were wide open”", 0},
      {"Marn", "Holt", "said", "“the doors were wide open”", 0},
      {"Post", "Holt", "said", "“the doors were open”", 0},
  });
  const v1::Finding finding = *testing::AddFinding(
      v1::FINDING_KIND_QUOTE_ALTERED,
      {"Pier#0", "Gull#0", "gone#0", "Marn#0", "Post#0"}, "g0", 1, &report);
  const ReportIndex index(report);
  const std::vector<AlteredQuote> altered = AlteredQuotes(index, finding);
  ASSERT_EQ(altered.size(), 1u);
  EXPECT_EQ(altered[0].from, "Pier");
  EXPECT_EQ(altered[0].to, "Gull, Marn");
  ASSERT_EQ(altered[0].edits.size(), 3u);
  EXPECT_EQ(altered[0].edits[1].text, "wide");
  EXPECT_EQ(altered[0].edits[1].kind, EditKind::kAdded);
}

TEST(AlteredQuotesTest, NoneWithoutClaims) {
  const v1::ComparisonReport report;
  EXPECT_TRUE(AlteredQuotes(ReportIndex(report), v1::Finding()).empty());
}

}  // namespace
}  // namespace claimdiff::render
