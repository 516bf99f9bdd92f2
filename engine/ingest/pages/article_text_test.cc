#include "engine/ingest/pages/article_text.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Each block an element of its own.
PageBlock Block(BlockKind kind, const std::string& text, int row = 0) {
  static int element = 0;
  PageBlock block;
  block.element = ++element;
  block.kind = kind;
  block.text = text;
  block.row = row;
  return block;
}

TEST(ArticleTextTest, SetsBlocksApartAndMarksThem) {
  v1::Article article;
  SetArticleText({Block(BlockKind::kCaption, "The pier."),
                  Block(BlockKind::kParagraph, "The ferry sank."),
                  Block(BlockKind::kQuotation, "It was dark."),
                  Block(BlockKind::kHeading, "What next?"),
                  Block(BlockKind::kListItem, "12 hurt"),
                  Block(BlockKind::kListItem, "3 missing"),
                  Block(BlockKind::kTableCell, "May", 1),
                  Block(BlockKind::kTableCell, "4", 1),
                  Block(BlockKind::kTableCell, "June", 2),
                  Block(BlockKind::kTableCell, "7", 2)},
                 &article);
  EXPECT_EQ(article.text(),
            "The pier.\n\nThe ferry sank.\n\nIt was dark.\n\nWhat next?\n\n"
            "12 hurt\n3 missing\n\nMay | 4\nJune | 7");
  ASSERT_EQ(article.passages_size(), 2);
  EXPECT_EQ(article.passages(0).kind(), v1::PASSAGE_KIND_CAPTION);
  const v1::TextSpan& span = article.passages(1).span();
  EXPECT_EQ(article.text().substr(span.begin(), span.end() - span.begin()),
            "What next?");
  EXPECT_EQ(article.passages(1).kind(), v1::PASSAGE_KIND_SUBHEADING);
}

TEST(ArticleTextTest, MakesLinesParagraphs) {
  const std::vector<PageBlock> blocks =
      BlocksOfText("  The  ferry\tsank. \r\n\r\n\nIt was dark.");
  ASSERT_EQ(blocks.size(), 2u);
  EXPECT_EQ(blocks[0].text, "The ferry sank.");
  EXPECT_EQ(blocks[1].text, "It was dark.");
  EXPECT_TRUE(BlocksOfText(" \n\n").empty());
}

}  // namespace
}  // namespace claimdiff
