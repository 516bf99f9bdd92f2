#ifndef CLAIMDIFF_ENGINE_RENDER_MARKDOWN_TEXT_H_
#define CLAIMDIFF_ENGINE_RENDER_MARKDOWN_TEXT_H_

// Text from the inputs on its way into Markdown: inert.
//
//   InertMarkdown("*loud* <b> a|b")         "\*loud\* \<b\> a\|b"
//   InertMarkdown("see https://x.example")  "see https:\//x.example": no link

#include <string>
#include <string_view>

#include "engine/render/styles.h"

namespace claimdiff::render {

// `text` as SafeDisplay shows it, with a backslash before what would be markup
// inside a line. Not for the beginning of a line, where "1." or "-" would be.
std::string InertMarkdown(std::string_view text);

// The runs' text; those that differ are bold.
std::string RunsMarkdown(const StyledText& text);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MARKDOWN_TEXT_H_
