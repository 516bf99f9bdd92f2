#include "engine/compare/disputes/untrue_clauses.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "cue | clause; ..." of the one claim of the line.
std::string Dump(const std::string& line) {
  const v1::ComparisonReport report = testing::MakeReport({{"A", line}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  std::string dump;
  for (const UntrueClause& one : FindUntrueClauses(claim)) {
    const Document& doc = *claim.doc;
    if (!dump.empty()) dump += "; ";
    dump += one.cue.In(doc.text());
    dump += " | ";
    dump += doc.SpanOf(one.first_token, one.end_token).In(doc.text());
  }
  return dump;
}

TEST(UntrueClausesTest, WhatAClauseCallsUntrue) {
  const struct {
    const char* line;
    const char* dump;
  } cases[] = {
      {"<Okri> {said} [the account of Mr. Tolan was a smear]",
       "smear | the account of Mr. Tolan was a smear"},
      {"<Okri> {denounced} [the theory as bogus]",
       "bogus | the theory as bogus"},
      {"<Okri> {said} [those arguments are wrong]",
       "wrong | those arguments are wrong"},
      {"<Okri> {said} [there is no evidence that the port knew]",
       "is no evidence | there is no evidence that the port knew"},
      {"<Okri> {said} [Ruiz made it up]", "made it up | Ruiz made it up"},
      {"<Okri> {said} [Ruiz falsely claimed that the port knew]",
       "falsely claimed | Ruiz falsely claimed that the port knew"},
      {"<Okri> {said} [it is Ruiz who wrongly accused the crew]",
       "wrongly accused | it is Ruiz who wrongly accused the crew"},
      {"[\"I categorically deny the allegations,\"] {said} <Okri>",
       "I categorically deny | \"I categorically deny the allegations,\""},
      {"[\"We reject these claims,\"] {said} <Okri>",
       "We reject | \"We reject these claims,\""},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.line), c.dump) << c.line;
}

TEST(UntrueClausesTest, NothingIsCalledUntrue) {
  for (const char* line : {
           "<Okri> {said} [it is wrong to shut the pier]",
           "<Okri> {said} [the soup was garbage]",
           "<Okri> {said} [they offered no evidence of it]",
           "<Okri> {said} [the crew is made up of sailors]",
           "<Okri> {said} [a falsely labelled crate had come]",
           "[\"We reject this offer,\"] {said} <Okri>",
           "[\"I did not deny it,\"] {said} <Okri>",
           "<Okri> {asked} [if Ruiz made it up]",
           "<Okri> {said} [he wrongly parked at the pier]",
       }) {
    EXPECT_EQ(Dump(line), "") << line;
  }
}

}  // namespace
}  // namespace claimdiff
