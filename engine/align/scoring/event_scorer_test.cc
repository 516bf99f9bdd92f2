#include "engine/align/scoring/event_scorer.h"

#include <random>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/alone_features.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::OutletLines;
using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;

class EventScorerTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto background = BackgroundTables::Load();
    ASSERT_TRUE(background.ok()) << background.status();
    background_ = *background;
    const auto scorer = EventScorer::Load();
    ASSERT_TRUE(scorer.ok()) << scorer.status();
    scorer_ = *scorer;
  }

  std::vector<double> Score(const std::vector<OutletLines>& outlets) {
    v1::ComparisonReport report = ReportOf(outlets);
    const PreparedEvent event = PrepareEvent(background_, &report);
    return scorer_
        .Score(background_, event,
               FindCandidates(event.vectors, event.telling, {}))
        .similarity;
  }

  double ScoreAlone(const std::string& a, const std::string& b) {
    return Score({{"A", {a}}, {"B", {b}}})[0];
  }

  BackgroundTables background_;
  EventScorer scorer_;
};

TEST_F(EventScorerTest, TwoClaimsAlone) {
  const std::string claim = "The ferry Northern Star sank off Port Ellan";
  const double same = ScoreAlone(claim, claim);
  const double reworded =
      ScoreAlone(claim, "Northern Star, a ferry, sank near Port Ellan");
  const double other = ScoreAlone(claim, "The ferry reached Port Ellan");
  const double nothing = ScoreAlone(claim, "Prices rose");
  EXPECT_EQ(same, 1);
  EXPECT_GE(reworded, kAlignedSimilarity);
  EXPECT_LT(reworded, same);
  EXPECT_LT(other, reworded);
  EXPECT_LT(nothing, other);
  EXPECT_LT(nothing, kAlignedSimilarity / 2);
  EXPECT_EQ(ScoreAlone("xyz", "qqq"), 0);
}

TEST_F(EventScorerTest, InRangeAndSymmetricToTheBit) {
  std::mt19937 random(1);
  for (int round = 0; round < 20; ++round) {
    for (const double similarity : Score(RandomEvent(&random, 3, 6))) {
      EXPECT_GE(similarity, 0);
      EXPECT_LE(similarity, 1);
    }
    const auto outlets = RandomEvent(&random, 2, 1);
    const auto one = Score(outlets);
    EXPECT_EQ(one, Score({outlets[1], outlets[0]}));
  }
}

// More in common never makes two claims alone less alike.
TEST_F(EventScorerTest, TheModelOfTwoClaimsIsMonotone) {
  const PairModel& model = scorer_.ModelFor(2);
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    PairFeatures words;
    for (float& value : words) {
      value = static_cast<float>(random() % 101) / 100;
    }
    AloneFeatures wording;
    for (float& value : wording) {
      value = static_cast<float>(random() % 101) / 20;
    }
    const auto similarity = [&] {
      const TreeFeatures features = JoinFeatures(words, wording);
      return model.trees.Similarity(
          model.Logit(model.words.Logit(words), features));
    };
    const double before = similarity();
    const auto feature = static_cast<PairFeature>(random() % kPairFeatureCount);
    words[feature] = 1;
    if (SpeaksForPair(feature)) {
      EXPECT_GE(similarity(), before) << PairFeatureName(feature);
    } else {
      EXPECT_LE(similarity(), before) << PairFeatureName(feature);
    }
    const double given_words = similarity();
    const auto other = static_cast<AloneFeature>(random() % kAloneFeatureCount);
    wording[other] += 1;
    EXPECT_GE(AloneFeatureSign(other) * (similarity() - given_words), 0)
        << AloneFeatureName(other);
  }
}

// Nor does a higher logit of the words alone, all else of the event equal.
TEST_F(EventScorerTest, TheModelOfEventsIsMonotoneInTheLogit) {
  const PairModel& model = scorer_.ModelFor(3);
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    TreeFeatures features;
    for (float& value : features) {
      value = static_cast<float>(random() % 101) / 50 - 1;
    }
    float& logit = features[kPairFeatureCount + kLogit];
    const double before = model.Logit(double{logit}, features);
    logit += static_cast<float>(random() % 5);
    EXPECT_GE(model.Logit(double{logit}, features), before);
  }
}

TEST(ScaledTreesTest, TheThresholdLiesInTheMiddle) {
  const auto scaled = ScaledTrees::Parse(
      Company::kEvent, "# fitted\nthreshold\t-1.5\nsteepness\t0.8\n");
  ASSERT_TRUE(scaled.ok()) << scaled.status();
  EXPECT_NEAR(scaled->Similarity(-1.5), kAlignedSimilarity, 1e-9);
  EXPECT_NEAR(scaled->Similarity(-100), 0, 1e-9);
  EXPECT_NEAR(scaled->Similarity(100), 1, 1e-9);
  for (double logit = -6; logit < 6; logit += .1) {
    EXPECT_LT(scaled->Similarity(logit), scaled->Similarity(logit + .1));
  }
}

TEST(ScaledTreesTest, RefusesBrokenTables) {
  const std::string kFront =
      "trees: no threshold and steepness above 0 in front";
  const struct {
    const char* table;
    std::string error;
  } kCases[] = {
      {"", kFront},
      {"threshold\t0\n", kFront},
      {"steepness\t1\nthreshold\t0\n", kFront},
      {"threshold\t0\nsteepness\t0\n", kFront},
      {"threshold\tx\nsteepness\t1\n", kFront},
      {"threshold\t0\nsteepness\t1\ncover\n", "trees: number 0 is not a tree"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(ScaledTrees::Parse(Company::kEvent, c.table).status().message(),
              c.error);
  }
}

}  // namespace
}  // namespace claimdiff
