#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_BASIS_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_BASIS_H_

// What a row rests on, folded away below it: why its claims were taken for one,
// and how their numbers, dates, hedges and negations were read (see basis.h).

#include <string>

#include "engine/render/page/html_parts.h"

namespace claimdiff::render {

// Nothing for an item whose claims no aligned pair ties and in which nothing
// was read.
void AppendBasis(const HtmlView& view, const Item& item, std::string* out);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_BASIS_H_
