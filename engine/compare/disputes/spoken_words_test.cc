#include "engine/compare/disputes/spoken_words.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Whether the denials of the line speak of words of Ana Ruiz.
bool OfRuiz(const std::string& line) {
  const v1::ComparisonReport report = testing::MakeReport({{"A", line}});
  const ReportView view(report);
  const std::vector<std::string> name = {"ana", "ruiz"};
  for (const Denial& denial : FindDenials(view.claims()[0])) {
    if (ContradictsWordsOf(name, denial)) return true;
  }
  return false;
}

TEST(SpokenWordsTest, OfWhoeverIsNamed) {
  for (const char* line : {
           "<Okri> {rejected} [Ruiz's claims about the port and the mayor]",
           "<Okri> {denied} [Ana Ruiz's latest public accusations]",
           "<Okri> {called} [the account of the pier by Ruiz baseless]",
           "<Okri> {disputed} [reports from the mayor, Ana Ruiz]",
           "<Okri> {rejected} [the remarks of Ms. Ruiz on the pier]",
           "<Okri> {said} [what Ruiz told the council was not true]",
           "<Okri> {rejected} [the charge that Ruiz had made]",
           "<Okri> {said} [Ruiz lied when she spoke of the pier]",
           "<Okri> {said} [Ruiz was lying about the pier]",
           "<Okri> {said} [Ruiz's account of the pier was inaccurate]",
       }) {
    EXPECT_TRUE(OfRuiz(line)) << line;
  }
}

TEST(SpokenWordsTest, OfOthers) {
  for (const char* line : {
           "<Okri> {rejected} [the mayor's remarks about Ruiz]",
           "<Okri> {rejected} [the criticism of Ruiz and the port]",
           "<Okri> {denied} [the charge that Ruiz made a deal with the bank]",
           "<Okri> {denied} [claims that Ruiz paid for the pier]",
           "<Okri> {disputed} [the story on Ruiz in the Gull]",
           "<Okri> {said} [the description of Ruiz as a thief was false]",
           "<Okri> {said} [it was a lie that Ruiz took the boats]",
           "<Okri> {said} [the report that names Ruiz is not true]",
           "<Okri> {denied} [that he told Ruiz to keep quiet]",
           "<Okri> {rejected} [Tolan's claims about the port]",
       }) {
    EXPECT_FALSE(OfRuiz(line)) << line;
  }
}

}  // namespace
}  // namespace claimdiff
