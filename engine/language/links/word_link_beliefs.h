#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_BELIEFS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_BELIEFS_H_

// A second look at pairs of words, once it is known how likely each is by
// itself.
//
//   left   police are looking into it        looking/investigate  .6
//   right  police investigate it             into/investigate     .5
//                                            are/investigate      .3
//
//   are/investigate    belief .3; its gap, "are looking into" with
//                      "investigate", .47 on average; beside .6
//
// Phrases go together or not at all: what a pair is believed to be depends on
// the others of its gap, of its row and column, and of the words that depend on
// its words. Stacking, with a first layer that sees no links but the sure ones
// (Wolpert 1992).

#include <vector>

#include "engine/language/links/word_link_features.h"
#include "engine/language/links/word_link_likeness.h"

namespace claimdiff {

// The probability of a logit in steps of 1/1024: sums of such numbers are exact
// in any order, so that they are the same from either side.
float BeliefOf(double logit);

// Fills in the second features of the cells, whose `belief` is set, and drops
// those that are next to impossible by it. All cells of a pair of claims must
// be there. Features are the same for either order of the claims. O(left *
// right).
void AddLinkBeliefs(const std::vector<LinkWord>& left,
                    const std::vector<LinkWord>& right,
                    std::vector<WordLinkCell>* cells);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_BELIEFS_H_
