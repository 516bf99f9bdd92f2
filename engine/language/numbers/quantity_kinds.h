#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_KINDS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_KINDS_H_

// What sort of quantity a number is, told by its form and the words around it.
//
//   "46-year-old", "Mara Holt, 46, said"   kAge
//   "in 1967"                              kYear, but "1967 people" kCount
//   "March 14"                             kDay
//   "Flight 302"                           kLabel
//   "12 tonnes", "12 dollars"              kCount: what follows decides further

#include <cstddef>
#include <vector>

#include "engine/language/numbers/quantity.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/quantity_reader.h"
#include "engine/text/document.h"

namespace claimdiff {

// The kind where the unit does not decide it; `atoms` are of `doc`.
QuantityKind KindOfQuantity(const Document& doc,
                            const std::vector<QuantityAtom>& atoms,
                            const QuantityReading& reading);

// Where the words that name what is counted begin behind a number that ends at
// `at`: "of the", "more" and the like skipped.
size_t UnitStart(const std::vector<QuantityAtom>& atoms, size_t at);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_KINDS_H_
