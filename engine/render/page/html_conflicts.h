#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_CONFLICTS_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_CONFLICTS_H_

// "Conflicts that matter", the first block of the summary: the heaviest
// conflicts, each with what it is about and the sides against each other:
//
//   number   Paul Aske said About 340 people left their homes
//            about 340                       at least 400    340
//            Meridian Wire, Valley Courier   The Ledger      Daily Beacon

#include <string>

#include "engine/render/page/html_parts.h"

namespace claimdiff::render {

// Nothing where there is none.
void AppendConflicts(const HtmlView& view, std::string* out);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_CONFLICTS_H_
