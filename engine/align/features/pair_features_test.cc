#include "engine/align/features/pair_features.h"

#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_format.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::OutletLines;
using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;

PreparedEvent Prepare(v1::ComparisonReport* report) {
  const auto background = BackgroundTables::Load();
  EXPECT_TRUE(background.ok()) << background.status();
  return PrepareEvent(*background, report);
}

PairFeatures Features(const std::string& left, const std::string& right,
                      const std::string& left_speaker = "",
                      const std::string& right_speaker = "") {
  v1::ComparisonReport report = ReportOf({{"A", {left}}, {"B", {right}}});
  report.mutable_claims(0)->mutable_attribution()->mutable_source()->set_name(
      left_speaker);
  report.mutable_claims(1)->mutable_attribution()->mutable_source()->set_name(
      right_speaker);
  const PreparedEvent event = Prepare(&report);
  return ComputePairFeatures(event.vectors[0], event.vectors[1]);
}

TEST(PairFeaturesTest, TheExampleOfTheHeader) {
  const PairFeatures f = Features("the ferry sank off Port Ellan",
                                  "a ferry sank near Port Ellan on Monday");
  EXPECT_NEAR(f[kStemCosine], .94, .01);
  EXPECT_NEAR(f[kCharacterCosine], .6, .1);
  EXPECT_NEAR(f[kCover], .8, .1);
  EXPECT_EQ(f[kCoverMax], 1);
  EXPECT_NEAR(f[kOrder], .816, .001);    // 4 / sqrt(4 * 6)
  EXPECT_NEAR(f[kBigrams], .516, .001);  // 2 / sqrt(3 * 5)
  EXPECT_NEAR(f[kSharedStems], .667, .001);
}

TEST(PairFeaturesTest, SingleFeatures) {
  const struct {
    const char* what;
    PairFeature feature;
    const char* left;
    const char* right;
    float expected;
  } kCases[] = {
      {"words and digits", kNumbers, "twelve died", "12 died", 1.0f / 3},
      {"other numbers", kNumberConflict, "12 died", "15 died", 1},
      {"no number on one side", kNumberConflict, "12 died", "they died", 0},
      {"some number is shared", kNumberConflict, "12 of 15 died", "12 died", 0},
      {"one is negated", kNegation, "he did not resign", "he resigned", 1},
      {"twice negated", kNegation, "it is not that nobody came", "he came", 0},
      {"quoted alike", kQuote, "“cracks along the entire hull”",
       "she saw “cracks along the entire hull”", 1},
      {"scare quotes", kQuote, "a “safe” ferry", "a “safe” ship", 0},
      {"same order", kOrder, "ferry sank fast", "ferry sank fast", 1},
      {"other order", kOrder, "ferry sank", "sank ferry", .5},
      {"disjoint", kCover, "ferry sank", "harbour closed", 0},
      {"nothing", kCover, "", "", 0},
      {"names only", kPlainWords, "near Port Ellan", "of Port Ellan", 0},
      {"the same words", kRelated, "the ferry sank", "a ferry sank", 1},
      {"derived words", kRelated, "a collision", "they collided", .9f},
      {"nothing related", kRelated, "the ferry sank", "prices", 0},
      {"half as long", kLengths, "the ferry sank", "Ellan ferry sank fast",
       .5f},
      {"names and more", kPlainWords, "it sank at Ellan", "it sank", 1},
  };
  for (const auto& c : kCases) {
    EXPECT_NEAR(Features(c.left, c.right)[c.feature], c.expected, 1e-4)
        << c.what;
  }
}

TEST(PairFeaturesTest, Speakers) {
  const struct {
    const char* left;
    const char* right;
    float same, other;
  } kCases[] = {
      {"Mara Holt", "Holt", 1, 0},
      {"Mara Holt", "mara holt", 1, 0},
      {"Mara Holt", "Jon Holt", 0, 1},
      {"Mara Holt", "", 0, 0},
      {"", "", 0, 0},
      {"North Ellan", "South Ellan", 0, 1},
  };
  for (const auto& c : kCases) {
    const PairFeatures f = Features("it sank", "it sank", c.left, c.right);
    EXPECT_EQ(f[kSameSpeaker], c.same) << c.left << " / " << c.right;
    EXPECT_EQ(f[kOtherSpeaker], c.other) << c.left << " / " << c.right;
  }
}

TEST(PairFeaturesTest, InRangeAndSymmetricToTheBit) {
  std::mt19937 random(1);
  for (int round = 0; round < 40; ++round) {
    v1::ComparisonReport report = ReportOf(RandomEvent(&random, 3, 6));
    const PreparedEvent event = Prepare(&report);
    for (const ClaimVectors& a : event.vectors) {
      for (const ClaimVectors& b : event.vectors) {
        const PairFeatures forth = ComputePairFeatures(a, b);
        EXPECT_EQ(forth, ComputePairFeatures(b, a));
        for (const float value : forth) {
          EXPECT_GE(value, 0);
          EXPECT_LE(value, 1);
        }
      }
      const PairFeatures self = ComputePairFeatures(a, a);
      EXPECT_NEAR(self[kStemCosine], 1, 1e-5);
      EXPECT_NEAR(self[kCharacterCosine], 1, 1e-5);
      EXPECT_EQ(self[kCover], 1);
      EXPECT_EQ(self[kOrder], 1);
      EXPECT_EQ(self[kBigrams], 1);
    }
  }
}

TEST(PairFeaturesTest, NamesAreUniqueAndNotEmpty) {
  std::set<std::string_view> names;
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    const auto name = PairFeatureName(static_cast<PairFeature>(f));
    EXPECT_FALSE(name.empty());
    EXPECT_TRUE(names.insert(name).second) << name;
  }
}

}  // namespace
}  // namespace claimdiff
