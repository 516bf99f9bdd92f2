#include "engine/compare/disputes/disputed_values.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;

// NUMBER and DISPUTED of a report, a line each.
std::string Dump(const std::vector<testing::MarkedArticle>& articles) {
  const v1::ComparisonReport report = Compared(articles);
  return DumpKind(report, v1::FINDING_KIND_NUMBER) + "|" +
         DumpKind(report, v1::FINDING_KIND_DISPUTED);
}

constexpr const char* kMany =
    "<Ana Ruiz> {said} [the crew had worked 14 hours without a break]1";
constexpr const char* kFew =
    "<Ben Okri> {said} [no crew had worked more than 10 hours without a "
    "break]1";

TEST(DisputedValuesTest, TheDisputeSaysItAlone) {
  EXPECT_EQ(Dump({{"Post", kMany}, {"Wire", kFew}}),
            "|disputed/number; Wire: Ben Okri [10]; Post: Ana Ruiz [14]");
}

// One speaker in two tellings: a difference between these.
TEST(DisputedValuesTest, OneSpeakerDisputesNothing) {
  EXPECT_EQ(
      Dump({{"Post", kMany},
            {"Wire",
             "<Ana Ruiz> {said} [no crew had worked more than 10 hours without "
             "a break]1"}}),
      "number/slot; Post: 14 hours [14]; Wire: at most 10 hours [10]|");
}

// The third telling gives another number for one of the two speakers.
TEST(DisputedValuesTest, AThirdValueKeepsTheNumber) {
  EXPECT_EQ(Dump({{"Post", kMany},
                  {"Wire", kFew},
                  {"Gull",
                   "<Ana Ruiz> {said} [the crew had worked 16 hours without a "
                   "break]1"}}),
            "number/slot; Post: 14 hours [14]; Wire: at most 10 hours [10]; "
            "Gull: 16 hours [16]|"
            "disputed/number; Wire: Ben Okri [10]; Post: Ana Ruiz [14]; "
            "Gull: Ana Ruiz [16]");
}

// All who give a number in that place are in it, also of one report.
TEST(DisputedValuesTest, AllWhoGiveANumberThereDisputeIt) {
  EXPECT_EQ(Dump({{"Post", kMany},
                  {"Wire", std::string(kFew) +
                               "\n<The dock union> {said} [the crew had worked "
                               "14 hours without a break]1"}}),
            "|disputed/number; Wire: Ben Okri [10]; Post: Ana Ruiz [14]\n"
            "disputed/number; Wire: Ben Okri [10]; Wire: The dock union [14]");
}

// Who gives one of the two values and is no speaker adds nothing to it.
TEST(DisputedValuesTest, OneValueIsDisputedForAllWhoGiveIt) {
  EXPECT_EQ(Dump({{"Post", kMany},
                  {"Wire", kFew},
                  {"Gull", "[The crew had worked 14 hours without a break]1"}}),
            "|disputed/number; Wire: Ben Okri [10]; Post: Ana Ruiz [14]");
}

// Of two numbers the one that nobody disputes still differs.
TEST(DisputedValuesTest, OtherNumbersOfTheClaimsStay) {
  EXPECT_EQ(
      Dump({{"Post",
             "<Ana Ruiz> {said} [the 30 sailors had worked 14 hours without a "
             "break]1"},
            {"Wire",
             "<Ben Okri> {said} [none of the 40 sailors had worked more than "
             "10 hours without a break]1"}}),
      "number/slot; Post: 30 [30]; Wire: 40 [40]|"
      "disputed/number; Wire: Ben Okri [10]; Post: Ana Ruiz [14]");
}

}  // namespace
}  // namespace claimdiff
