#ifndef CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_REDUCED_PASSIVE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_REDUCED_PASSIVE_H_

// "A man said to have left": somebody is spoken of, not speaking.
//
//   Police held [a man] believed [to have set the fire].
//
// Without "is" before it the participle looks like a past tense with its
// subject. But nobody "believed to have" done anything: English has no such
// clause.

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// Where the cue is such a participle and "to be" or "to have" follows, what the
// finder took for the source becomes the first piece of the content, and there
// is no source. Constant time.
void SettleReducedPassive(const ParagraphView& view, AttributionSpans* spans);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_REDUCED_PASSIVE_H_
