#include "engine/render/terminal/view.h"

#include <string>
#include <utility>

#include "engine/render/model/styles.h"
#include "engine/render/terminal/layout.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

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

}  // namespace
}  // namespace claimdiff::render
