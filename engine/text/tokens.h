#ifndef CLAIMDIFF_ENGINE_TEXT_TOKENS_H_
#define CLAIMDIFF_ENGINE_TEXT_TOKENS_H_

// Tokens of a line, as spaCy's English model and the Penn Treebank cut them.
//
//   "Gov. Choe's aides didn't say."
//   Gov. | Choe | 's | aides | did | n't | say | .

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/glyphs.h"
#include "engine/text/token.h"

namespace claimdiff {

// Appends the tokens of one line of `text`, given as its glyphs, and their
// norms. Tokens are in order and disjoint and cover every glyph. Linear.
void AppendTokens(std::string_view text, const std::vector<Glyph>& glyphs,
                  std::vector<Token>* tokens, std::string* normalized);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_TOKENS_H_
