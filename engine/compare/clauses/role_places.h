#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_ROLE_PLACES_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_ROLE_PLACES_H_

// Where a word stands in its sentence: what it hangs on, and how.
//
//   the tug towed the ferry to Ellan     tug    towed, "doer"
//                                        ferry  towed, "object"
//                                        Ellan  towed, "to"
//   the ferry was towed by the tug       tug    towed, "doer"
//   Ellan's mayor, the mayor of Ellan    Ellan  mayor, "of"

#include <cstdint>
#include <string_view>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// The role of a word that belongs to another one.
inline constexpr std::string_view kOfRole = "of";

struct RolePlace {
  uint32_t governor = kNoToken;  // none: the word has no place that is compared
  std::string_view role;         // static, or a norm of the claim's document
};

// Whether a word puts two beside each other, so that either may come first:
// "met", "with", "and".
bool TiesEquals(std::string_view norm);

bool IsBehindPreposition(const RolePlace& place);

// Of a token of the sentence. One of several ("Ruiz and Okri") has a place only
// as the first of them; doers and objects of verbs that two do to each other
// ("met") share one. Linear in the sentence.
RolePlace PlaceOf(const ClaimView& claim, const SentenceTree& tree, uint32_t t);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_CLAUSES_ROLE_PLACES_H_
