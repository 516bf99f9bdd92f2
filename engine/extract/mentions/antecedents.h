#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_ANTECEDENTS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_ANTECEDENTS_H_

// What a relative pronoun stands for.
//
//   Sam Orlo, the pilot, who said ...        "Sam Orlo"
//   Ana Rell of Port Ellan, who said ...     "Ana Rell"
//   the fishermen in the north who say ...   "the fishermen in the north"

#include "engine/extract/mentions/mentions.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

// The noun phrase whose last token is `end` - 1, read off backwards without a
// parse, so a guess: up to a preposition, a verb or punctuation, 8 tokens at
// most. Empty where none ends there.
TokenRange NounPhraseBefore(const Document& doc, const Mentions& mentions,
                            uint32_t end);

// The words that the relative pronoun at `i` ("who", "which", "that") stands
// for: a name, or a noun phrase. Empty where nothing in its sentence does.
// Looks back over 24 tokens at most.
TokenRange Antecedent(const Document& doc, const Mentions& mentions,
                      uint32_t i);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_ANTECEDENTS_H_
