#ifndef CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_INNER_ATTRIBUTIONS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_INNER_ATTRIBUTIONS_H_

// Attributions inside the content of another one.
//
//   [Veld vowed to leave the talks], Reuters reported.
//    ^source ^cue ^content: the inner attribution
//
// A span finder gives the outermost attributions of a paragraph; what one of
// them carries is read as a text of its own.

#include <vector>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

// The attributions that `finder` finds in the tokens of `range`, in the order
// of their first token; `range` lies in one paragraph. One that cannot be said
// in tokens of `doc`, because a word is cut otherwise where its surroundings
// are missing, is left out. As linear as the finder.
std::vector<AttributionSpans> FindInside(const Document& doc, TokenRange range,
                                         const SpanFinder& finder);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_INNER_ATTRIBUTIONS_H_
