#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_SECTIONS_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_SECTIONS_H_

// The plainer sections of the page. Each appends nothing where it has nothing
// to show.

#include <string>

#include "engine/render/page/html_parts.h"

namespace claimdiff::render {

// "Told alike": what all tell, what several tell, and the passages that
// articles have in common word for word.
void AppendAgreed(const HtmlView& view, std::string* out);

// "On one matter": what several said of one thing, each its own.
void AppendRelated(const HtmlView& view, std::string* out);

// "Disputed": each claim with what contradicts it as a thread below.
void AppendDisputed(const HtmlView& view, std::string* out);

// "Only in one", by telling.
void AppendOnly(const HtmlView& view, std::string* out);

// "What was not processed": issues and claims left out. Always there, to say so
// where everything was.
void AppendNotes(const HtmlView& view, std::string* out);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_SECTIONS_H_
