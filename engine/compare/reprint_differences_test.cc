#include "engine/compare/reprint_differences.h"

#include <string>
#include <vector>

#include "engine/compare/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::Dump;

// Agency copy around the marked lines, long enough to be nobody's chance.
constexpr const char* kBefore =
    "The ferry Marina sank off Port Ellan shortly after midnight in the worst "
    "storm of the year, and rescue crews from three harbours worked until dawn "
    "to reach the people on board. ";
constexpr const char* kAfter =
    " The inquiry opens in the town hall next week and is to hear the owners, "
    "the crew and the families before it reports to the transport ministry in "
    "the autumn of this year.";

std::string Wire(const std::string& claims) {
  return kBefore + claims + kAfter;
}

// What the copy did with the wire's claims; agreement and COPIED left out.
std::string Differences(const std::string& wire, const std::string& copy) {
  const v1::ComparisonReport report =
      Compared({{"Wire", wire}, {"Post", copy}});
  std::string all;
  for (const v1::Finding& finding : report.findings()) {
    if (finding.kind() == v1::FINDING_KIND_SAME ||
        finding.kind() == v1::FINDING_KIND_REWORDED ||
        finding.rule() == "framing/matter") {
      continue;
    }
    all += Dump(report, finding) + "\n";
  }
  return all;
}

TEST(ReprintDifferencesTest, ASentenceGone) {
  const std::string wire =
      "<Ana Ruiz> {said} [the ferry was not fit for the sea]1.\n"
      "<Ben Okri> {said} [the ferry had new engines from a yard in Ellan]1.";
  const std::string copy =
      "<Ana Ruiz> {said} [the ferry was not fit for the sea]1.";
  EXPECT_EQ(Differences(Wire(wire), Wire(copy)),
            "only-in/cut; Wire: Ben Okri\n");
  EXPECT_EQ(Differences(Wire(copy), Wire(wire)),
            "only-in/cut; Post: Ben Okri\n");
}

// The words are there; that nobody read a claim in them is not the outlet's
// doing.
TEST(ReprintDifferencesTest, ReadInOneOfTwoCopies) {
  const std::string wire = Wire("<Ana Ruiz> {said} [the ferry was not fit]1.");
  const std::string copy =
      Wire("Ana Ruiz said the ferry was not fit.") +
      " <Ben Okri> {said} [the harbour was closed to all ships]2.";
  EXPECT_EQ(Differences(wire, copy),
            "copied/claim; Wire: Ana Ruiz\n"
            "only-in/telling; Post: Ben Okri\n");
}

}  // namespace
}  // namespace claimdiff
