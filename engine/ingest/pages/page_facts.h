#ifndef CLAIMDIFF_ENGINE_INGEST_PAGES_PAGE_FACTS_H_
#define CLAIMDIFF_ENGINE_INGEST_PAGES_PAGE_FACTS_H_

// Who published a page, when, under which headline.
//
//   <meta property="og:site_name" content="Harbour Press">   outlet
//   <title>Ferry runs aground | Harbour Press</title>        headline, without
//                                                            the outlet

#include "claimdiff/v1/article.pb.h"
#include "engine/ingest/pages/json_ld.h"
#include "engine/ingest/pages/page.h"

namespace claimdiff {

// Sets headline, outlet, authors, published, language and url, each from the
// first of these that has it: `stated` (JSON-LD), <meta> of Open Graph and
// others, what the page shows. A field that nothing fills stays as it is.
void SetPageFacts(const Page& page, const StatedArticle& stated,
                  v1::Article* article);

// "harbourpress.example" for "https://www.harbourpress.example/a"; empty for
// what is no http or https address.
std::string HostOf(std::string_view url);

// "Ada Quist", "Bo Lind" for "By Ada Quist and Bo Lind".
std::vector<std::string> SplitByline(std::string_view byline);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PAGES_PAGE_FACTS_H_
