#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_TEXT_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_TEXT_H_

// Text from the inputs on its way into a page: inert, and apart from what
// stands around it.
//
//   Inert("<b>paid \u202E000,1$")   "&lt;b&gt;paid &lt;U+202E&gt;000,1$"
//   Bdi("東京新報")                  "<bdi>東京新報</bdi>"
//   WebLink("javascript:alert(1)")  "<bdi>javascript:alert(1)</bdi>": no link
//
// The only ways from an input to the page are Inert and what calls it.

#include <string>
#include <string_view>

#include "engine/render/model/styles.h"

namespace claimdiff::render {

// `text` as SafeDisplay shows it, with & < > " ' as references: fit for element
// content and for attribute values in quotation marks.
std::string Inert(std::string_view text);

// The same in an element that keeps its direction of writing to itself.
std::string Bdi(std::string_view text);

// The runs' text in a <bdi>, those that a finding names in a <mark>, those that
// no other version has in an element of the class "own"; empty for no runs.
std::string RunsHtml(const StyledText& text);

// True for an address that a page may link to: http or https, a host without
// user and password, nothing invisible, no white space.
bool IsWebAddress(std::string_view url);

// A link where IsWebAddress, else the text alone.
std::string WebLink(std::string_view url);

// " lang=\"en-GB\"" for what has the form of a language tag, else empty.
std::string LangAttribute(std::string_view tag);

// <time> with "14 May 2024, 09:30 UTC" for an RFC 3339 date-time or ISO 8601
// date, else the text as it is.
std::string DateHtml(std::string_view published);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_TEXT_H_
