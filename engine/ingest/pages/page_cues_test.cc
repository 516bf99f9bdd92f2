#include "engine/ingest/pages/page_cues.h"

#include <set>
#include <string>
#include <string_view>

#include "engine/ingest/bytes/views.h"
#include "engine/ingest/pages/page_cues_data.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Case {
  std::string_view names;
  PageCue cue;
};

TEST(PageCuesTest, MatchesWholeWords) {
  const Case cases[] = {
      {"", PageCue::kNone},
      {"article__body story", PageCue::kNone},
      {"correlated", PageCue::kNone},
      {"c-related-links", PageCue::kSmall},
      {"relatedLinks", PageCue::kSmall},
      {"wp-caption-text", PageCue::kCaption},
      {"caption-credit", PageCue::kSmall},
      {"RELATED", PageCue::kSmall},
      {"article_comments2", PageCue::kAlways},
      {"share cookieBanner", PageCue::kAlways},
      {"SocialNav", PageCue::kSmall},
      {"pull-quote", PageCue::kSmall},
      {"article pullQuote_a", PageCue::kSmall},
      {"pull-left quote", PageCue::kNone},
      {"caf\u00e9-promo", PageCue::kSmall},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(MatchPageCue(c.names), c.cue) << c.names;
  }
}

TEST(PageCuesTest, EveryRowIsWellFormedAndMatches) {
  std::set<std::string_view> words;
  for (const std::string_view row : SplitView(PageCueTable(), '\n')) {
    if (row.empty() || row[0] == '#') continue;
    const auto cells = SplitView(row, '\t');
    ASSERT_EQ(cells.size(), 2u) << row;
    EXPECT_TRUE(cells[0] == "always" || cells[0] == "small" ||
                cells[0] == "caption")
        << row;
    EXPECT_TRUE(words.insert(cells[1]).second) << row;
    EXPECT_NE(MatchPageCue(cells[1]), PageCue::kNone) << row;
  }
}

}  // namespace
}  // namespace claimdiff
