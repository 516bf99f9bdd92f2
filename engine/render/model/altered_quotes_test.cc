#include "engine/render/model/altered_quotes.h"

#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/render/model/report_index.h"
#include "engine/render/testing/test_report.h"
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

// One of two quotes "a prank": what else their claims say is no edit of it.
TEST(AlteredQuotesTest, NoneWhereOnlyMarksDiffer) {
  const std::string quoted = "a prank";
  for (const std::string plain : {"a prank", "a joke"}) {
    v1::ComparisonReport report = testing::TestReport({
        {"Pier", "Holt", "said", "it was hacked, then called it “a prank”", 0},
        {"Gull", "Holt", "said", absl::StrCat("all of it was ", plain), 0},
    });
    v1::Finding* finding =
        testing::AddFinding(v1::FINDING_KIND_QUOTE_ALTERED,
                            {"Pier#0", "Gull#0"}, "g0", .3, &report);
    for (int i = 0; i < 2; ++i) {
      const std::string& words = i == 0 ? quoted : plain;
      const size_t begin = report.articles(i).text().find(words);
      v1::TextSpan* span = finding->mutable_sides(i)->add_spans();
      span->set_begin(begin);
      span->set_end(begin + words.size());
    }
    EXPECT_EQ(AlteredQuotes(ReportIndex(report), *finding).empty(),
              plain == quoted);
  }
}

TEST(AlteredQuotesTest, NoneWithoutClaims) {
  const v1::ComparisonReport report;
  EXPECT_TRUE(AlteredQuotes(ReportIndex(report), v1::Finding()).empty());
}

}  // namespace
}  // namespace claimdiff::render
