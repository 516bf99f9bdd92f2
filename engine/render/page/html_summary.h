#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_SUMMARY_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_SUMMARY_H_

// The head of the page, one screen of it: who tells, how much of what there is,
// the conflicts that matter, what all agree on, who is quoted by whom.

#include <string>

#include "engine/render/page/html_parts.h"

namespace claimdiff::render {

// "Harbour Wire, The Daily Gull and 3 more"; names as they are, not inert.
std::string TitleOf(const ReportIndex& index);

void AppendSummary(const HtmlView& view, std::string* out);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_SUMMARY_H_
