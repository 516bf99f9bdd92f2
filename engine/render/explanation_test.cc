#include "engine/render/explanation.h"

#include "absl/strings/str_join.h"
#include "engine/render/report_index.h"
#include "engine/render/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

v1::ComparisonReport TwoOutlets() {
  return testing::TestReport({{"Pier", "Holt", "said", "12 were hurt", 0},
                              {"Gull", "Holt", "said", "15 were hurt", 0},
                              {"Marn", "Holt", "said", "12 were hurt", 0}});
}

TEST(ExplanationTest, IsTheFindingsOwnElseItsSides) {
  v1::ComparisonReport report = TwoOutlets();
  v1::Finding* finding =
      testing::AddFinding(v1::FINDING_KIND_NUMBER,
                          {"Pier#0", "Gull#0", "gone#9"}, "g0", 1, &report);
  const ReportIndex index(report);
  EXPECT_EQ(ExplanationOf(index, *finding), "about Pier#0 Gull#0 gone#9");
  finding->clear_explanation();
  finding->mutable_sides(1)->set_value("15");
  EXPECT_EQ(ExplanationOf(index, *finding), "Pier:1; Gull:1: 15; gone#9");
}

TEST(ExplanationTest, ValuesAreSaidAsPeopleSayThem) {
  const struct {
    const char* value;
    const char* readable;
  } kCases[] = {
      {"17", "17"},
      {">=17", "at least 17"},
      {"<=3 days", "at most 3 days"},
      {"~340", "about 340"},
      {"", ""},
      {"affirmed", "affirmed"},
  };
  for (const auto& c : kCases) EXPECT_EQ(ReadableValue(c.value), c.readable);
}

TEST(ExplanationTest, ValuesStandWithAllWhoHaveThem) {
  v1::ComparisonReport report = TwoOutlets();
  v1::Finding* finding =
      testing::AddFinding(v1::FINDING_KIND_NUMBER,
                          {"Pier#0", "Gull#0", "Marn#0"}, "g0", 1, &report);
  const ReportIndex index(report);
  const auto values = [&] {
    return absl::StrJoin(ValuesOf(index, *finding), "; ",
                         [&](std::string* out, const SideValue& value) {
                           absl::StrAppend(out,
                                           TellingNames(index, value.claims),
                                           ": ", value.value);
                         });
  };
  EXPECT_EQ(values(), "") << "there are none";
  for (int i = 0; i < 3; ++i) finding->mutable_sides(i)->set_value("12");
  EXPECT_EQ(values(), "") << "all have the same";
  finding->mutable_sides(1)->set_value(">=15");
  EXPECT_EQ(values(), "Pier, Marn: 12; Gull: at least 15");
}

TEST(ExplanationTest, OriginsAreCounted) {
  v1::ComparisonReport report = TwoOutlets();
  EXPECT_EQ(OriginsLine(ReportIndex(report), 0), "") << "not worked out";
  v1::Origin* origin = report.mutable_groups(0)->add_origins();
  EXPECT_EQ(OriginsLine(ReportIndex(report), 0), "3 outlets, 1 origin");
  origin->set_name("Holt");
  origin->add_witnesses("Pier");
  origin->add_witnesses("Gull");
  EXPECT_EQ(OriginsLine(ReportIndex(report), 0),
            "3 outlets, 1 origin (Holt, heard by Pier, Gull)");
  report.mutable_groups(0)->add_origins()->set_name("Reuters");
  EXPECT_EQ(OriginsLine(ReportIndex(report), 0),
            "3 outlets, 2 origins (Holt, heard by Pier, Gull; Reuters)");
}

}  // namespace
}  // namespace claimdiff::render
