#ifndef CLAIMDIFF_ENGINE_EXTRACT_EDGES_SPLICED_SENTENCE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_EDGES_SPLICED_SENTENCE_H_

// Two speakers whom a comma joins to one sentence.
//
//   Some crews said [it was unsafe], Roe said [they always coped].
//   While some crews said [it was unsafe], Roe said [they coped].
//
// The models read it like a quotation that its cue parts in two, and Roe says
// all of it. But such a quotation has a comma behind the cue as well.

#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// Takes the first piece of a content away where the second follows its cue
// without a comma and the finder, shown no more than the first, sees in it a
// speaker of its own with a verb of speech, who speaks to its end: that
// attribution is added. Linear in such pieces.
void PartSpliced(const ParagraphView& view, const SpanFinder& finder,
                 std::vector<AttributionSpans>* found);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_EDGES_SPLICED_SENTENCE_H_
