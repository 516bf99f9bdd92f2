#include "engine/render/model/explanation.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/base/span.h"
#include "engine/render/model/report_index.h"
#include "engine/render/testing/test_report.h"
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
  finding->mutable_sides(1)->set_value("at least 15");
  EXPECT_EQ(values(), "Pier, Marn: 12; Gull: at least 15");
}

// What a claim has written is easier read than a value in a base unit.
TEST(ExplanationTest, ValuesAreSaidAsTheClaimsHaveThem) {
  struct Case {
    v1::FindingKind kind;
    const char* content;
    const char* value;
    ByteSpan span, number, unit;  // in the content
    v1::QuantityBound bound;
    const char* unit_name;
    const char* shown;  // ShownValue
    const char* read;   // value “words”
  };
  const ByteSpan none;
  for (const Case& c : {
           Case{v1::FINDING_KIND_NUMBER,
                "14-hour shifts",
                "840 minute",
                {0, 2},
                {0, 2},
                {3, 14},
                v1::QUANTITY_BOUND_EXACT,
                "minute",
                "14-hour shifts",
                "14-hour shifts “”"},
           Case{v1::FINDING_KIND_NUMBER,
                "more than 9 hours",
                "at least 540 minutes",
                {10, 11},
                {10, 11},
                {12, 17},
                v1::QUANTITY_BOUND_LEAST,
                "minute",
                "at least 9 hours",
                "at least 9 hours “”"},
           // A count is told apart by its numeral.
           Case{v1::FINDING_KIND_NUMBER,
                "At least 17 people",
                "at least 17",
                {9, 11},
                {9, 11},
                {12, 18},
                v1::QUANTITY_BOUND_LEAST,
                "",
                "at least 17",
                "at least 17 people “”"},
           Case{v1::FINDING_KIND_NUMBER,
                "Fourteen people",
                "14",
                {0, 8},
                {0, 8},
                {9, 15},
                v1::QUANTITY_BOUND_EXACT,
                "",
                "14",
                "14 “Fourteen people”"},
           Case{v1::FINDING_KIND_NEGATION,
                "did not sink at all",
                "negated",
                {4, 12},
                none,
                none,
                v1::QUANTITY_BOUND_EXACT,
                "",
                "negated",
                "negated “not sink”"},
           Case{v1::FINDING_KIND_FRAMING,
                "they insisted",
                "insist",
                {5, 13},
                none,
                none,
                v1::QUANTITY_BOUND_EXACT,
                "",
                "insist",
                "insisted “”"},
       }) {
    v1::ComparisonReport report =
        testing::TestReport({{"Pier", "Holt", "said", c.content, 0},
                             {"Gull", "Holt", "said", "15 were hurt", 0}});
    const auto set = [](ByteSpan span, v1::TextSpan* to) {
      constexpr uint32_t kBegin = 10;  // "Holt said " is ahead
      to->set_begin(span.begin + kBegin);
      to->set_end(span.end + kBegin);
    };
    if (!c.number.empty()) {
      v1::Quantity* quantity = report.mutable_claims(0)->add_quantities();
      set(c.number, quantity->mutable_span());
      set(c.unit, quantity->mutable_unit_span());
      quantity->set_bound(c.bound);
      quantity->set_unit(c.unit_name);
    }
    v1::Finding* finding =
        testing::AddFinding(c.kind, {"Pier#0", "Gull#0"}, "g0", 1, &report);
    finding->mutable_sides(0)->set_value(c.value);
    finding->mutable_sides(1)->set_value("15");
    set(c.span, finding->mutable_sides(0)->add_spans());
    const ReportIndex index(report);
    EXPECT_EQ(ShownValue(index, finding->sides(0)), c.shown);
    const std::vector<SideValue> values = ValuesOf(index, *finding);
    ASSERT_EQ(values.size(), 2u) << c.content;
    EXPECT_EQ(absl::StrCat(values[0].value, " “", values[0].words, "”"),
              c.read);
    EXPECT_EQ(values[0].plain, c.shown);
  }
}

TEST(ExplanationTest, ASpeakerIsAValueOnlyWhereSpeakersDiffer) {
  v1::ComparisonReport report = TwoOutlets();
  v1::Finding* finding = testing::AddFinding(
      v1::FINDING_KIND_FRAMING, {"Pier#0", "Gull#0"}, "g0", 1, &report);
  finding->mutable_sides(0)->set_value("Holt");
  finding->mutable_sides(1)->set_value("Reed");
  report.mutable_claims(1)->mutable_attribution()->mutable_source()->set_name(
      "Reed");
  const ReportIndex index(report);
  EXPECT_TRUE(ValuesOf(index, *finding).empty());
  EXPECT_TRUE(IsSpeaker(index, *finding, finding->sides(0)));
  finding->set_kind(v1::FINDING_KIND_ATTRIBUTION);
  EXPECT_EQ(ValuesOf(index, *finding).size(), 2u);
}

TEST(ExplanationTest, ValuesMaySayAllThereIs) {
  const SideValue twelve = {"12 people", "twelve people", "12", {}};
  const SideValue fifteen = {"at least 15", "", "at least 15", {}};
  EXPECT_FALSE(SayTheSame({}, "12"));
  EXPECT_TRUE(SayTheSame({twelve, fifteen}, "Pier: 12; Gull: At least 15"));
  EXPECT_TRUE(SayTheSame({twelve}, "Twelve people were hurt"));
  EXPECT_FALSE(SayTheSame({twelve, fifteen}, "Pier: 12; Gull: fifteen"));
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
