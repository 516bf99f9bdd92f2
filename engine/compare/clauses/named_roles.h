#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_NAMED_ROLES_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_NAMED_ROLES_H_

// Whose role a word tells.
//
//   Captain Ana Ruiz                  "Captain": of Ruiz
//   Ana Ruiz, the captain of the tug  "captain": of Ruiz
//   the captain, Ana Ruiz             "captain": of Ruiz

#include <cstdint>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// The last word of the name that the word stands beside, before it or as an
// apposition of either; kNoToken where it stands beside none. Linear in the
// sentence.
uint32_t NameWithRole(const SentenceTree& tree, uint32_t t);

// Whether the two stand in one place of their sentences: beside one name, or
// behind or before linked words in one role (see role_places.h).
bool StandInOnePlace(const PairView& pair, uint32_t left, uint32_t right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_CLAUSES_NAMED_ROLES_H_
