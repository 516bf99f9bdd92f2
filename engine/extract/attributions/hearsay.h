#ifndef CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_HEARSAY_H_
#define CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_HEARSAY_H_

// Claims that an adverb attributes to nobody in particular.
//
//   Ostrava's coast guards are reportedly watching the strait.
//   |-----content------------|  ^cue       |----content------|  no source
//
// Not where the adverb only shades somebody's speech: "Rell reportedly said
// that ..." is Rell's.

#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// Adds an attribution (rule "hearsay-adverb") for every adverb outside
// quotations that no attribution of `found` has in its content or source: its
// content is the unit around it up to what others have taken. An attribution
// whose cue is the adverb and words that do not attribute by themselves gives
// way to it. Linear in the paragraph for each of `found`.
void AddHearsay(const ParagraphView& view,
                std::vector<AttributionSpans>* found);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_HEARSAY_H_
