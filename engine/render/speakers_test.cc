#include "engine/render/speakers.h"

#include "absl/strings/str_cat.h"
#include "engine/render/report_index.h"
#include "engine/render/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(SpeakersTest, ComeByTellingsThenClaimsThenPlace) {
  v1::ComparisonReport report =
      testing::TestReport({{"Pier", "Reed", "said", "one", 0},
                           {"Pier", "Lunn", "said", "two", 1},
                           {"Pier", "Lunn", "said", "three", 2},
                           {"Pier", "", "said", "nobody's", 3},
                           {"Gull", "Holt", "said", "four", 4},
                           {"Marn", "Holt", "said", "five", 5}});
  report.mutable_claims(5)->mutable_attribution()->mutable_source()->set_kind(
      v1::SOURCE_KIND_NAMED_PERSON);
  const ReportIndex index(report);
  std::string lines;
  for (const Speaker& speaker : SpeakersOf(index)) {
    absl::StrAppend(&lines, speaker.name, ": ", QuotedBy(index, speaker), "\n");
  }
  EXPECT_EQ(lines, "Holt: Gull 1 · Marn 1\nLunn: Pier 2\nReed: Pier 1\n");
  EXPECT_EQ(SpeakersOf(index)[0].kind, v1::SOURCE_KIND_NAMED_PERSON);
}

TEST(SpeakersTest, NobodyInAnEmptyReport) {
  const v1::ComparisonReport report;
  EXPECT_TRUE(SpeakersOf(ReportIndex(report)).empty());
}

}  // namespace
}  // namespace claimdiff::render
