#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NEGATED_SHARES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NEGATED_SHARES_H_

// A part of a whole and what is left of it.
//
//   one of the four has been charged      three of the four have not
//   few of the families have returned     most of the families have not
//
// The two say one thing, though one of them has a "not" that the other lacks.

#include "engine/compare/view/report_view.h"
#include "engine/language/numbers/quantities.h"

namespace claimdiff {

// Whether the claims tell of two numbers that make up one whole. Quadratic in
// the numbers.
bool CountBothShares(const PairView& pair);

// Whether a number of the left claim and one of the right are such, and what
// the one negates the other does not: "four in ten were not trained" / "six in
// ten were".
bool CountsTheRest(const PairView& pair, const Quantity& a, const Quantity& b);

// Whether the claims count both shares, or tell the two tokens of two shares by
// words before them that stand in one claim only ("few", "most"). Linear in the
// claims, quadratic in their numbers.
bool TellOfBothShares(const PairView& pair, uint32_t left, uint32_t right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NEGATED_SHARES_H_
