#include "engine/align/features/article_likeness.h"

#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::OutletLines;
using ::claimdiff::testing::ReportOf;

// Two stories about ferries, each told three times.
std::vector<OutletLines> TwoStories() {
  return {
      {"A",
       {"the ferry Northern Star sank off Port Ellan",
        "12 people drowned there"}},
      {"B",
       {"Northern Star went down near Port Ellan",
        "twelve people drowned there"}},
      {"C",
       {"off Port Ellan the Northern Star sank", "many people drowned there"}},
      {"D",
       {"the ferry Lady Brandt was launched at Lindsund",
        "two bands played there"}},
      {"E", {"Lindsund launched its Lady Brandt", "bands played all day"}},
      {"F", {"Lady Brandt slid into the water at Lindsund", "a band played"}},
      {"G", {"the ferry sank"}},
  };
}

TEST(ArticleLikenessTest, PartsStories) {
  v1::ComparisonReport report = ReportOf(TwoStories());
  const auto background = BackgroundTables::Load();
  ASSERT_TRUE(background.ok()) << background.status();
  const PreparedEvent event = PrepareEvent(*background, &report);
  ArticleLikeness articles(*background, event);
  for (uint32_t a = 0; a < 6; ++a) {
    for (uint32_t b = a + 1; b < 6; ++b) {
      const auto pair = articles.Of(a, b);
      const auto back = articles.Of(b, a);
      EXPECT_EQ(pair.same_story, back.same_story);
      EXPECT_EQ(pair.same_company, back.same_company);
      EXPECT_EQ(pair.same_circle, back.same_circle);
      if (a / 3 == b / 3) {
        EXPECT_GT(pair.same_story, .5) << a << " " << b;
        EXPECT_GT(pair.same_company, 0) << a << " " << b;
        EXPECT_GT(pair.same_circle, 0) << a << " " << b;
        EXPECT_TRUE(pair.IsOne()) << a << " " << b;
      } else {
        EXPECT_LT(pair.same_story, .2) << a << " " << b;
        EXPECT_LT(pair.same_company, 0) << a << " " << b;
        EXPECT_LT(pair.same_circle, 0) << a << " " << b;
        EXPECT_FALSE(pair.IsOne()) << a << " " << b;
      }
    }
  }
}

TEST(ArticleLikenessTest, AClaimAloneTellsNoStory) {
  v1::ComparisonReport report = ReportOf(TwoStories());
  const auto background = BackgroundTables::Load();
  ASSERT_TRUE(background.ok()) << background.status();
  const PreparedEvent event = PrepareEvent(*background, &report);
  ArticleLikeness articles(*background, event);
  for (const uint32_t other : {0, 3, 6}) {
    EXPECT_EQ(articles.Of(6, other).same_story, 1);
    EXPECT_EQ(articles.Of(6, other).same_company, 0);
    EXPECT_EQ(articles.Of(6, other).same_circle, 0);
    EXPECT_TRUE(articles.Of(6, other).IsOne());
  }
}

// Of three articles each two have one other: no company to speak of.
TEST(ArticleLikenessTest, OneStoryIsNotCutInTwo) {
  std::vector<OutletLines> one = TwoStories();
  one.erase(one.begin() + 3, one.end());
  v1::ComparisonReport report = ReportOf(one);
  const auto background = BackgroundTables::Load();
  ASSERT_TRUE(background.ok()) << background.status();
  const PreparedEvent event = PrepareEvent(*background, &report);
  ArticleLikeness articles(*background, event);
  for (uint32_t a = 0; a < 3; ++a) {
    for (uint32_t b = a + 1; b < 3; ++b) {
      EXPECT_EQ(articles.Of(a, b).same_circle, 0) << a << " " << b;
    }
  }
}

}  // namespace
}  // namespace claimdiff
