#ifndef CLAIMDIFF_ENGINE_EXTRACT_EDGES_DATELINE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_EDGES_DATELINE_H_

// The dateline that a paragraph begins with: where and when a report was
// filed, and by which agency.
//
//   PORT VELD, March 12 (Ellan Wire) - The pier is closed, Rell said.
//   |-------------------------------|  no part of what Rell said

#include <cstdint>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// The first token behind the dateline, or behind "UPDATE:" and the like; the
// paragraph's first where it has none. Places in capitals up to a dash, or an
// agency in parentheses with or without one; at most 16 tokens are looked at.
uint32_t EndOfDateline(const ParagraphView& view);

// Takes the dateline out of the source and the content. A source that is
// nothing else is none (no place speaks there); a content stays as it is.
void CutDateline(uint32_t end_of_dateline, AttributionSpans* spans);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_EDGES_DATELINE_H_
