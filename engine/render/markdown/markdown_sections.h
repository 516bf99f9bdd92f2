#ifndef CLAIMDIFF_ENGINE_RENDER_MARKDOWN_MARKDOWN_SECTIONS_H_
#define CLAIMDIFF_ENGINE_RENDER_MARKDOWN_MARKDOWN_SECTIONS_H_

// The sections of the Markdown report behind its summary, each as the page has
// it. Each puts nothing where it has nothing to show.

#include <string>

#include "engine/render/markdown/markdown_parts.h"

namespace claimdiff::render {

// "Told by all", "Told by several", "Copied passages".
void PutAgreedMarkdown(const MarkdownView& view, std::string* out);
// "Told differently": each claim's wordings, then what the findings say.
void PutDifferingMarkdown(const MarkdownView& view, std::string* out);
// "On one matter": each with all its claims.
void PutRelatedMarkdown(const MarkdownView& view, std::string* out);
// "Disputed", as threads.
void PutDisputedMarkdown(const MarkdownView& view, std::string* out);
// "Only in X", one section a telling.
void PutOnlyMarkdown(const MarkdownView& view, std::string* out);
// "Not processed": issues, and claims left out.
void PutNotesMarkdown(const MarkdownView& view, std::string* out);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MARKDOWN_MARKDOWN_SECTIONS_H_
