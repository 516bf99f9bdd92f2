#include "engine/compare/reprints.h"

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

struct Case {
  const char* wire;
  const char* copy;
  const char* findings;
};

TEST(ReprintsTest, WhatACopyChanged) {
  const Case kCases[] = {
      // Another speaker, whatever the cue says and however little is told.
      {"<Ana Ruiz> {brushed aside} [the warnings]1.",
       "<Greta Holm> {brushed aside} [the warnings]1.",
       "attribution/speaker; Wire: Ana Ruiz [Ana Ruiz]; "
       "Post: Greta Holm [Greta Holm]\n"},
      {"<Ana Ruiz> {brushed aside} [the warnings]1.",
       "<Ana Ruiz> {brushed aside} [the warnings]1.", ""},
      // Another name at the beginning of a sentence.
      {"<He> {said} [“Lena Tolan was on the bridge”]1.",
       "<He> {said} [“Oskar Brandt was on the bridge”]1.",
       "name/slot; Wire: Lena Tolan [Lena Tolan]; "
       "Post: Oskar Brandt [Oskar Brandt]\n"},
      // A "not" at the end, and one beside another negation.
      {"<Some> {think} [it will]1.", "<Some> {think} [it will not]1.",
       "negation/cue; Wire: affirmed [will]; Post: negated [not]\n"},
      {"<Ruiz> {said} [nobody would take it for a sound ship]1.",
       "<Ruiz> {said} [nobody would not take it for a sound ship]1.",
       "negation/cue; Wire: affirmed [would]; Post: negated [not] [take]\n"},
      {"<Ruiz> {said} [it would not sail]1.",
       "<Ruiz> {said} [it would never sail]1.", ""},
      // Style is nothing: quotation marks, hyphens, points, accents.
      {"<Ruiz> {said} [\"a well-known U.S. yard, René's, built it\"]1.",
       "<Ruiz> {said} [“a well‐known US yard, Rene\u0301’s, built it”]1.", ""},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(Differences(Wire(c.wire), Wire(c.copy)), c.findings) << c.copy;
  }
}

// What stands elsewhere in the same text is no other telling of a claim.
TEST(ReprintsTest, ClaimsAreHeldAgainstTheirCounterparts) {
  const std::string both = std::string(kBefore) +
                           "<Ruiz> {said} [75 tonnes of fuel a year were lost "
                           "in the bay]1." +
                           kAfter +
                           "\n<Okri> {said} [220 tonnes of fuel a year were "
                           "lost in the bay]1.";
  EXPECT_EQ(Differences(both, both), "");
}

// Two outlets that quote one sentence print no one text.
TEST(ReprintsTest, OneQuotationIsNoReprint) {
  EXPECT_EQ(Differences("<Ana Ruiz> {said} [“we lost eleven good people that "
                        "night and none of us will sleep again”]1.",
                        "<Ben Okri> {said} [“we lost eleven good people that "
                        "night and none of us will sleep again”]1."),
            "attribution/speaker; Wire: Ana Ruiz [Ana Ruiz]; "
            "Post: Ben Okri [Ben Okri]\n");
}

}  // namespace
}  // namespace claimdiff
