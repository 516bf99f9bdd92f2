#ifndef CLAIMDIFF_ENGINE_INGEST_PAGES_HTML_H_
#define CLAIMDIFF_ENGINE_INGEST_PAGES_HTML_H_

// A web page as saved from a news site → an Article.
//
//   harbour.html: <html lang="en"><head><title>Ferry runs aground | Harbour
//   Press</title><meta property="og:site_name" content="Harbour Press">...
//   <article><h1>Ferry runs aground</h1><p>The ferry ran aground ...</p>
//     outlet "Harbour Press", headline "Ferry runs aground", language "en",
//     text "The ferry ran aground ...", see ChooseMainText

#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/ingest/input/input.h"
#include "engine/ingest/pages/page.h"

namespace claimdiff {

// What is known of a page from outside it. Empty: nothing.
struct PageOrigin {
  std::string url;      // where it was fetched
  std::string charset;  // of the HTTP header
};

// Decodes and reads the page. `place` names it in messages. What the page says
// of itself fills the article: JSON-LD first, then <meta>, then what is shown;
// the outlet of `spec` goes over all of it, its file name stands in for none.
// The id is left unset.
//
// INVALID_ARGUMENT, "PLACE: what; what to do", where the bytes are no text or
// the page holds no report; OUT_OF_RANGE past the limits of MarkupLimits.
// Linear.
absl::StatusOr<Input> ReadHtml(std::string_view bytes, const InputSpec& spec,
                               const std::string& place,
                               const PageOrigin& origin);

// The paragraphs of a fragment of HTML, all of them: what a feed or an item
// carries is the report, without a page around it.
absl::StatusOr<std::vector<PageBlock>> BlocksOfHtml(std::string_view fragment);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PAGES_HTML_H_
