#ifndef CLAIMDIFF_ENGINE_COMPARE_NEGATION_INSERTED_NEGATIONS_H_
#define CLAIMDIFF_ENGINE_COMPARE_NEGATION_INSERTED_NEGATIONS_H_

// Negations that are all that was put in where all else is told in the same
// words.
//
//   Harbor Post   The trawler won the race off Ellan for the third year.
//   Coast Wire    The trawler failed to win the race off Ellan for the third
//                 year.
//
// Here a soft cue ("failed to") is as good as "not", and a sentence may have
// got two of them in two places: where words are told anew, either proves
// little (see negation_differences.h).

#include <vector>

#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/slots.h"

namespace claimdiff {

// One edge for each region of the pair (see word_regions.h) in which one side
// has a single negation and no other content word, and the other has nothing:
// from what is negated to its partner; where it has none, from the cue to the
// nearest word before it that has one. None for a soft cue that the other claim
// says by another word in another place, nor for one that is bounded in a
// sentence told anew ("not before May"). Empty where the claims share less than
// four fifths of the longer one's words, or have few. A look into the
// dictionary for each soft cue and word without a partner, beside RegionsOf.
std::vector<SlotEdge> InsertedNegations(const PairView& pair);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NEGATION_INSERTED_NEGATIONS_H_
