#include "engine/compare/told_additions.h"

#include "engine/compare/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;

constexpr auto kDetail = v1::FINDING_KIND_DETAIL;

constexpr const char* kWire =
    "<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
    "stays "
    "ours, because the town paid for every plank\"]1";

TEST(ToldAdditionsTest, WhatTheOtherTellsElsewhereIsNoAddition) {
  const struct {
    const char* post;
    const char* dump;
  } kCases[] = {
      {"<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
       "stays ours\"]1",
       "detail/added; Wire: because the town paid for every plank [because the "
       "town paid for every plank]; Post:"},
      // the rest of it in another claim
      {"<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
       "stays ours\"]1\n"
       "<She=Ana Ruiz> {went on} [\"because the town paid for every plank\"]2",
       ""},
      // read as nobody's claim
      {"<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
       "stays ours\"]1 "
       "because the town paid for every plank",
       ""},
      // no more than a few of the words
      {"<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
       "stays ours\"]1\n"
       "<Ben Okri> {said} [the town paid for rum and a plank]2",
       "detail/added; Wire: because the town paid for every plank [because the "
       "town paid for every plank]; Post:"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(DumpKind(Compared({{"Wire", kWire}, {"Post", c.post}}), kDetail),
              c.dump)
        << c.post;
  }
}

// A third telling that has the words elsewhere takes nothing from the second.
TEST(ToldAdditionsTest, OnlyForTheTellingThatHasThem) {
  const char* post =
      "<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
      "stays ours\"]1";
  const char* gull =
      "<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
      "stays ours\"]1 "
      "because the town paid for every plank";
  EXPECT_EQ(
      DumpKind(Compared({{"Wire", kWire}, {"Post", post}, {"Gull", gull}}),
               kDetail),
      "detail/added; Wire: because the town paid for every plank [because the "
      "town paid for every plank]; Post:");
}

}  // namespace
}  // namespace claimdiff
