#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_UNIT_AMOUNTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_UNIT_AMOUNTS_H_

// Whether two units stand for one amount where they are written.
//
//   two days    48 hours            one amount
//   18 months   a year and a half   one amount
//   a week      seven days          one amount
//   two days    two hours           other amounts
//
// Words for units exclude each other ("days" / "hours") only where the numbers
// before them leave it so.

#include <cstdint>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Of the words at two tokens. False where either is no unit, or not of the same
// thing (days and miles). Equal within 5 %, as months are of no fixed length.
// Linear in the claims' quantities.
bool StandForOneAmount(const ClaimView& left, uint32_t a,
                       const ClaimView& right, uint32_t b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_UNIT_AMOUNTS_H_
