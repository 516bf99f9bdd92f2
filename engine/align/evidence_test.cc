#include "engine/align/evidence.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/claim_vectors.h"
#include "engine/align/pair_features.h"
#include "engine/align/pair_scorer.h"
#include "engine/align/prepared_event.h"
#include "engine/align/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::OutletLines;
using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;

class EvidenceTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto background = BackgroundTables::Load();
    ASSERT_TRUE(background.ok()) << background.status();
    background_ = *background;
    const auto scorer = PairScorer::Load();
    ASSERT_TRUE(scorer.ok()) << scorer.status();
    scorer_ = *scorer;
  }

  std::vector<v1::PairEvidence> Explain(const PreparedEvent& event, size_t left,
                                        size_t right, size_t most) {
    return ExplainPair(event.documents[event.article[left]], event.texts[left],
                       event.vectors[left], event.vectors[right], scorer_,
                       most);
  }

  // The names of the features, sorted; those against the pair with a minus.
  std::string Names(const std::string& left, const std::string& right) {
    v1::ComparisonReport report = ReportOf({{"A", {left}}, {"B", {right}}});
    const PreparedEvent event = PrepareEvent(background_, &report);
    std::vector<std::string> names;
    for (const v1::PairEvidence& piece : Explain(event, 0, 1, 100)) {
      names.push_back((piece.weight() < 0 ? "-" : "") + piece.feature());
    }
    std::sort(names.begin(), names.end());
    return absl::StrJoin(names, " ");
  }

  BackgroundTables background_;
  PairScorer scorer_;
};

TEST_F(EvidenceTest, NamesWhatIsInCommonAndWhatConflicts) {
  const struct {
    const char* left;
    const char* right;
    const char* expected;
  } kCases[] = {
      {"the ferry sank, killing 12", "ferries sank and 12 died",
       "numbers stem:12 stem:ferri stem:sink"},
      {"the ferry sank, killing 12", "the ferry did not sink and 15 died",
       "-negation -number-conflict stem:ferri stem:sink"},
      {"the harbour closed", "a ferry sank", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Names(c.left, c.right), c.expected) << c.left;
    EXPECT_EQ(Names(c.right, c.left), c.expected) << c.left;
  }
}

TEST_F(EvidenceTest, LargestFirstAndNoMoreThanAsked) {
  v1::ComparisonReport report = ReportOf(
      {{"A", {"on Monday the ferry Northern Star sank off Port Ellan"}},
       {"B", {"the Northern Star sank near Port Ellan on Monday"}}});
  const PreparedEvent event = PrepareEvent(background_, &report);
  const auto all = Explain(event, 0, 1, 100);
  ASSERT_GT(all.size(), 4u);
  for (size_t i = 1; i < all.size(); ++i) {
    EXPECT_GE(std::abs(all[i - 1].weight()), std::abs(all[i].weight()));
  }
  const auto three = Explain(event, 0, 1, 3);
  ASSERT_EQ(three.size(), 3u);
  EXPECT_EQ(three[2].feature(), all[2].feature());
}

// Where any word is shared, nothing of the logit goes unexplained.
TEST_F(EvidenceTest, WeightsAddUpToTheLogit) {
  std::mt19937 random(1);
  int checked = 0;
  for (int round = 0; round < 30; ++round) {
    v1::ComparisonReport report = ReportOf(RandomEvent(&random, 2, 4));
    const PreparedEvent event = PrepareEvent(background_, &report);
    for (uint32_t i = 0; i < event.size(); ++i) {
      for (uint32_t j = 0; j < event.size(); ++j) {
        const PairFeatures features =
            ComputePairFeatures(event.vectors[i], event.vectors[j]);
        if (features[kSharedStems] == 0) continue;
        double sum = 0;
        for (const auto& piece : Explain(event, i, j, 1000)) {
          sum += piece.weight();
        }
        EXPECT_NEAR(sum, scorer_.Logit(features) - scorer_.Logit({}), 1e-4);
        ++checked;
      }
    }
  }
  EXPECT_GT(checked, 100);
}

}  // namespace
}  // namespace claimdiff
