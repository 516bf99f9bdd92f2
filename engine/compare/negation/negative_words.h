#ifndef CLAIMDIFF_ENGINE_COMPARE_NEGATION_NEGATIVE_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_NEGATION_NEGATIVE_WORDS_H_

// Words that say no without a cue of negation.
//
//   "it said no to the bid"      "it rejected the bid"
//   "without licences"           "free from the need for licences"

#include "engine/compare/view/report_view.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {

// Whether the other claim of the pair says no by a word, or two, of its own
// where the cue stands, or right before what the cue negates ("withdrew her
// support" / "no longer supported"). A look into the dictionary for each word
// there.
bool IsFacedByNegative(const PairView& pair, bool on_left, const Negation& cue);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NEGATION_NEGATIVE_WORDS_H_
