#include "engine/render/model/wordings.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "engine/render/model/styles.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddPair;
using testing::TestReport;

// "Pier#0 Radio#0: said _12_ were hurt | ..."; what the marks are for is
// word_marks_test's.
std::string Dump(const v1::ComparisonReport& report) {
  const ReportIndex index(report);
  std::string dump;
  for (const Wording& wording : WordingsOf(index, index.items()[0])) {
    absl::StrAppend(&dump, dump.empty() ? "" : " | ");
    for (const int claim : wording.claims) {
      absl::StrAppend(&dump, index.claim(claim).id(), " ");
    }
    absl::StrAppend(&dump, wording.other_words ? "(other words) " : "");
    for (const StyledText* part :
         {&wording.parts.speaker, &wording.parts.content}) {
      for (const StyledRun& run : part->runs()) {
        const char* const sign = run.style == Style::kMark ? "_" : "";
        absl::StrAppend(&dump, sign, run.text, sign);
      }
      if (part == &wording.parts.speaker) dump += ": ";
    }
  }
  return dump;
}

TEST(WordingsTest, OneEntryAWordingInTheOrderOfTheTellings) {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Holt", "said", "15 were hurt", 0},
      {"Radio", "Holt", "said", "12 were hurt", 0},
  });
  AddPair("Pier#0", "Gull#0", &report);
  AddPair("Gull#0", "Radio#0", &report);
  const char* const expected =
      "Pier#0 Radio#0 Holt: _12_ were hurt | Gull#0 Holt: _15_ were hurt";
  EXPECT_EQ(Dump(report), expected);
  report.mutable_groups(0)->mutable_claim_ids()->SwapElements(0, 1);
  EXPECT_EQ(Dump(report), expected);
}

TEST(WordingsTest, ADifferenceInSpeakerOrMarksIsAWordingOfItsOwn) {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Reed", "said", "12 were hurt", 0},
      {"Radio", "Holt", "said", "12 were hurt", 0},
      {"Post", "Holt", "said", "rain fell", 0},
  });
  AddPair("Pier#0", "Gull#0", &report);
  AddPair("Radio#0", "Post#0", &report);
  EXPECT_EQ(Dump(report),
            "Pier#0 Holt: 12 were hurt | Gull#0 Reed: 12 were hurt | "
            "Radio#0 (other words) Holt: 12 were hurt | "
            "Post#0 (other words) Holt: rain fell");
}

TEST(WordingsTest, NoneWithoutClaims) {
  const v1::ComparisonReport report;
  EXPECT_TRUE(WordingsOf(ReportIndex(report), Item()).empty());
}

}  // namespace
}  // namespace claimdiff::render
