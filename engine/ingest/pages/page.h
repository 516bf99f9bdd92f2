#ifndef CLAIMDIFF_ENGINE_INGEST_PAGES_PAGE_H_
#define CLAIMDIFF_ENGINE_INGEST_PAGES_PAGE_H_

// A web page, or a body in XHTML or NITF, taken apart: its elements, and its
// text in blocks as a reader sees them.
//
//   <article><h2>Hull</h2><p>The <b>ferry</b> sank.</p>
//   <ul><li>12 hurt</ul></article>
//     blocks: kHeading "Hull", kParagraph "The ferry sank.",
//             kListItem "12 hurt"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/ingest/trees/markup.h"

namespace claimdiff {

enum class BlockKind {
  kParagraph,  // also text that stands in a div by itself
  kHeading,
  kListItem,
  kQuotation,  // a paragraph of a block quote; whose it is, after a dash
  kTableCell,
  kCaption,  // of a picture or film
};

struct PageBlock {
  BlockKind kind = BlockKind::kParagraph;
  std::string text;       // white space folded, with letters in it
  int element = 0;        // the innermost element that is a block
  size_t link_bytes = 0;  // of text, those in links
  int level = 0;          // of a heading, 1..6
  int row = 0;            // of a table cell: the element that is its row
};

struct PageElement {
  int parent = -1;
  int end = 0;              // one past the last element inside it
  size_t prose = 0;         // bytes of prose in it, see IsProseBlock
  size_t text = 0;          // bytes of text in it
  size_t links = 0;         // of them, those in links
  bool left_out = false;    // it, or an element around it, is not the report's
  bool is_article = false;  // <article>
  bool is_body = false;     // itemprop="articleBody"
  bool is_soft = false;     // left out unless it holds most of the prose
  bool is_whole = false;    // html, body, main or article: never a mere list
  std::string look;         // of an <article>: the first word of its class
};

struct Page {
  std::vector<PageElement> elements;  // in the order of their start tags; the
                                      // first one is the root
  std::vector<PageBlock> blocks;
  std::string title;                 // of <title>
  std::string first_heading;         // of the first <h1>
  std::string language;              // of <html lang>
  std::string canonical;             // of <link rel=canonical>
  std::string time;                  // of the first <time datetime>
  std::vector<std::string> bylines;  // rel=author and itemprop=author
  // name or property, lower case, and content of each <meta>
  std::vector<std::pair<std::string, std::string>> facts;
  std::vector<std::string> linked_data;  // scripts of application/ld+json

  // The content of the first fact of that name; empty for none.
  std::string_view Fact(std::string_view name) const;
};

// True where the block reads like sentences of a report: long, or ending like a
// sentence, and not a link for the most part.
bool IsProseBlock(const PageBlock& block);

// Gathers a page from the events of a parser. Element names of NITF are
// understood too (hl1, hl2, media-caption).
class PageCollector : public MarkupHandler {
 public:
  PageCollector();
  ~PageCollector() override;
  void StartElement(const MarkupElement& element) override;
  void EndElement() override;
  void Text(std::string_view text) override;

  // The page, once all events are in.
  Page Finish();

 private:
  struct Open;

  void OpenBlock(const MarkupElement& element, Open* open);
  void NoteFacts(const MarkupElement& element);
  void Append(std::string_view text);
  void Flush();
  void AddUp();
  void Settle();

  Page page_;
  std::vector<Open> open_;
  std::string text_;  // of the block that is being gathered
  size_t link_bytes_ = 0;
  bool space_pending_ = false;
};

// Parses and gathers. Errors are those of ParseHtml.
absl::StatusOr<Page> ReadPage(std::string_view html);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PAGES_PAGE_H_
