#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_STATED_ELSEWHERE_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_STATED_ELSEWHERE_H_

// Numbers and dates that an article has too, outside the claim.
//
//   Harbor Post   A 36-year-old fell on the ridge, police said. The day after,
//   a
//                 31-year-old fell there.
//   Coast Wire    A 31-year-old fell on the ridge, police said.
//
// Both articles have the 31-year-old: the two claims tell of two people, and
// their ages are no difference.

#include "engine/compare/view/report_view.h"
#include "engine/language/dates/dates.h"
#include "engine/language/numbers/quantities.h"

namespace claimdiff {

// Whether the article of `claim` states, outside the claim, a number of the
// value of `q` that is of one kind and, where it counts things, of things of
// one name. `q` is of the claim `of`. False for numbers that count nothing that
// is named and for words like "dozens". Linear in the article's numbers.
bool StatesElsewhere(const ClaimView& claim, const ClaimView& of,
                     const Quantity& q);

// The same for a date: one that says the same.
bool StatesElsewhere(const ClaimView& claim, const DateMention& date);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_STATED_ELSEWHERE_H_
