#include "engine/render/model/speakers.h"

#include "absl/strings/str_cat.h"
#include "engine/render/model/report_index.h"
#include "engine/render/testing/test_report.h"
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

TEST(SpeakersTest, StandByTheirFullestNames) {
  v1::ComparisonReport report =
      testing::TestReport({{"Pier", "Holt", "said", "one", 0},
                           {"Gull", "Mira J. Holt", "said", "two", 1},
                           {"Marn", "M. Holt", "said", "three", 2},
                           {"Pier", "Ana Reed", "said", "four", 3},
                           {"Gull", "Ben Reed", "said", "five", 4},
                           {"Marn", "Reed", "said", "six", 5},
                           {"Marn", "two residents", "said", "seven", 6},
                           {"Gull", "residents", "said", "eight", 7},
                           {"Gull", "Mira\u200B Holt", "said", "nine", 8}});
  for (const int described : {6, 7}) {
    report.mutable_claims(described)
        ->mutable_attribution()
        ->mutable_source()
        ->set_resolution(v1::NAME_RESOLUTION_DESCRIPTION);
  }
  const ReportIndex index(report);
  std::string lines;
  for (const Speaker& speaker : SpeakersOf(index)) {
    absl::StrAppend(&lines, speaker.name, ": ", QuotedBy(index, speaker), "\n");
  }
  EXPECT_EQ(lines,
            "Mira J. Holt: Pier 1 · Gull 1 · Marn 1\n"
            "Ana Reed: Pier 1\nBen Reed: Gull 1\nReed: Marn 1\n"
            "two residents: Marn 1\nresidents: Gull 1\n"
            "Mira\u200B Holt: Gull 1\n");
}

TEST(SpeakersTest, OneOfSeveralIsNotAllOfThem) {
  const v1::ComparisonReport report =
      testing::TestReport({{"Pier", "Mara Holt and Rha Min Ju", "said", "a", 0},
                           {"Pier", "Rha Min Ju", "said", "b", 1},
                           {"Gull", "Rha Min-ju", "said", "c", 2},
                           {"Gull", "Rha", "said", "d", 3}});
  const ReportIndex index(report);
  std::string lines;
  for (const Speaker& speaker : SpeakersOf(index)) {
    absl::StrAppend(&lines, speaker.name, ": ", QuotedBy(index, speaker), "\n");
  }
  EXPECT_EQ(lines,
            "Rha Min Ju: Pier 1 · Gull 1\nMara Holt and Rha Min Ju: Pier 1\n"
            "Rha: Gull 1\n");
}

TEST(SpeakersTest, NobodyInAnEmptyReport) {
  const v1::ComparisonReport report;
  EXPECT_TRUE(SpeakersOf(ReportIndex(report)).empty());
}

}  // namespace
}  // namespace claimdiff::render
