#include "engine/align/features/event_features.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/article_likeness.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::OutletLines;
using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;

class EventFeaturesTest : public ::testing::Test {
 protected:
  // Makes the event and its pairs.
  void Read(const std::vector<OutletLines>& outlets) {
    const auto background = BackgroundTables::Load();
    ASSERT_TRUE(background.ok()) << background.status();
    background_ = *background;
    report_ = ReportOf(outlets);
    event_ = PrepareEvent(background_, &report_);
    pairs_ = FindCandidates(event_.vectors, event_.telling, {});
  }

  std::vector<EventFeatures> Compute(const std::vector<float>& logits) {
    ArticleLikeness articles(background_, event_);
    return ComputeEventFeatures(event_, pairs_, logits, &articles);
  }

  // The pair of claims with these ids.
  size_t PairOf(const std::string& a, const std::string& b) {
    for (size_t p = 0; p < pairs_.size(); ++p) {
      std::set<std::string> ids;
      for (const uint32_t claim : {pairs_[p].left, pairs_[p].right}) {
        ids.insert(
            report_.claims(static_cast<int>(event_.report_index[claim])).id());
      }
      if (ids == std::set<std::string>{a, b}) return p;
    }
    ADD_FAILURE() << "no pair " << a << " " << b;
    return 0;
  }

  BackgroundTables background_;
  v1::ComparisonReport report_;
  PreparedEvent event_;
  std::vector<CandidatePair> pairs_;
};

float Logit(float likeness) { return std::log(likeness / (1 - likeness)); }

// Three tellings of one claim each: 0 and 1 are both like 2.
TEST_F(EventFeaturesTest, AThirdClaimSpeaksForThePair) {
  Read({{"A", {"ferry sank"}}, {"B", {"it went down"}}, {"C", {"boat lost"}}});
  std::vector<float> logits(3);
  logits[PairOf("0#0", "1#0")] = Logit(.1f);
  logits[PairOf("0#0", "2#0")] = Logit(.8f);
  logits[PairOf("1#0", "2#0")] = Logit(.5f);
  const EventFeatures f = Compute(logits)[PairOf("0#0", "1#0")];
  EXPECT_NEAR(f[kLogit], Logit(.1f), 1e-5);
  EXPECT_NEAR(f[kThirdSum], .4, 1e-5);
  EXPECT_NEAR(f[kThirdBest], .4, 1e-5);
  EXPECT_NEAR(f[kThirdCosine], .4 / std::sqrt(.64 * .25 + .01), 1e-5);
  EXPECT_NEAR(f[kApartness], .2 - (.45 + .3), 1e-5);
  EXPECT_NEAR(f[kBestOthers], .45, 1e-5);
  EXPECT_NEAR(f[kBestRank], .5, 1e-5);
  EXPECT_NEAR(f[kWorstRank], .5, 1e-5);
  EXPECT_NEAR(f[kGap], .2 - (.8 + .5), 1e-5);
  EXPECT_NEAR(f[kDegree], (.9 + .6) / 2, 1e-5);
  EXPECT_NEAR(f[kShareMin], .1 / (.8 + .5), 1e-5);
  EXPECT_NEAR(f[kShareMax], .1 / (.5 + .5), 1e-5);
  // Articles of one claim each are one story: .1 and .8 of A, .1 and .5 of B.
  EXPECT_NEAR(f[kStoryMean], (.45 + .3) / 2, 1e-5);
  // Of two logits the lower one stands one deviation below their mean.
  const auto standing = [](float own, float other) {
    const float deviation = std::abs(Logit(own) - Logit(other)) / 2;
    return (Logit(own) - Logit(other)) / 2 / (deviation + .3);
  };
  EXPECT_NEAR(f[kStandingMin], standing(.1f, .8f), 1e-5);
  EXPECT_NEAR(f[kStandingMax], standing(.1f, .5f), 1e-5);
  const EventFeatures best = Compute(logits)[PairOf("0#0", "2#0")];
  EXPECT_NEAR(best[kBestRank], 1, 1e-5);
  EXPECT_NEAR(best[kGap], 1.6 - (.1 + .5), 1e-5);
}

// A wire story that two carry: they are no rivals of a third telling.
TEST_F(EventFeaturesTest, ClaimsInTheSameWordsAreNoRivals) {
  Read({{"A", {"ferry sank"}}, {"B", {"ferry sank"}}, {"C", {"boat lost"}}});
  std::vector<float> logits(3);
  logits[PairOf("0#0", "1#0")] = Logit(.95f);
  logits[PairOf("0#0", "2#0")] = Logit(.6f);
  logits[PairOf("1#0", "2#0")] = Logit(.6f);
  const EventFeatures f = Compute(logits)[PairOf("0#0", "2#0")];
  EXPECT_NEAR(f[kBestRank], 1, 1e-5);
  EXPECT_NEAR(f[kWorstRank], 1, 1e-5);
  EXPECT_NEAR(f[kGap], 1.2 - .6, 1e-5) << "C has A and B, A has C only";
  EXPECT_NEAR(f[kBestOthers], .6, 1e-5);
  EXPECT_NEAR(f[kThirdSum], .95 * .6, 1e-5) << "but B speaks for it";
  EXPECT_NEAR(f[kStandingMin], 0, 1e-4);
}

// Two tellings of two claims: no third telling, but neighbours.
TEST_F(EventFeaturesTest, NeighboursAndArticles) {
  Read({{"A", {"ferry sank", "12 died"}}, {"B", {"boat sank", "12 drowned"}}});
  std::vector<float> logits(4);
  logits[PairOf("0#0", "1#0")] = Logit(.6f);
  logits[PairOf("0#1", "1#1")] = Logit(.9f);
  logits[PairOf("0#0", "1#1")] = Logit(.2f);
  logits[PairOf("0#1", "1#0")] = Logit(.4f);
  const EventFeatures f = Compute(logits)[PairOf("0#0", "1#0")];
  EXPECT_EQ(f[kThirdSum], 0);
  EXPECT_EQ(f[kThirdCosine], 0);
  EXPECT_NEAR(f[kNeighbours], .9, 1e-5);
  EXPECT_NEAR(f[kArticleMean], 1.5 / 3, 1e-5);
  EXPECT_NEAR(f[kArticleRank], 1, 1e-5);
  EXPECT_NEAR(Compute(logits)[PairOf("0#1", "1#0")][kArticleRank], .5, 1e-5);
}

// The definition, over all claims and without an index.
TEST_F(EventFeaturesTest, ThirdClaimsAgainstTheNaiveReference) {
  std::mt19937 random(1);
  for (int round = 0; round < 20; ++round) {
    Read(RandomEvent(&random, 4, 6));
    std::vector<float> logits;
    std::vector<std::vector<double>> likeness(
        event_.size(), std::vector<double>(event_.size(), 0));
    for (const CandidatePair pair : pairs_) {
      logits.push_back(static_cast<float>(random() % 100) / 20 - 3);
      const double p = 1 / (1 + std::exp(-logits.back()));
      likeness[pair.left][pair.right] = likeness[pair.right][pair.left] = p;
    }
    const auto features = Compute(logits);
    for (size_t p = 0; p < pairs_.size(); ++p) {
      const auto [i, j] = pairs_[p];
      double sum = 0, best = 0, left = 0, right = 0;
      for (uint32_t k = 0; k < event_.size(); ++k) {
        if (event_.telling[k] == event_.telling[i] ||
            event_.telling[k] == event_.telling[j]) {
          continue;
        }
        const double product = likeness[i][k] * likeness[j][k];
        sum += product;
        best = std::max(best, product);
        left += likeness[i][k] * likeness[i][k];
        right += likeness[j][k] * likeness[j][k];
      }
      EXPECT_NEAR(features[p][kThirdSum], sum, 1e-4);
      EXPECT_NEAR(features[p][kThirdBest], best, 1e-4);
      EXPECT_NEAR(features[p][kThirdCosine],
                  sum / std::sqrt(left * right + .01), 1e-4);
    }
  }
}

TEST_F(EventFeaturesTest, NamesAreUniqueAndNotEmpty) {
  std::set<std::string_view> names;
  for (size_t f = 0; f < kEventFeatureCount; ++f) {
    const auto name = EventFeatureName(static_cast<EventFeature>(f));
    EXPECT_FALSE(name.empty());
    EXPECT_TRUE(names.insert(name).second) << name;
  }
}

}  // namespace
}  // namespace claimdiff
