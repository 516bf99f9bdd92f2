#include "engine/render/model/conflict_line.h"

#include <string>

#include "engine/render/model/outline.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;

v1::ComparisonReport Ferry() {
  return testing::TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Holt", "said", "15 were hurt", 0},
      {"Pier", "Port", "said", "“all the doors were wide open”", 1},
      {"Gull", "Port", "said", "“all the doors were half open”", 1},
      {"Pier", "Reed", "denied", "it was late", 2},
      {"Gull", "Lunn", "said", "it was late", 3},
  });
}

std::string FirstLine(const v1::ComparisonReport& report) {
  const ReportIndex index(report);
  return ConflictLine(index, ConflictsOf(index, MakeOutline(index))[0]);
}

TEST(ConflictLineTest, ValuesThenWhatTheyAreAbout) {
  v1::ComparisonReport report = Ferry();
  v1::Finding* number = AddFinding(v1::FINDING_KIND_NUMBER,
                                   {"Pier#0", "Gull#0"}, "g0", .9, &report);
  EXPECT_EQ(FirstLine(report), "about Pier#0 Gull#0") << "it has no values";
  number->mutable_sides(0)->set_value("12");
  number->mutable_sides(1)->set_value("at least 15");
  EXPECT_EQ(FirstLine(report), "about Pier#0 Gull#0") << "it says more";
  number->set_explanation("Pier: 12; Gull: at least 15");
  EXPECT_EQ(FirstLine(report),
            "12 ≠ at least 15 — Pier / Gull · Holt: 12 were hurt");
  number->set_group_id("none");
  EXPECT_EQ(FirstLine(report),
            "12 ≠ at least 15 — Pier / Gull · Holt: 12 were hurt");
}

TEST(ConflictLineTest, BothSidesOfADispute) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Pier#2", "Gull#2"}, "", .9, &report);
  EXPECT_EQ(FirstLine(report),
            "Reed denied: it was late (Pier) ⇄ Lunn said: it was late (Gull)");
  report.mutable_findings(0)->mutable_sides()->RemoveLast();
  EXPECT_EQ(FirstLine(report), "about Pier#2 Gull#2");
}

TEST(ConflictLineTest, WhatWasChangedInAQuotation) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_QUOTE_ALTERED, {"Pier#1", "Gull#1"}, "g1", .9,
             &report);
  EXPECT_EQ(FirstLine(report),
            "all the doors were [wide → half] open (Pier → Gull)");
  std::string* text = report.mutable_articles(1)->mutable_text();
  text->replace(text->find(" half"), 5, "     ");
  EXPECT_EQ(FirstLine(report),
            "all the doors were [without: wide] open (Pier → Gull)");
}

TEST(ConflictLineTest, IsNeverEmpty) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_NAME, {}, "g0", .9, &report)->clear_explanation();
  EXPECT_EQ(FirstLine(report), "name");
}

}  // namespace
}  // namespace claimdiff::render
