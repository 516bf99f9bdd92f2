#ifndef CLAIMDIFF_ENGINE_EXTRACT_EDGES_JOINED_CLAUSE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_EDGES_JOINED_CLAUSE_H_

// What is said around an attribution that stands in or behind it.
//
//   [The stove was on], police said, [and a heater had been turned on].
//   [The pump failed], Rell said, [because the crew had slept].
//   [In the long run], Rell said, [prices would fall].
//
// The models stop at the attribution. In the corpora the clause behind it is
// marked as said in three of four sentences with "and", "but", "because" or
// "so", unless somebody else speaks in it; not so behind quotations, where the
// outlet goes on, nor behind "while", "as" or "although". What leads into a
// sentence that is not quoted is marked in four of five, unless it only joins
// it to the one before ("but", "still").

#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// Adds to every attribution at the end of its sentence's first clause the
// clause that a conjunction joins to it, and to every one between commas what
// the sentence begins with, where no attribution has a token in them. Quadratic
// in the attributions of a paragraph.
void JoinClauses(const ParagraphView& view,
                 std::vector<AttributionSpans>* found);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_EDGES_JOINED_CLAUSE_H_
