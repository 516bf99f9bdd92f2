#include "engine/compare/disputes/denials.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "rule: cue | matter; ..." of the one claim of the line.
std::string DumpDenials(const std::string& line) {
  const v1::ComparisonReport report = testing::MakeReport({{"A", line}});
  const ReportView view(report);
  std::string dump;
  for (const Denial& denial : FindDenials(view.claims()[0])) {
    const Document& doc = *view.claims()[0].doc;
    if (!dump.empty()) dump += "; ";
    dump += denial.rule;
    dump += ": ";
    dump += denial.cue.In(doc.text());
    dump += " | ";
    dump += doc.SpanOf(denial.first_token, denial.end_token).In(doc.text());
  }
  return dump;
}

TEST(DenialsTest, FindsWhatIsContradicted) {
  const struct {
    const char* line;
    const char* dump;
  } cases[] = {
      {"<The port> {denied} [that it had ignored the warnings]",
       "disputed/denied: denied | that it had ignored the warnings"},
      {"<Okri> {denied} [taking bribes]",
       "disputed/denied: denied | taking bribes"},
      {"<Okri> {rejected} [the accusation of bribery]",
       "disputed/denied: rejected | the accusation of bribery"},
      {"<The union> {disputed} [the ministry's figures]",
       "disputed/denied: disputed | the ministry's figures"},
      {"<Okri> {said} [Ruiz's account of the pier was inaccurate and that he "
       "had paid]",
       "disputed/untrue: inaccurate | Ruiz's account of the pier was "
       "inaccurate"},
      {"<Okri> {said} [it was a lie]", "disputed/untrue: a lie | it was a lie"},
      {"<Okri> {said} [\"The report is not true.\"]",
       "disputed/untrue: not true | \"The report is not true"},
      {"<Okri> {said} [the attack never happened]",
       "disputed/untrue: never happened | the attack never happened"},
      {"<Okri> {denied} [the charge of a bribe]",
       "disputed/denied: denied | the charge of a bribe"},
      {"<Okri> {dismissed} [Ruiz's remarks on the pier as unworthy of a mayor]",
       "disputed/denied: dismissed | Ruiz's remarks on the pier"},
      {"<Okri> {rejected} [the claim that he served as a captain]",
       "disputed/denied: rejected | the claim that he served as a captain"},
      {"<Okri> {rejected} [criticism from Ruiz that he had been late]",
       "disputed/denied: rejected | criticism from Ruiz that he had been "
       "late"},
      {"<Okri> {called} [the story baseless]",
       "disputed/untrue: baseless | the story baseless"},
  };
  for (const auto& c : cases) EXPECT_EQ(DumpDenials(c.line), c.dump) << c.line;
}

TEST(DenialsTest, RefusalsAndOtherSensesAreNone) {
  for (const char* line :
       {"<The judge> {denied} [bail to the captain]",
        "<The union> {rejected} [the offer]",
        "<The port> {denied} [entry to two ships]",
        "<The court> {dismissed} [the appeal]",
        "<Okri> {did not deny} [that he had paid]",
        "<Okri> {said} [the report was not false]",
        "<Okri> {said} [that the pier is open]",
        "<The board> {rejected} [a plan to sell the ferry]",
        "<Three groups> [{tried to deny} Tolan the nomination]",
        "<The board> {denied} [Okri the post of captain]",
        "<Okri> {was denied} [the post of captain]",
        "<Okri> {dismissed criticism of} [the mayor's remarks on Ruiz]",
        "<Okri> {dismissed} [criticism of the mayor's remarks]"}) {
    v1::ComparisonReport report = testing::MakeReport({{"A", line}});
    if (std::string(line).find("did not") != std::string::npos) {
      v1::Attribution* attribution =
          report.mutable_claims(0)->mutable_attribution();
      attribution->set_cue_lemma("deny");
      attribution->set_negated(true);
    }
    const ReportView view(report);
    EXPECT_TRUE(FindDenials(view.claims()[0]).empty()) << line;
  }
}

TEST(DenialsTest, NobodySaysThatItIsUntrue) {
  for (const char* line : {
           "<Okri> {said} [he would ask whether the account was false]",
           "<Okri> {said} [she wanted him to prove the story was a lie]",
           "<Okri> {said} [if the report is not true he will resign]",
           "<Okri> {said} [a false name was on the account]",
           "<Okri> {said} [the account isn't wrong]",
           "<Okri> {said} [the door was false]",
       }) {
    const v1::ComparisonReport report = testing::MakeReport({{"A", line}});
    const ReportView view(report);
    EXPECT_TRUE(FindDenials(view.claims()[0]).empty()) << line;
  }
}

TEST(DenialsTest, OneForEachClause) {
  EXPECT_EQ(DumpDenials("<Okri> {said} [the account was false; the report was "
                        "a lie]"),
            "disputed/untrue: false | the account was false; "
            "disputed/untrue: a lie | the report was a lie");
}

TEST(DenialsTest, ClaimNouns) {
  EXPECT_TRUE(IsClaimNoun("allegations"));
  EXPECT_FALSE(IsClaimNoun("bail"));
  EXPECT_FALSE(IsClaimNoun(""));
}

}  // namespace
}  // namespace claimdiff
