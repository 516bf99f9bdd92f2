#include "engine/compare/reprints/unread_places.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::CopyDifferences;
using testing::Explanations;
using testing::WireCopy;

// The line, and a claim that both have, so that there are two tellings. A claim
// is a line of its own.
std::string Told(const std::string& line) {
  const bool is_claim = line.find('[') != std::string::npos;
  return WireCopy(line + (is_claim ? "\n" : " ") +
                  "<Eva Lund> {said} [nobody had checked the doors]9.");
}

struct Case {
  const char* wire;
  const char* copy;
  const char* findings;
};

TEST(UnreadPlacesTest, WhatACopyChangedWhereNoClaimWasRead) {
  const Case kCases[] = {
      {"<Ana Ruiz> {praised} [Lena Tolan and her crew]1 on Monday.",
       "Ana Ruiz praised Oskar Brandt and her crew on Monday.",
       "name/slot; Wire: Lena Tolan [Lena Tolan]\n"},
      {"<Ana Ruiz> {said} [the pier will open again]1 on Monday.",
       "Ana Ruiz said the pier may open again on Monday.",
       "certainty/hedge; Wire: definite [open]\n"},
      {"<Ana Ruiz> {said} [12 boats were lost that night]1 off the point.",
       "Ana Ruiz said 15 boats were lost that night off the point.",
       "number/slot; Wire: 12 [12]\n"},
      // read in the copy
      {"Ana Ruiz said 12 boats were lost that night off the point.",
       "<Ana Ruiz> {said} [15 boats were lost that night]1 off the point.",
       "number/slot; Post: 15 [15]\n"},
      // a claim there that ends before the change
      {"<Ana Ruiz> {said} [the boats were lost that night and 12 sailors "
       "drowned]1 off the point.",
       "<Ana Ruiz> {said} [the boats were lost that night]1 and 15 sailors "
       "drowned off the point.",
       "number/slot; Wire: 12 [12]\n"},
      // the same words
      {"<Ana Ruiz> {said} [12 boats were lost that night]1 off the point.",
       "Ana Ruiz said 12 boats were lost that night off the point.",
       "copied/claim; Wire: Ana Ruiz\n"},
      // other words that state no other fact
      {"<Ana Ruiz> {said} [12 boats were lost in the storm that night]1 off "
       "the point.",
       "Ana Ruiz said 12 boats were lost in the gale that night off the point.",
       ""},
      // another matter in its place
      {"<Ana Ruiz> {said} [12 boats were lost that night]1 off the point.",
       "Ana Ruiz said the mayor has never answered her letters off the point.",
       "only-in/telling; Wire: Ana Ruiz\n"},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(CopyDifferences(Told(c.wire), Told(c.copy)), c.findings)
        << c.copy;
  }
}

TEST(UnreadPlacesTest, TheExplanationHasTheWordsOfBoth) {
  const std::string lost =
      Told("<Ana Ruiz> {said} [12 boats were lost that night]1 off the point.");
  const auto report =
      Compared({{"Wire", lost},
                {"Gull", lost},
                {"Post", Told("Ana Ruiz said 15 boats were lost that night off "
                              "the point.")}});
  EXPECT_EQ(Explanations(report, v1::FINDING_KIND_NUMBER),
            "Wire, Gull: 12 boats were lost; "
            "Post: 15 boats were lost (in its text)");
}

TEST(UnreadPlacesTest, OtherWordsAreNotLeftOut) {
  const auto report =
      Compared({{"Wire", Told("<Ana Ruiz> {said} [12 boats were lost in the "
                              "storm that night]1 off the point.")},
                {"Post", Told("Ana Ruiz said 12 boats were lost in the gale "
                              "that night off the point.")}});
  EXPECT_EQ(Explanations(report, v1::FINDING_KIND_REWORDED),
            "In other words in another text as well: Wire: 12 boats were lost "
            "in the storm that night; Post: 12 boats were lost in the gale "
            "that night (in its text)");
}

}  // namespace
}  // namespace claimdiff
