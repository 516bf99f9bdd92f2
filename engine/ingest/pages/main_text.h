#ifndef CLAIMDIFF_ENGINE_INGEST_PAGES_MAIN_TEXT_H_
#define CLAIMDIFF_ENGINE_INGEST_PAGES_MAIN_TEXT_H_

// Which blocks of a page are the report.
//
//   <nav>...</nav> <article> <p>The ferry sank ...</p> ... </article>
//   <div class="related">...</div>
//     the paragraphs of the article
//
// Blocks of pages are told apart as in Kohlschuetter, Fankhauser, Nejdl:
// Boilerplate Detection using Shallow Text Features (WSDM 2010), by their
// length, the share of it in links, and where they stand.

#include <string_view>
#include <vector>

#include "engine/ingest/pages/page.h"

namespace claimdiff {

// The report's blocks, in the order of the page.
//
// `stated`: the body that the page states for programs (JSON-LD articleBody),
// empty for none. Where most of it is found again in the page, the blocks found
// are the report: they have the paragraphs that a stated body often lacks.
// Otherwise the stated body stands for itself, unless the page shows twice as
// much. Without one: the itemprop="articleBody", else the <article> with the
// most prose (where articles beside it go by the same class, all of them: the
// posts of a live blog), else the deepest element that holds nearly all prose.
//
// Blocks for the most part links, parts left out by their names, and headings
// with nothing below them are dropped. Ties go to the first. Linear but for a
// search of each block in `stated`.
std::vector<PageBlock> ChooseMainText(const Page& page,
                                      std::string_view stated);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PAGES_MAIN_TEXT_H_
