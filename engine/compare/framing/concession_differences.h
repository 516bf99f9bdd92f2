#ifndef CLAIMDIFF_ENGINE_COMPARE_FRAMING_CONCESSION_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FRAMING_CONCESSION_DIFFERENCES_H_

// FRAMING: what is granted here carries the weight there.
//
//   Harbor Post   the pier is old but it is safe for boats
//   Coast Wire    the pier is safe for boats but it is old
//       -> "The weight lies on the other half: Harbor Post: it is safe for
//          boats; Coast Wire: it is old"
//
// Rule "framing/concession". A claim with one "but" or "yet" grants what stands
// before it and stresses what stands after; one with "although", "though",
// "while" or "despite" stresses the other part.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft for claims of one speaker that say one thing with the halves
// changed over. The value and the span are the half that is stressed.
std::vector<FindingDraft> FindConcessionDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FRAMING_CONCESSION_DIFFERENCES_H_
