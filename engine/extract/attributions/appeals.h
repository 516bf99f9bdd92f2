#ifndef CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_APPEALS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_APPEALS_H_

// Appeals to whoever reads them.
//
//   Police are appealing for anyone who saw the boat to call 555 1234.
//   ^source ^cue             ^content
//
// The models know "appeal" from politics, where it pleases voters.

#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// Adds an attribution (rule "appeal") for every "appeal for" or "appeal to"
// that is followed by nobody in particular ("anyone", "witnesses", "the
// public") and by what they should do, where no attribution has the verb.
void AddAppeals(const ParagraphView& view,
                std::vector<AttributionSpans>* found);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_APPEALS_H_
