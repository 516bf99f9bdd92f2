#ifndef CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_BARE_QUOTATIONS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_BARE_QUOTATIONS_H_

// Quotations of a text whose language is not known: they are what somebody
// said, and nobody here can read who.
//
//   „Niemand hat um Hilfe gebeten“, sagte er.    one, of five words
//   Er nannte sie „naiv“.                        none: too short

#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// Contents without source and cue: one for each outermost quotation of five
// words or more, in the order of the text. (Of such runs in English news 98 in
// 100 are what somebody said, of shorter ones 72.)
std::vector<AttributionSpans> FindBareQuotations(const ParagraphView& view);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_BARE_QUOTATIONS_H_
