#ifndef CLAIMDIFF_ENGINE_COMPARE_WORD_CHANGES_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORD_CHANGES_H_

// What was done to the words where two wordings of one claim part.
//
//   left   the captain left the clifftop with two sailors
//   right  the old captain left the jetty with two sailors, who were hurt
//
//   "replaced/unknown"  clifftop | jetty     one word is in no dictionary
//   "replaced/near"     shot     | killed    of one event, but one says more
//   "added/adjective"            | old
//   "added/clause"               | who were hurt
//
// A class says of what sort the words are, never which words they are: how
// often changes of a class change what a claim says can be counted on a few
// thousand pairs (see change_weights.h), for single words it cannot. What is
// another word for the same (see word_likeness.h) is no change; neither
// is what other rules speak of: numbers, two names, opposites.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/compare/report_view.h"
#include "engine/compare/word_regions.h"

namespace claimdiff {

struct WordChange {
  std::string change;           // the class
  std::vector<uint32_t> left;   // tokens, ascending; one side may have none,
  std::vector<uint32_t> right;  // and has none where words were added
};

// The changes in one region: a word replaced where both sides have a single
// content word, words added where one side has none. Swapping the sides of the
// pair swaps those of the changes and nothing else. A look into the dictionary
// for each word of the region with each of the other claim.
std::vector<WordChange> ChangesIn(const PairView& pair,
                                  const WordRegion& region);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORD_CHANGES_H_
