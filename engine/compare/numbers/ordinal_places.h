#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_ORDINAL_PLACES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_ORDINAL_PLACES_H_

// What an ordinal picks out, by the parse of the sentence.
//
//   he will not film Low Tide, the second book     Low Tide
//   the film of the first book                     the film
//       two things, and no number told otherwise
//   the ferry sank for the third time              sank
//   the ferry sank for the fourth time             sank
//       one thing

#include "engine/compare/view/report_view.h"
#include "engine/language/numbers/quantities.h"

namespace claimdiff {

// Whether both numbers are ordinals, and what they are told of (the nearest
// word of meaning above their noun) is linked on neither side and of two
// meanings. False where a sentence has nothing above it. Parses the two
// sentences.
bool PickOutOthers(const PairView& pair, const Quantity& left,
                   const Quantity& right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_ORDINAL_PLACES_H_
