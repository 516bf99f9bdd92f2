#include "engine/align/scoring/pair_scorer.h"

#include <random>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/align/features/pair_features.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// A table in which `changed` stands in the place of the row of that name; with
// weight 1 for features that speak for a pair, -1 against.
std::string Table(const std::string& name = "", const std::string& row = "") {
  std::string table = "# a comment\n";
  const auto add = [&](const std::string& row_name, const std::string& value) {
    if (row_name == name) {
      absl::StrAppend(&table, row);
    } else {
      absl::StrAppend(&table, row_name, "\t", value, "\n");
    }
  };
  add("bias", "-2");
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    const auto feature = static_cast<PairFeature>(f);
    add(std::string(PairFeatureName(feature)),
        SpeaksForPair(feature) ? "1" : "-1");
  }
  return table;
}

TEST(PairScorerTest, IsALogisticModel) {
  const auto scorer = PairScorer::Parse(Table());
  ASSERT_TRUE(scorer.ok()) << scorer.status();
  PairFeatures features = {};
  EXPECT_EQ(scorer->Logit(features), -2);
  features[kCover] = 1;
  features[kNumberConflict] = .5f;
  EXPECT_EQ(scorer->Contribution(kCover, features), 1);
  EXPECT_EQ(scorer->Contribution(kNumberConflict, features), -.5);
  EXPECT_EQ(scorer->Logit(features), -1.5);
}

TEST(PairScorerTest, OnlySpeakers) {
  const auto scorer = PairScorer::Load();
  ASSERT_TRUE(scorer.ok()) << scorer.status();
  const PairScorer speakers = scorer->OnlySpeakers();
  PairFeatures features;
  features.fill(1);
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    const auto feature = static_cast<PairFeature>(f);
    const bool speaker = feature == kSameSpeaker || feature == kOtherSpeaker;
    EXPECT_EQ(speakers.Contribution(feature, features),
              speaker ? scorer->Contribution(feature, features) : 0)
        << PairFeatureName(feature);
  }
  EXPECT_EQ(speakers.Logit({}), 0);
}

TEST(PairScorerTest, RefusesBrokenTables) {
  const struct {
    const char* name;
    const char* row;
    const char* error;
  } kCases[] = {
      {"bias", "", "pair weights: no row bias"},
      {"cover", "", "pair weights: no row cover"},
      {"cover", "cover\tx\n", "pair weights: no number in row cover"},
      {"cover", "cover\tnan\n", "pair weights: no number in row cover"},
      {"cover", "cover\n", "pair weights: no number in row cover"},
      {"cover", "cover\t-1\n", "pair weights: the wrong sign in row cover"},
      {"negation", "negation\t1\n",
       "pair weights: the wrong sign in row negation"},
      {"cover", "cover\t1\nmood\t1\n", "pair weights: unknown row mood"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(PairScorer::Parse(Table(c.name, c.row)).status().message(),
              c.error);
  }
}

// With the weights that ship: more in common never makes a pair less alike.
TEST(PairScorerTest, IsMonotone) {
  const auto scorer = PairScorer::Load();
  ASSERT_TRUE(scorer.ok()) << scorer.status();
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    PairFeatures features;
    for (float& value : features)
      value = static_cast<float>(random() % 101) / 100;
    const double before = scorer->Logit(features);
    const auto feature = static_cast<PairFeature>(random() % kPairFeatureCount);
    features[feature] = 1;
    const double after = scorer->Logit(features);
    EXPECT_GE(SpeaksForPair(feature) ? after : before,
              SpeaksForPair(feature) ? before : after);
  }
}

}  // namespace
}  // namespace claimdiff
