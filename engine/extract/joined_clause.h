#ifndef CLAIMDIFF_ENGINE_EXTRACT_JOINED_CLAUSE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_JOINED_CLAUSE_H_

// The second half of what is said, behind the attribution.
//
//   [The stove was on], police said, [and a heater had been turned on].
//   [The pump failed], Rell said, [because the crew had slept].
//
// The models stop at the attribution. In the corpora the clause behind it is
// marked as said in three of four sentences with "and", "but", "because" or
// "so", unless somebody else speaks in it; not so behind quotations, where the
// outlet goes on, nor behind "while", "as" or "although".

#include <vector>

#include "engine/extract/paragraph_view.h"
#include "engine/extract/span_finder.h"

namespace claimdiff {

// Adds to every attribution that ends its sentence's first clause the clause
// that a conjunction joins to it, where no other attribution has a token in it.
// Quadratic in the attributions of a paragraph.
void JoinClauses(const ParagraphView& view,
                 std::vector<AttributionSpans>* found);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_JOINED_CLAUSE_H_
