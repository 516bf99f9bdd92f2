#include "engine/compare/disputes/bare_denials.h"

#include <string>
#include <vector>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "claim", "report", "fault"; "contentions" where it points to such; empty
// where it has a matter of its own.
std::string Dump(const std::string& line) {
  const v1::ComparisonReport report = testing::MakeReport({{"A", line}});
  const ReportView view(report);
  const std::vector<Denial> denials = FindDenials(view.claims()[0]);
  if (denials.size() != 1) return "no denial";
  if (DeniesAllFault(denials[0])) return "fault";
  if (PointsToContentions(denials[0])) return "contentions";
  switch (PointsTo(denials[0])) {
    case Pointing::kToAClaim:
      return "claim";
    case Pointing::kToAReport:
      return "report";
    case Pointing::kToAPerson:
      return "person";
    case Pointing::kNowhere:
      break;
  }
  return "";
}

TEST(BareDenialsTest, WhatTheyPointTo) {
  const struct {
    const char* line;
    const char* dump;
  } cases[] = {
      {"<Okri> {dismissed} [that criticism]", "claim"},
      {"<Okri> {dismissed} [those remarks about the pier]", "claim"},
      {"<Okri> {called} [Ruiz's remarks \"wildly inaccurate\"]", "claim"},
      {"<Okri> {called} [Ruiz's remarks \"unworthy\" and \"inaccurate\"]",
       "claim"},
      {"<Okri> {denied} [that that was the case]", "claim"},
      {"[\"It is a lie,\"] {said} <Okri>", "claim"},
      {"<Okri> {denied} [the allegations]", "contentions"},
      {"<Okri> {denied} [the charges against him in a statement on Friday]",
       "contentions"},
      {"[\"She just made it up,\"] {said} <Okri>", "person"},
      {"[\"She made it up over dinner,\"] {said} <Okri>", ""},
      {"<Okri> {called} [the story false]", "report"},
      {"<Okri> {denied} [the newspaper's report]", "report"},
      {"<Okri> {disputed} [a Harbor Post report]", "claim"},
      {"<Okri> {denied} [any wrongdoing]", "fault"},
      {"<Okri> {denied} [that he had done anything wrong]", "fault"},
      // a matter of its own
      {"<Okri> {denied} [the charge that the port was shut]", ""},
      {"<Okri> {denied} [the charges against the crew]", ""},
      {"<Okri> {said} [that claims of a shut port were false]", ""},
      {"<Okri> {denied} [that the case was shut]", ""},
      {"[\"It is a lie of the press,\"] {said} <Okri>", ""},
      // whose?
      {"<Okri> {dismissed} [her remarks]", ""},
      {"<Okri> {dismissed} [the idea]", ""},
      // of a fault of others
      {"<Okri> {denied} [that the crew had done wrong]", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.line), c.dump) << c.line;
}

}  // namespace
}  // namespace claimdiff
