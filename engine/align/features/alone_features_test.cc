#include "engine/align/features/alone_features.h"

#include <cmath>
#include <random>
#include <set>
#include <string>
#include <string_view>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;

class AloneFeaturesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto background = BackgroundTables::Load();
    ASSERT_TRUE(background.ok()) << background.status();
    background_ = *background;
  }

  AloneFeatures Compute(const std::string& left, const std::string& right) {
    v1::ComparisonReport report = ReportOf({{"A", {left}}, {"B", {right}}});
    const PreparedEvent event = PrepareEvent(background_, &report);
    return ComputeAloneFeatures(event, 0, 1);
  }

  BackgroundTables background_;
};

TEST_F(AloneFeaturesTest, MeasuresTheWording) {
  const struct {
    const char* left;
    const char* right;
    AloneFeature feature;
    double expected;
  } kCases[] = {
      {"The ferry sank", "A ferry sank off Ellan", kWordCount, std::log(9)},
      {"The ferry sank", "A ferry sank off Ellan", kLongestRun,
       2 / std::sqrt(15)},
      {"The ferry sank", "A ferry sank", kLinkedWords, 4.0 / 6},
      {"The vessel sank", "The ship sank", kLinkedWords, (4 + 2 * .8) / 6},
      {"A big ferry sank", "A red ferry sank", kReplacedWords, 2.0 / 6},
      {"The ferry sank in the bay", "The ferry sank", kFunctionWords, 2.0 / 4},
      {"Ferries sank", "Ferries sank", kFunctionWords, .5},
      {"A ferry sank", "A ferry sank", kUnlinkedWeight, 0},
      {"A ferry sank", "A ferry sank", kUnlinkedRarest, 0},
      {"A ferry left Port Ellan", "A ferry left", kUnlinkedNames, 2},
      {"A ferry left with 12", "A ferry left with 15 of 30", kUnlinkedNumbers,
       2},
      {"Prices rose in May", "Prices fell in May", kOpposites, 1},
      {"Prices rose in May", "Prices rose in May", kOpposites, 0},
  };
  for (const auto& c : kCases) {
    const auto name = AloneFeatureName(c.feature);
    EXPECT_NEAR(Compute(c.left, c.right)[c.feature], c.expected, 1e-5)
        << name << ": " << c.left << " / " << c.right;
    EXPECT_NEAR(Compute(c.right, c.left)[c.feature], c.expected, 1e-5)
        << name << ": " << c.right << " / " << c.left;
  }
}

TEST_F(AloneFeaturesTest, WordsOfOneSideWeighByTheirRarity) {
  const std::string claim = "The ferry sank on Monday";
  const AloneFeatures rare = Compute(claim, claim + " near Xyzzy");
  const AloneFeatures common = Compute(claim, claim + " and people said so");
  EXPECT_GT(rare[kUnlinkedRarest], common[kUnlinkedRarest]);
  EXPECT_GE(common[kUnlinkedWeight], common[kUnlinkedRarest]);
}

TEST_F(AloneFeaturesTest, FiniteAndSymmetricToTheBit) {
  std::mt19937 random(1);
  for (int round = 0; round < 100; ++round) {
    v1::ComparisonReport report = ReportOf(RandomEvent(&random, 2, 1));
    const PreparedEvent event = PrepareEvent(background_, &report);
    if (event.size() < 2) continue;
    const AloneFeatures features = ComputeAloneFeatures(event, 0, 1);
    EXPECT_EQ(features, ComputeAloneFeatures(event, 1, 0));
    for (const float value : features) EXPECT_TRUE(std::isfinite(value));
  }
  for (const float value : Compute("?", "!")) EXPECT_TRUE(std::isfinite(value));
}

TEST_F(AloneFeaturesTest, EachHasANameOfItsOwn) {
  std::set<std::string_view> names;
  for (size_t f = 0; f < kAloneFeatureCount; ++f) {
    names.insert(AloneFeatureName(static_cast<AloneFeature>(f)));
  }
  EXPECT_EQ(names.size(), size_t{kAloneFeatureCount});
  EXPECT_EQ(names.count(""), 0u);
}

}  // namespace
}  // namespace claimdiff
