#include <algorithm>
#include <cstddef>
#include <random>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::NewsEvent;
using ::claimdiff::testing::NewsTheme;
using ::claimdiff::testing::OutletLines;
using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;

// Of the pairs that are aligned where all are scored the index finds nearly
// all in small events, and more than nine in ten in those that need it where
// claims have about as many partners as are kept of each: here twenty, and as
// many claims again that tell half of the same.
TEST(CandidateRecallTest, AgainstBruteForce) {
  const auto background = BackgroundTables::Load();
  const auto scorer = EventScorer::Load();
  ASSERT_TRUE(background.ok() && scorer.ok());
  const auto recall = [&](const std::vector<OutletLines>& outlets,
                          int* aligned) {
    v1::ComparisonReport report = ReportOf(outlets);
    const PreparedEvent event = PrepareEvent(*background, &report);
    CandidateOptions by_index;
    by_index.exhaustive_claims = 0;
    const auto indexed = FindCandidates(event.vectors, event.telling, by_index);
    EXPECT_TRUE(std::is_sorted(indexed.begin(), indexed.end()));
    CandidateOptions exhaustive;
    exhaustive.exhaustive_claims = event.size();
    const auto all = FindCandidates(event.vectors, event.telling, exhaustive);
    EXPECT_TRUE(
        std::includes(all.begin(), all.end(), indexed.begin(), indexed.end()));
    const ScoredPairs scored = scorer->Score(*background, event, all);
    int found = 0;
    for (size_t p = 0; p < all.size(); ++p) {
      if (scored.similarity[p] < kAlignedSimilarity) continue;
      ++*aligned;
      found += std::binary_search(indexed.begin(), indexed.end(), all[p]);
    }
    return found;
  };
  std::mt19937 random(1);
  for (const NewsTheme theme :
       {NewsTheme::kFlood, NewsTheme::kStrike, NewsTheme::kElection}) {
    int aligned = 0;
    const int found = recall(NewsEvent(theme, &random, 11, 60), &aligned);
    EXPECT_GT(aligned, 1000);
    EXPECT_GE(found, aligned * 92 / 100) << static_cast<int>(theme);
  }
  int aligned = 0;
  int found = 0;
  for (int round = 0; round < 20; ++round) {
    found += recall(RandomEvent(&random, 4, 20), &aligned);
  }
  EXPECT_GT(aligned, 1000);
  EXPECT_GE(found, aligned * 99 / 100);
}

}  // namespace
}  // namespace claimdiff
