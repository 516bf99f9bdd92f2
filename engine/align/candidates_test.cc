#include "engine/align/candidates.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/claim_vectors.h"
#include "engine/align/pair_features.h"
#include "engine/align/pair_scorer.h"
#include "engine/align/prepared_event.h"
#include "engine/align/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::FerryEvent;
using ::claimdiff::testing::RandomEvent;
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

TEST(CandidatesTest, TheIndexFindsWhatSharesRareStems) {
  v1::ComparisonReport report = ReportOf(
      {{"A", {"the ferry sank off Port Ellan", "prices rose", "a storm came"}},
       {"B", {"Port Ellan closed", "nothing happened", "the storm passed"}}});
  const PreparedEvent event = Prepare(&report);
  std::set<std::string> found;
  for (const CandidatePair pair :
       FindCandidates(event.vectors, event.telling, Indexed())) {
    std::vector<std::string> ids = {
        report.claims(event.report_index[pair.left]).id(),
        report.claims(event.report_index[pair.right]).id()};
    std::sort(ids.begin(), ids.end());
    found.insert(ids[0] + " " + ids[1]);
  }
  EXPECT_EQ(found, (std::set<std::string>{"0#0 1#0", "0#2 1#2"}));
}

TEST(CandidatesTest, CapsHold) {
  std::vector<std::string> lines(30, "the ferry sank off Port Ellan");
  v1::ComparisonReport report = ReportOf({{"A", lines}, {"B", lines}});
  const PreparedEvent event = Prepare(&report);
  CandidateOptions options = Indexed();
  options.kept_per_claim = 2;
  const auto kept = FindCandidates(event.vectors, event.telling, options);
  EXPECT_GE(kept.size(), 60u);
  EXPECT_LE(kept.size(), 120u);
  options.longest_posting = 59;  // every stem is in 60 claims
  EXPECT_TRUE(FindCandidates(event.vectors, event.telling, options).empty());
}

// Of the pairs whose words are alike the index finds nearly all.
TEST(CandidatesTest, RecallAgainstBruteForce) {
  const auto scorer = PairScorer::Load();
  ASSERT_TRUE(scorer.ok());
  std::mt19937 random(1);
  int aligned = 0;
  int found = 0;
  for (int round = 0; round < 20; ++round) {
    v1::ComparisonReport report = ReportOf(RandomEvent(&random, 4, 20));
    const PreparedEvent event = Prepare(&report);
    const auto indexed =
        FindCandidates(event.vectors, event.telling, Indexed());
    EXPECT_TRUE(std::is_sorted(indexed.begin(), indexed.end()));
    const auto all = FindCandidates(event.vectors, event.telling, {});
    EXPECT_TRUE(
        std::includes(all.begin(), all.end(), indexed.begin(), indexed.end()));
    for (const CandidatePair pair : all) {
      // More likely one claim than not, by the words alone.
      if (scorer->Logit(ComputePairFeatures(event.vectors[pair.left],
                                            event.vectors[pair.right])) < 0) {
        continue;
      }
      ++aligned;
      found += std::binary_search(indexed.begin(), indexed.end(), pair);
    }
  }
  EXPECT_GT(aligned, 1000);
  EXPECT_GE(found, aligned * 97 / 100);
}

}  // namespace
}  // namespace claimdiff
