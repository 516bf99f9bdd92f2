#ifndef CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_LONE_QUOTATION_H_
#define CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_LONE_QUOTATION_H_

// Paragraphs that are one quotation and nothing else.
//
//   "The letters exist," one of them said.
//   "We read them twice."      <- this one
//
// Whoever spoke last goes on speaking.

#include <optional>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// The whole paragraph as the content of an attribution without source and cue
// (rule "quote-alone"); nullopt where it is anything else, or a quotation of
// less than five words that does not go on from the paragraph before, or one
// set like a headline: those are titles and signs. Linear in the paragraph.
std::optional<AttributionSpans> FindLoneQuotation(const ParagraphView& view);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_LONE_QUOTATION_H_
