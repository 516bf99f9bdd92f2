#include "engine/render/view.h"

#include <string>
#include <utility>

#include "engine/render/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::TestReport;

TEST(ViewTest, MakesRoomForNumbers) {
  EXPECT_EQ(IndentForNumbers(0), 4);
  EXPECT_EQ(IndentForNumbers(99), 4);
  EXPECT_EQ(IndentForNumbers(12345), 7);
  Page page(30, false);
  PutNumbered(7, StyledText().Add(Style::kPlain, "seven"), 4, &page);
  PutNumbered(12345, StyledText().Add(Style::kPlain, "more"), 7, &page);
  EXPECT_EQ(std::move(page).Finish(), " 7  seven\n12345  more\n");
}

TEST(ViewTest, RulesHeadingsToTheEdge) {
  Page page(24, false);
  page.Put(StyledText().Add(Style::kPlain, "above"), 0);
  PutHeading("Only in 東京", &page);
  PutHeading("Only in The Upland Morning Courier", &page);
  EXPECT_EQ(std::move(page).Finish(),
            "above\n\n"
            "── Only in 東京 ────────\n\n"
            "── Only in The Upland\n"
            "Morning Courier\n\n");
}

TEST(ViewTest, NamesPlacesByTellingAndArticle) {
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

TEST(ViewTest, ShowsClaimsOfLostArticles) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "12 were hurt", 0}});
  report.clear_articles();
  const ReportIndex index(report);
  const StyledText text = TextOfClaim(index, 0);
  EXPECT_EQ(text.runs()[0].text, "Holt");
  EXPECT_EQ(ShortPlaceOf(index, 0), "Pier");
}

}  // namespace
}  // namespace claimdiff::render
