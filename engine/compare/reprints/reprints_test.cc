#include "engine/compare/reprints/reprints.h"

#include <string>
#include <vector>

#include "engine/compare/testing/testing_report.h"
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
      // A family called by what is a title elsewhere.
      {"<He> {said} [“Captain Lena Bishop was on the bridge”]1.",
       "<He> {said} [“Captain Oskar Brandt was on the bridge”]1.",
       "name/slot; Wire: Lena Bishop [Lena Bishop]; "
       "Post: Oskar Brandt [Oskar Brandt]\n"},
      // A claim of which one side holds only the beginning.
      {"<Ruiz> {believed} [there were as many as three]1, but found only one "
       "of them in the water near the old pier at noon.",
       "<Ruiz> {believed} [there were as many as five, but found only one of "
       "them in the water near the old pier at noon]1.",
       "number/slot; Wire: at most 3 [three]; Post: at most 5 [five]\n"},
      // A name that stands beside another one that both have.
      {"<Tolan aide Jesse Lind=Jesse Lind> {said} [it would sail]1.",
       "<Tolan aide Greta Holm=Greta Holm> {said} [it would sail]1.",
       "attribution/speaker; Wire: Jesse Lind [Tolan aide Jesse Lind]; "
       "Post: Greta Holm [Tolan aide Greta Holm]\n"},
      {"<harbour chief and former sailor Jesse Lind=harbour chief and former "
       "sailor Jesse Lind> {said} [it would sail]1.",
       "<harbour chief and former sailor Greta Holm=harbour chief and former "
       "sailor Greta Holm> {said} [it would sail]1.",
       "attribution/speaker; Wire: harbour chief and former sailor Jesse Lind "
       "[harbour chief and former sailor Jesse Lind]; "
       "Post: harbour chief and former sailor Greta Holm "
       "[harbour chief and former sailor Greta Holm]\n"},
      // A "not" at the end, and one beside another negation.
      {"<Some> {think} [it will]1.", "<Some> {think} [it will not]1.",
       "negation/cue; Wire: affirmed [will]; Post: negated [not]\n"},
      {"<Ruiz> {said} [nobody would take it for a sound ship]1.",
       "<Ruiz> {said} [nobody would not take it for a sound ship]1.",
       "negation/cue; Wire: affirmed [would]; Post: negated [not] [take]\n"},
      // Where the "not" is all that is gone.
      {"<Ruiz> {said} [they were not just selling tickets]1.",
       "<Ruiz> {said} [they were just selling tickets]1.",
       "negation/cue; Wire: negated [not]; Post: affirmed [were]\n"},
      {"<Ruiz> {said} [the yard will more than double the crew of 216]1.",
       "<Ruiz> {said} [the yard will not more than double the crew of 216]1.",
       "negation/cue; Wire: affirmed [will]; Post: negated [not]\n"},
      {"<Ruiz> {asked} [whether or not it would sail]1.",
       "<Ruiz> {asked} [whether it would sail]1.", ""},
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
