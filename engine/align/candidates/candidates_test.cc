#include "engine/align/candidates/candidates.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::FerryEvent;
using ::claimdiff::testing::OutletLines;
using ::claimdiff::testing::ReportOf;

PreparedEvent Prepare(v1::ComparisonReport* report) {
  const auto background = BackgroundTables::Load();
  EXPECT_TRUE(background.ok()) << background.status();
  return PrepareEvent(*background, report);
}

CandidateOptions Indexed() {
  CandidateOptions options;
  options.exhaustive_claims = 0;
  return options;
}

TEST(CandidatesTest, SmallEventsAreComparedPairByPair) {
  v1::ComparisonReport report = ReportOf(FerryEvent());
  const PreparedEvent event = Prepare(&report);
  const auto pairs = FindCandidates(event.vectors, event.telling, {});
  EXPECT_EQ(pairs.size(), 27u);  // 3 * 3 between each two of three outlets
  for (const CandidatePair pair : pairs) {
    EXPECT_NE(event.telling[pair.left], event.telling[pair.right]);
  }
}

// "0#0 1#0": the claims of each pair that the index finds.
std::set<std::string> FoundByIndex(const std::vector<OutletLines>& outlets) {
  v1::ComparisonReport report = ReportOf(outlets);
  const PreparedEvent event = Prepare(&report);
  std::set<std::string> found;
  for (const CandidatePair pair :
       FindCandidates(event.vectors, event.telling, Indexed())) {
    std::vector<std::string> ids;
    for (const uint32_t claim : {pair.left, pair.right}) {
      const auto index = static_cast<int>(event.report_index[claim]);
      ids.push_back(report.claims(index).id());
    }
    std::sort(ids.begin(), ids.end());
    found.insert(ids[0] + " " + ids[1]);
  }
  return found;
}

TEST(CandidatesTest, WhatTheIndexFinds) {
  const struct {
    const char* what;
    std::vector<OutletLines> outlets;
    std::set<std::string> expected;
  } kCases[] = {
      {"rare stems in common",
       {{"A", {"the ferry sank off Port Ellan", "prices rose", "a storm came"}},
        {"B", {"Port Ellan closed", "Brandt sang", "the storm passed"}}},
       {"0#0 1#0", "0#2 1#2"}},
      {"a word that can mean the other one",
       {{"A", {"the vessel was lost"}}, {"B", {"a ship vanished"}}},
       {"0#0 1#0"}},
      {"nothing in common but a third claim",
       {{"A", {"Holt paid"}}, {"B", {"Brandt sang"}}, {"C", {"Holt, Brandt"}}},
       {"0#0 1#0", "0#0 2#0", "1#0 2#0"}},
      {"nothing in common", {{"A", {"Holt paid"}}, {"B", {"Brandt sang"}}}, {}},
      {"one telling",
       {{"A", {"Holt paid", "Holt paid"}}, {"a", {"Holt paid"}}},
       {}},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(FoundByIndex(c.outlets), c.expected) << c.what;
  }
}

TEST(CandidatesTest, CapsHold) {
  std::vector<std::string> lines(30, "the ferry sank off Port Ellan");
  v1::ComparisonReport report = ReportOf({{"A", lines}, {"B", lines}});
  const PreparedEvent event = Prepare(&report);
  CandidateOptions options = Indexed();
  options.kept_per_claim = 2;
  options.reached_per_claim = 1;
  const auto kept = FindCandidates(event.vectors, event.telling, options);
  EXPECT_GE(kept.size(), 60u);
  EXPECT_LE(kept.size(), 180u);
  // A stem that is in 60 claims leads to two of them.
  options.longest_posting = 2;
  options.reached_per_claim = 0;
  const auto few = FindCandidates(event.vectors, event.telling, options);
  EXPECT_GE(few.size(), 30u);
  for (const CandidatePair pair : few) EXPECT_LT(pair.left, 2u);
}

TEST(CandidatesTest, ClaimsThatOthersSpeakForAreInNoPair) {
  v1::ComparisonReport report =
      ReportOf({{"A", {"Holt paid"}}, {"B", {"Holt paid", "Holt won"}}});
  const PreparedEvent event = Prepare(&report);
  std::vector<uint32_t> voice = {0, 1, 2};
  const size_t all =
      FindCandidates(event.vectors, event.telling, Indexed(), voice).size();
  EXPECT_EQ(all, 2u);
  const uint32_t echo = event.telling[0] == event.telling[1] ? 2 : 0;
  voice[echo] = 1;
  EXPECT_TRUE(
      FindCandidates(event.vectors, event.telling, Indexed(), voice).empty());
}

}  // namespace
}  // namespace claimdiff
