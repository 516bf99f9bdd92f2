#ifndef CLAIMDIFF_ENGINE_RENDER_MARKDOWN_MARKDOWN_TEXT_H_
#define CLAIMDIFF_ENGINE_RENDER_MARKDOWN_MARKDOWN_TEXT_H_

// Text from the inputs on its way into Markdown: inert.
//
//   InertMarkdown("*loud* <b> a|b")         "\*loud\* \<b\> a\|b"
//   InertMarkdown("see https://x.example")  "see https:\//x.example": no link
//   InertMarkdown("@editor, see #12")       "@<!-- -->editor, see
//                                           \#<!-- -->12": nobody is called
//
// GitHub finds "@editor" and "#12" in what Markdown leaves of a text, where
// backslashes are gone; an empty comment parts them and is not seen.

#include <string>
#include <string_view>

#include "engine/render/model/styles.h"

namespace claimdiff::render {

// `text` as SafeDisplay shows it, inert inside a line and as the beginning of a
// list's entry. Linear.
std::string InertMarkdown(std::string_view text);

// The runs' text; those that a finding names are bold. Inert inside a line.
std::string RunsMarkdown(const StyledText& text);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MARKDOWN_MARKDOWN_TEXT_H_
