#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPAN_EDGES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPAN_EDGES_H_

// Where a content begins, put right where grammar leaves no choice.
//
//   Lind informed [envoys and editors that the talks collapsed].
//                                     ^ here: the rest is who was told
//   Veld threatened on [Friday to close the strait].
//                              ^ here: the date is no part of it
//
// The models see few words of either kind: verbs that name who is told, and
// dates between a cue and its content.

#include "engine/extract/paragraph_view.h"
#include "engine/extract/span_finder.h"

namespace claimdiff {

// Moves the begin of the first content piece behind an addressee that ends in
// "that", or behind a date whose preposition closes the cue, which loses it.
// Leaves everything else as it is. Constant time.
void SettleEdges(const ParagraphView& view, AttributionSpans* spans);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPAN_EDGES_H_
