#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_CHANGES_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_CHANGES_H_

// What was done to the words where two wordings of one claim part.
//
//   left   the captain left the clifftop with two sailors
//   right  the old captain left the jetty with two sailors, who were hurt
//
//   "replaced/unknown"  clifftop | jetty     one word is in no dictionary
//   "replaced/near"     shot     | killed    of one event, but one says more
//   "added/adjective"            | old
//   "added/clause"               | who were hurt
//   "sole/added-words"           | who were hurt: where all else is told in
//                                the same words
//
// A class says of what sort the words are, never which words they are: how
// often changes of a class change what a claim says can be counted on a few
// thousand pairs (see change_weights.h), for single words it cannot. What is
// another word for the same (see word_likeness.h) is no change; neither
// is what other rules speak of: numbers, two names, opposites.

#include <optional>

#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_change.h"
#include "engine/compare/wording/word_regions.h"

namespace claimdiff {

// The change in one region: words replaced where both sides have content words,
// words added where one side has none. Swapping the sides of the pair swaps
// those of the change and nothing else. A look into the dictionary for each
// word of the region with each of the other claim.
std::optional<WordChange> ChangeIn(const PairView& pair,
                                   const WordRegion& region);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_CHANGES_H_
