#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIED_DEEDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIED_DEEDS_H_

// What somebody denies to have done, and whether another says that he did it.
//
//   <Okri> {denied} [shooting at the first boats that came]
//       deed     shooting, boats
//   <Ruiz> {said} [Okri fired at two boats]                  tells of it
//   <Ruiz> {said} [two boats fired at Okri]                  does not
//
// The words around may be others: who denies says what he denies in his own.

#include <cstdint>
#include <optional>

#include "engine/compare/disputes/denials.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct DeniedDeed {
  uint32_t verb = 0;    // "shooting", "having shot": the last word
  uint32_t object = 0;  // the noun that ends its first object
};

// The deed that a denial begins with: a gerund or "that he ever shot", and the
// words up to the end of its object. Unset where it denies something else.
// Linear in the object.
std::optional<DeniedDeed> FindDeniedDeed(const Denial& denial);

// The deed of the verb at token `verb`, up to token `end`: "took the money".
// Unset where it has no object. Linear in the object.
std::optional<DeniedDeed> FindDeed(const ClaimView& claim, uint32_t verb,
                                   uint32_t end);

// Whether the claim says that whom it mentions at token `doer` did it: a verb
// of one meaning follows the mention, and the object's word that one. Linear in
// the claim's tokens.
bool TellsOf(const ClaimView& claim, uint32_t doer, const DeniedDeed& deed,
             const ClaimView& denier);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIED_DEEDS_H_
