#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_SCOPE_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_SCOPE_DIFFERENCES_H_

// NUMBER: all of so many, or only some of them.
//
//   Harbor Post   All nine boats of the line were called back.
//   Coast Wire    Eight of the line's nine boats were called back.
//       -> "Harbor Post: All nine; Coast Wire: Eight of the line's nine"
//
// Both claims have the nine, so that no number stands against another one (see
// number_differences.h). Rule "number/scope".

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft for each number of which all are told of in one claim and fewer in
// another that says one thing in most of the same words; all tellings of it are
// in one.
std::vector<FindingDraft> FindScopeDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_SCOPE_DIFFERENCES_H_
