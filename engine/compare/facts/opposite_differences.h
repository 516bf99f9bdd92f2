#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_OPPOSITE_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_OPPOSITE_DIFFERENCES_H_

// OPPOSITE: a word and what excludes it in the same place.
//
//   Harbor Post   Turnout rose in Ellan, Okri said on Monday.
//   Coast Wire    Turnout fell in Ellan, Okri said on Monday.
//       -> "Harbor Post: rose; Coast Wire: fell"
//
// Rules "opposite/word" (see AreOpposites), "opposite/sibling" (two of one row
// where only one can be: "murder" / "manslaughter", see AreSiblings) and
// "opposite/kind" (two kinds of a thing that is only one: "moped" / "tram", see
// AreKindsOfOneClass), "opposite/time" (two sides of one time: "by 2035" /
// "after 2035"), and "opposite/other-word" (any word that is not another one
// for the same, where all else is told in the same words: see
// WordChange::in_place). Words count with what both sides have beside them
// ("school fees" / "legal fees"), and not where such a phrase is another word
// for the other one ("in prison" / "behind bars"); what is opposite is told as
// that alone. Only between claims that say one thing in most of the
// same words.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a place in the sentence and rule, see FindWordSwaps, and those of
// deed_differences.h, lone_things.h and mark_differences.h that speak of other
// words.
std::vector<FindingDraft> FindOppositeDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_OPPOSITE_DIFFERENCES_H_
