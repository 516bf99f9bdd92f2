#ifndef CLAIMDIFF_ENGINE_INGEST_PAGES_ARTICLE_TEXT_H_
#define CLAIMDIFF_ENGINE_INGEST_PAGES_ARTICLE_TEXT_H_

// Paragraphs → Article.text, with what is known not to be prose marked.
//
//   kParagraph "The ferry sank.", kHeading "What next?", kListItem "12 hurt",
//   kListItem "3 missing"
//     text "The ferry sank.\n\nWhat next?\n\n12 hurt\n3 missing"
//     passages SUBHEADING {17, 27}

#include <string_view>
#include <vector>

#include "claimdiff/v1/article.pb.h"
#include "engine/ingest/pages/page.h"

namespace claimdiff {

// Sets the article's text and passages. Paragraphs stand apart by an empty
// line, items of a list and rows of a table by a line break, cells of a row by
// " | ". Headings become SUBHEADING passages, captions CAPTION ones; for the
// rest see MarkMoreBoilerplate. Linear.
void SetArticleText(const std::vector<PageBlock>& blocks, v1::Article* article);

// Each line of the text that is not empty as a paragraph, white space folded.
std::vector<PageBlock> BlocksOfText(std::string_view text);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PAGES_ARTICLE_TEXT_H_
