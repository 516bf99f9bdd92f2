#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NUMBER_SLOTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NUMBER_SLOTS_H_

// Which numbers of two claims stand for the same thing.
//
//   killing [12] people, with [3] boats lost
//   [15] people were killed and [3] boats were lost      12 - 15, 3 - 3
//
// Two numbers fill the same slot where they are linked, or count linked words,
// or stand between linked words, and the claims say one thing (see IsSameClaim)
// or, where the numbers count linked words, nearly so. Those that are told of
// two places ("8 percent in Marn, 6 in Ostby") meet by their places.

#include <vector>

#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/numbers/quantities.h"
#include "engine/language/numbers/quantity_relation.h"

namespace claimdiff {

// How two numbers stand to each other as their claims mean them; kUnlike where
// they are not of the kind that is compared.
using NumberJudge = QuantityRelation (*)(const PairView& pair,
                                         const Quantity& left,
                                         const Quantity& right);

// The numbers that fill the same slots, each in one edge at most, the surest
// first. An edge differs where the two stand to each other in the way that is
// `wanted` and neither value is anywhere else in the other claim. Items are
// indices of ClaimView::quantities.
std::vector<SlotEdge> NumberSlots(const PairView& pair, NumberJudge judge,
                                  QuantityRelation wanted);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NUMBER_SLOTS_H_
