#ifndef CLAIMDIFF_ENGINE_COMPARE_NEGATION_REPRINTED_NEGATIONS_H_
#define CLAIMDIFF_ENGINE_COMPARE_NEGATION_REPRINTED_NEGATIONS_H_

// Negations that one print of a text has and the other lacks.
//
//   Wire   the crew had not been warned of the storm
//   Post   the crew had been warned of the storm

#include <vector>

#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/slots.h"

namespace claimdiff {

// One edge for each hard cue without a partner, and for each "not" that negates
// nothing ("not just") where the words around it stand together over there:
// from the cue to what it faces (see FacedToken). Of pairs in one place of a
// text that both print. Linear in the tokens for each negation.
std::vector<SlotEdge> ReprintedNegations(const PairView& pair);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NEGATION_REPRINTED_NEGATIONS_H_
