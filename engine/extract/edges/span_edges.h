#ifndef CLAIMDIFF_ENGINE_EXTRACT_EDGES_SPAN_EDGES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_EDGES_SPAN_EDGES_H_

// Where a content begins, put right where grammar leaves no choice.
//
//   Lind informed [envoys and editors that the talks collapsed].
//                                     ^ here: the rest is who was told
//   Veld threatened on [Friday to close the strait].
//                              ^ here: the date is no part of it
//   [The talks collapsed], Lind confirmed to [the Ellan Gazette].
//   ^ here: the Gazette is who was told
//
// The models see few words of these kinds: verbs that name who is told, and
// dates between a cue and its content.

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// Moves the begin of the first content piece behind an addressee that ends in
// "that", or behind a date whose preposition closes the cue, which loses it. A
// content that is no more than whom the source said it to becomes the clause
// before the source. Leaves everything else as it is. Linear in the sentence.
void SettleEdges(const ParagraphView& view, AttributionSpans* spans);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_EDGES_SPAN_EDGES_H_
