#include "engine/compare/reprints.h"

#include <string>
#include <vector>

#include "engine/compare/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::CopyDifferences;
using testing::WireCopy;

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
    EXPECT_EQ(CopyDifferences(WireCopy(c.wire), WireCopy(c.copy)), c.findings)
        << c.copy;
  }
}

// What stands elsewhere in the same text is no other telling of a claim.
TEST(ReprintsTest, ClaimsAreHeldAgainstTheirCounterparts) {
  const std::string both =
      WireCopy(
          "<Ruiz> {said} [75 tonnes of fuel a year were lost in the bay]1.") +
      "\n<Okri> {said} [220 tonnes of fuel a year were lost in the bay]1.";
  EXPECT_EQ(CopyDifferences(both, both), "");
}

// Two outlets that quote one sentence print no one text.
TEST(ReprintsTest, OneQuotationIsNoReprint) {
  EXPECT_EQ(
      CopyDifferences("<Ana Ruiz> {said} [“we lost eleven good people that "
                      "night and none of us will sleep again”]1.",
                      "<Ben Okri> {said} [“we lost eleven good people that "
                      "night and none of us will sleep again”]1."),
      "attribution/speaker; Wire: Ana Ruiz [Ana Ruiz]; "
      "Post: Ben Okri [Ben Okri]\n");
}

}  // namespace
}  // namespace claimdiff
