#include "engine/compare/clauses/role_places.h"

#include <string>
#include <string_view>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "governor role" of the word; empty where it has no place.
std::string Place(const std::string& sentence, std::string_view word) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[" + sentence + "]1"}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  for (const uint32_t t : claim.tokens) {
    if (claim.norm(t) != word) continue;
    const RolePlace place = PlaceOf(claim, claim.TreeOf(t), t);
    if (place.governor == kNoToken) return {};
    return std::string(claim.norm(place.governor))
        .append(" ")
        .append(place.role);
  }
  return "no such word";
}

TEST(RolePlacesTest, Table) {
  const struct {
    const char* sentence;
    const char* word;
    const char* place;
  } kCases[] = {
      {"the tug towed the ferry to Ellan", "tug", "towed doer"},
      {"the tug towed the ferry to Ellan", "ferry", "towed object"},
      {"the tug towed the ferry to Ellan", "ellan", "towed to"},
      {"the ferry was towed by the tug", "tug", "towed doer"},
      {"the ferry was towed by the tug", "ferry", "towed object"},
      {"the mayor of Ellan left", "ellan", "mayor of"},
      {"Ellan's mayor left the town", "ellan", "mayor of"},
      {"the bank bought its rival, Tessel, in May", "tessel", "bought object"},
      // one of two alike
      {"Ruiz met Okri in Ellan", "okri", "met doer"},
      {"the captain and the pilot left", "pilot", ""},
      {"the captain spoke with the pilot", "pilot", ""},
      {"the captain left", "left", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Place(c.sentence, c.word), c.place)
        << c.sentence << ": " << c.word;
  }
}

TEST(RolePlacesTest, WhatStandsBehindAPreposition) {
  EXPECT_TRUE(IsBehindPreposition({3, "from"}));
  EXPECT_FALSE(IsBehindPreposition({3, "doer"}));
  EXPECT_FALSE(IsBehindPreposition({3, kOfRole}));
}

}  // namespace
}  // namespace claimdiff
