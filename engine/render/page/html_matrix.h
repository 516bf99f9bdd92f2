#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_MATRIX_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_MATRIX_H_

// "At a glance": a table with a row a claim that two tellings or more have, a
// column a telling; below it how every two tellings stand to each other.

#include <string>

#include "engine/render/page/html_parts.h"

namespace claimdiff::render {

// Nothing where there are not two tellings.
void AppendMatrix(const HtmlView& view, std::string* out);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_MATRIX_H_
