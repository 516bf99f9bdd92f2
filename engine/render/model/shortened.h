#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_SHORTENED_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_SHORTENED_H_

// Text cut to what a cell, a line or an excerpt has room for.
//
//   Shortened("12 people were hurt", 10)    "12 people …"

#include <string>
#include <string_view>

namespace claimdiff::render {

// `text` where it takes `width` columns or fewer, else as much of it as does,
// up to the end of a word where there is one, and " …". As safe as `text`.
std::string Shortened(std::string_view text, int width);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_SHORTENED_H_
