#ifndef CLAIMDIFF_ENGINE_TEXT_SENTENCES_H_
#define CLAIMDIFF_ENGINE_TEXT_SENTENCES_H_

// Sentences of a line.
//
//   "I know." He left. "Really?" she asked Gov. Vane of the U.S. delegation.
//   [    1  ] [  2   ] [                        3                          ]

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/token.h"

namespace claimdiff {

// Appends the sentences of tokens [first, tokens.size()), one line, to
// `*sentences`; together they are all of it. A line without a full stop is one
// sentence. Quotation marks and brackets that close after the full stop belong
// to the sentence before. Linear.
void AppendSentences(std::string_view text, std::string_view normalized,
                     const std::vector<Token>& tokens, uint32_t first,
                     std::vector<Sentence>* sentences);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_SENTENCES_H_
