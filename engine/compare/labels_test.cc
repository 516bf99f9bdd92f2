#include "engine/compare/labels.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(LabelsTest, AnotherLightOnTheSame) {
  EXPECT_TRUE(AreLabels("leader", "strongman"));
  EXPECT_TRUE(AreLabels("rebels", "terrorists"));
  EXPECT_TRUE(AreLabels("killed", "murdered"));
  EXPECT_FALSE(AreLabels("leader", "leaders"));
  EXPECT_FALSE(AreLabels("leader", "ferry"));
  EXPECT_FALSE(AreLabels("regime", "protest"));
}

}  // namespace
}  // namespace claimdiff
