#include "engine/compare/numbers/date_places.h"

#include <string>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(DatePlacesTest, WhatADateIsTheDateOf) {
  const struct {
    const char* claim;
    const char* noun;
    const char* verb;
  } kCases[] = {
      {"she arrived at the hospital in Marn on Friday", "", "arrived"},
      {"on Friday the port fired the captain", "", "fired"},
      {"the town prepares for the 2016 vote", "vote", ""},
      {"claims filed in the week ended April 11 fell", "", "filed"},
      {"the boats of 2016", "", ""},
      {"the pier was on Friday", "", ""},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + std::string(c.claim) + "]1"}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    ASSERT_EQ(claim.dates.size(), 1u) << c.claim;
    const DateMention& date = claim.dates[0];
    const DatePlace place =
        PlaceOfDate(claim, claim.TreeOf(date.first_token), date);
    const auto word = [&](uint32_t t) {
      return t == kNoToken ? "" : std::string(claim.norm(t));
    };
    EXPECT_EQ(word(place.noun), c.noun) << c.claim;
    EXPECT_EQ(word(place.verb), c.verb) << c.claim;
  }
}

}  // namespace
}  // namespace claimdiff
