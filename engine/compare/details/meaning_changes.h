#ifndef CLAIMDIFF_ENGINE_COMPARE_DETAILS_MEANING_CHANGES_H_
#define CLAIMDIFF_ENGINE_COMPARE_DETAILS_MEANING_CHANGES_H_

// DETAIL: other words where one sentence is told, of a sort that mostly changes
// what it says.
//
//   Harbor Post   The crew of the tug left the jetty at noon.
//   Coast Wire    The crew of the tug left the hangar at noon.
//       -> "Harbor Post: jetty; Coast Wire: hangar"
//
// Rules "detail/changed-word" (see FindWordSwaps) and "detail/added-word" (a
// side for each claim; those without the words have no span). Which sorts of
// changes count is learned: see word_changes.h and change_weights.h. They are
// softer than the other kinds and stand below them, and say nothing of words
// that another finding speaks of.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a place in the sentence. `others` are the group's differences of
// every other rule.
std::vector<FindingDraft> FindMeaningChanges(
    const GroupView& group, const std::vector<FindingDraft>& others);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DETAILS_MEANING_CHANGES_H_
