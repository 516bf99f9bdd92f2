#include "engine/compare/disputes/negated_statements.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "subject|negated|matter; ..."
std::string Statements(const std::string& line) {
  const auto report = testing::MakeReport({{"A", line}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  std::string dump;
  for (const NegatedStatement& one : FindNegatedStatements(claim)) {
    dump += dump.empty() ? "" : "; ";
    dump += std::string(claim.written(one.subject)) + "|";
    dump += std::string(claim.written(one.negated)) + "|";
    dump += claim.doc->SpanOf(one.matter.first_token, one.matter.end_token)
                .In(claim.doc->text());
  }
  return dump;
}

TEST(NegatedStatementsTest, HaveANameAndAClause) {
  const struct {
    const char* line;
    const char* statements;
  } kCases[] = {
      {"<Okri> {said} [that Ellan will not pay for a new pier]",
       "Ellan|pay|Ellan will not pay for a new pier"},
      {"<Okri> {said} [the Marina has never left late, but the train did]",
       "Marina|left|Marina has never left late"},
      {"<Okri> {said} [\"TCPA has not changed\"]",
       "TCPA|changed|TCPA has not changed"},
      // whoever speaks
      {"[\"We will not pay for a new pier,\"] {said} <Okri>",
       "We|pay|We will not pay for a new pier"},
      {"<Okri> {said} [he had never sold a pier]",
       "he|sold|he had never sold a pier"},
      {"<Okri> {said} [the mayor left and that he did not know her]", ""},
      {"<Okri> {said} [he is no longer looking for a pier]", ""},
      // whoever that is
      {"<Okri> {said} [people do not pay for a new pier]", ""},
      {"<Okri> {said} [\"Sailors do not pay for a new pier\"]", ""},
      {"<Okri> {said} [there was no fire]", ""},
      {"<Okri> {said} [Ellan will pay for a new pier]", ""},
      // a soft one
      {"<Okri> {said} [Ellan failed to pay for a new pier]", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Statements(c.line), c.statements) << c.line;
  }
}

}  // namespace
}  // namespace claimdiff
