#ifndef CLAIMDIFF_ENGINE_RENDER_MARKDOWN_MARKDOWN_PARTS_H_
#define CLAIMDIFF_ENGINE_RENDER_MARKDOWN_MARKDOWN_PARTS_H_

// What every section of the Markdown report is written from, and the parts that
// they share: claims, places, folded lists.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/render/model/claim_text.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {

// A report on its way to Markdown. All of it outlives the sections' calls.
struct MarkdownView {
  const ReportIndex& index;
  const Outline& outline;
};

// `title` with its signs ("## Told by all") between empty lines.
void PutMarkdownHeading(const std::string& title, std::string* out);

// "**Mira Holt** said: “The bow doors were open” (via Marn Post)"
std::string ClaimMarkdown(const ClaimParts& parts);

// "Harbour Wire:3, Radio Marn:2"
std::string PlacesMarkdown(const MarkdownView& view,
                           const std::vector<int>& claims);

// Calls `put` for 0 .. count - 1, each putting entries of a list; what comes
// after the first `open` folds away behind "42 more claims" where the reader's
// program knows how to fold.
void PutFolded(size_t count, size_t open, std::string_view noun,
               const std::function<void(size_t)>& put, std::string* out);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MARKDOWN_MARKDOWN_PARTS_H_
