#ifndef CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_SOURCE_PHRASES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_SOURCE_PHRASES_H_

// The noun phrase that speaks, found beside its cue without a parse.
//
//   Mayor Ana Rell, who left in May, said ...      before "said":
//   |--------------------------------|             with its apposition
//   ... according to two officials in Ostrava.     after "to":
//                    |-----------------------|
//
// Both read token by token up to a word that cannot belong to the phrase.

#include <cstdint>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// The phrase that ends right before token `end`, beginning at or after
// `first`; empty where there is none. At most 40 tokens are looked at.
TokenRange SourceBefore(const ParagraphView& view, uint32_t end,
                        uint32_t first);

// The phrase that begins with token `begin` and ends at or before `last`; empty
// where there is none. With `postmodified` prepositions do not end it ("two
// officials in Ostrava"). At most 40 tokens are looked at.
TokenRange SourceAfter(const ParagraphView& view, uint32_t begin, uint32_t last,
                       bool postmodified);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_SOURCE_PHRASES_H_
