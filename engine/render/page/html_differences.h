#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_DIFFERENCES_H_

// "Told differently": the versions of one claim side by side, differing words
// marked, then what each finding says: values against each other, a quotation
// with what was struck out and written in.

#include <string>

#include "engine/render/page/html_parts.h"

namespace claimdiff::render {

// Nothing where no item differs.
void AppendDifferences(const HtmlView& view, std::string* out);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_DIFFERENCES_H_
