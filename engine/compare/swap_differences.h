#ifndef CLAIMDIFF_ENGINE_COMPARE_SWAP_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_SWAP_DIFFERENCES_H_

// OPPOSITE, NAME and DATE: another word in the same place.
//
//   Harbor Post   Turnout rose in Ellan, Okri said on Monday.
//   Coast Wire    Turnout fell in Ellan, Okri said on Monday.
//       -> OPPOSITE, "Harbor Post: rose; Coast Wire: fell"
//
// Rules "opposite/word" (a word and its opposite, see AreOpposites),
// "name/slot" (another person, place or nationality), "date/slot" (another day
// of the week or month). Only between claims that say one thing in most of the
// same words, and only for a word that stands alone between linked ones. Names
// that may be one are left alone: a title and a given name, forms of one word,
// abbreviations, and names that stand side by side anywhere in an article.

#include <vector>

#include "engine/compare/finding_draft.h"
#include "engine/compare/report_view.h"

namespace claimdiff {

// One draft a place in the sentence and kind, for claims whose speakers are not
// known to be two; a side for every claim that has one of the words there. The
// value is the word, the span its place.
std::vector<FindingDraft> FindSwapDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_SWAP_DIFFERENCES_H_
