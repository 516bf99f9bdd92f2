#include "engine/render/model/claim_places.h"

#include "engine/render/model/claim_text.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/styles.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::TestReport;

TEST(ClaimPlacesTest, NamesThemByTellingAndArticle) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "12 were hurt", 0},
                  {"Pier", "Holt", "said", "it was late", 1}});
  {
    const ReportIndex index(report);
    EXPECT_EQ(ShortPlaceOf(index, 1), "line 2");
    EXPECT_EQ(TellingAndPlaceOf(index, 1), "Pier:2");
  }
  report.mutable_tellings(0)->set_name("Radio");
  report.mutable_tellings(0)->set_relayed(true);
  const ReportIndex index(report);
  EXPECT_EQ(ShortPlaceOf(index, 1), "Pier:2");
  EXPECT_EQ(TellingAndPlaceOf(index, 1), "Radio (Pier:2)");
  EXPECT_EQ(HeadingOf(index.tellings()[0]), "Radio (relayed)");
}

TEST(ClaimPlacesTest, ShowsClaimsOfLostArticles) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "12 were hurt", 0}});
  report.clear_articles();
  const ReportIndex index(report);
  const StyledText text = ClaimText(index, 0);
  EXPECT_EQ(text.runs()[0].text, "Holt");
  EXPECT_EQ(ShortPlaceOf(index, 0), "Pier");
}

}  // namespace
}  // namespace claimdiff::render
