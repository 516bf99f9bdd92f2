#include "engine/align/report/evidence.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;

class EvidenceTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto background = BackgroundTables::Load();
    ASSERT_TRUE(background.ok()) << background.status();
    background_ = *background;
    const auto scorer = EventScorer::Load();
    ASSERT_TRUE(scorer.ok()) << scorer.status();
    scorer_ = *scorer;
  }

  // Of the pair of the first two claims in canonical order.
  std::vector<v1::PairEvidence> Explain(const PreparedEvent& event,
                                        size_t most) {
    const std::vector<CandidatePair> pairs = {{0, 1}};
    const ScoredPairs scored = scorer_.Score(background_, event, pairs);
    return ExplainPair(event, 0, 1,
                       scorer_.FeaturesOf(event, pairs[0], scored.of_event[0]),
                       scorer_, most);
  }

  // The names of what words say, sorted; those against the pair with a minus.
  std::string Names(const std::string& left, const std::string& right) {
    v1::ComparisonReport report = ReportOf({{"A", {left}}, {"B", {right}}});
    const PreparedEvent event = PrepareEvent(background_, &report);
    std::vector<std::string> names;
    for (const v1::PairEvidence& piece : Explain(event, 100)) {
      if (piece.feature() == "lengths" ||
          piece.feature().rfind("wording:", 0) == 0) {
        continue;
      }
      names.push_back((piece.weight() < 0 ? "-" : "") + piece.feature());
    }
    std::sort(names.begin(), names.end());
    return absl::StrJoin(names, " ");
  }

  BackgroundTables background_;
  EventScorer scorer_;
};

TEST_F(EvidenceTest, NamesWhatIsInCommonAndWhatConflicts) {
  const struct {
    const char* left;
    const char* right;
    const char* expected;
  } kCases[] = {
      {"the ferry sank, killing 12", "ferries sank and 12 died",
       "numbers related:die stem:12 stem:ferri stem:sink"},
      {"the ferry sank, killing 12", "the ferry did not sink and 15 died",
       "-negation -number-conflict related:kill stem:ferri stem:sink"},
      {"the harbour froze", "a ferry sank", "-words"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Names(c.left, c.right), c.expected) << c.left;
    EXPECT_EQ(Names(c.right, c.left), c.expected) << c.left;
  }
}

TEST_F(EvidenceTest, TwoClaimsAloneAreExplainedByTheirWording) {
  v1::ComparisonReport report =
      ReportOf({{"A", {"Prices rose in May"}}, {"B", {"Prices fell in May"}}});
  const PreparedEvent event = PrepareEvent(background_, &report);
  std::set<std::string> names;
  for (const v1::PairEvidence& piece : Explain(event, 100)) {
    names.insert(piece.feature());
  }
  EXPECT_EQ(names.count("wording:opposites"), 1u);
  EXPECT_EQ(names.count("wording:linked-words"), 1u);
  EXPECT_EQ(names.count("wording:unlinked-names"), 0u) << "there are none";
}

TEST_F(EvidenceTest, LargestFirstAndNoMoreThanAsked) {
  v1::ComparisonReport report = ReportOf(
      {{"A", {"on Monday the ferry Northern Star sank off Port Ellan"}},
       {"B", {"the Northern Star sank near Port Ellan on Monday"}}});
  const PreparedEvent event = PrepareEvent(background_, &report);
  const auto all = Explain(event, 100);
  ASSERT_GT(all.size(), 4u);
  for (size_t i = 1; i < all.size(); ++i) {
    EXPECT_GE(std::abs(all[i - 1].weight()), std::abs(all[i].weight()));
  }
  const auto three = Explain(event, 3);
  ASSERT_EQ(three.size(), 3u);
  EXPECT_EQ(three[2].feature(), all[2].feature());
}

// Nothing else of the logit goes unexplained, whichever model made it.
TEST_F(EvidenceTest, WeightsAddUpToTheLogit) {
  std::mt19937 random(1);
  int checked = 0;
  for (int round = 0; round < 30; ++round) {
    v1::ComparisonReport report = ReportOf(RandomEvent(&random, 2, 3));
    const PreparedEvent event = PrepareEvent(background_, &report);
    const auto pairs = FindCandidates(event.vectors, event.telling, {});
    const ScoredPairs scored = scorer_.Score(background_, event, pairs);
    const PairModel& model = scorer_.ModelFor(event.size());
    for (size_t p = 0; p < pairs.size(); ++p) {
      const TreeFeatures features =
          scorer_.FeaturesOf(event, pairs[p], scored.of_event[p]);
      double sum = 0;
      for (const auto& piece : ExplainPair(event, pairs[p].left, pairs[p].right,
                                           features, scorer_, 1000)) {
        sum += piece.weight();
      }
      PairFeatures words;
      std::copy_n(features.begin(), kPairFeatureCount, words.begin());
      std::vector<double> shares(kTreeFeatureCount, 0);
      double constant = model.SharesOf(features, &shares);
      // What is not there is not shown.
      const size_t event_features = model.company == Company::kEvent
                                        ? size_t{kPairFeatureCount}
                                        : size_t{kTreeFeatureCount};
      for (size_t f = kLengths; f < event_features; ++f) {
        if (features[f] == 0) constant += shares[f];
      }
      EXPECT_NEAR(sum + constant,
                  model.Logit(model.words.Logit(words), features), 1e-4);
      ++checked;
    }
  }
  EXPECT_GT(checked, 30);
}

}  // namespace
}  // namespace claimdiff
