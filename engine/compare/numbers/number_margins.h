#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NUMBER_MARGINS_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NUMBER_MARGINS_H_

// Numbers that are told by another one.
//
//   five fewer than before, eight more boats    a margin: what lies between two
//   23 to 19                                    two ends of one score, "23-19"
//   3 boats for Marn and 2 for Ostby            two parts of "5 boats"
//
// None is to be set against a number that stands for itself.

#include "engine/compare/view/report_view.h"
#include "engine/language/numbers/quantities.h"

namespace claimdiff {

// Whether a comparative follows the number or what it counts. Constant.
bool IsMargin(const ClaimView& claim, const Quantity& quantity);

// Whether the number is an end of `score`, and the other end stands beside it
// in the claim. Linear in the claim's numbers.
bool IsEndOf(const ClaimView& claim, const Quantity& quantity,
             const Quantity& score);

// Whether the number and another one of the claim, of one measure, are `whole`
// together. Linear in the claim's numbers.
bool IsPartOf(const ClaimView& claim, const Quantity& quantity,
              const Quantity& whole);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NUMBER_MARGINS_H_
