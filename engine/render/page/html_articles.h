#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_ARTICLES_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_ARTICLES_H_

// "The reports in full": every article with its claims marked where they stand,
// each with the number of its row as a link; rows link back (see html_parts.h).

#include <string>

#include "engine/render/page/html_parts.h"

namespace claimdiff::render {

// Nothing where there is no article.
void AppendArticles(const HtmlView& view, std::string* out);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_ARTICLES_H_
