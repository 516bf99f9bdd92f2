#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_CERTAINTY_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_CERTAINTY_DIFFERENCES_H_

// CERTAINTY: certain here, possible or expected there.
//
//   Harbor Post   The port will close the pier in June.
//   Coast Wire    The port may close the pier in June.
//       -> "Harbor Post: will close; Coast Wire: may close"
//
// Rule "certainty/hedge": a word that the one claim hedges and the other states
// (see FindHedges), between claims that say one thing in most of the same
// words. A word that is open in another way ("would", "if") is not stated.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a word. The value is "definite", "likely" or "possible", the span
// the hedge with its word, or the word alone.
std::vector<FindingDraft> FindCertaintyDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_CERTAINTY_DIFFERENCES_H_
