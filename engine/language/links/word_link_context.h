#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_CONTEXT_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_CONTEXT_H_

// What the places around a place of a grid hold: how like the words around two
// words are, or how surely they are linked.
//
//   the ferry sank / a ferry sunk
//
//   the / a   window 1 + .95 / 2: ferry / ferry is one word away, sank / sunk
//   two
//
// All are the same where the sides of the grid are swapped, and constant time.

#include "engine/language/links/word_link_grid.h"

namespace claimdiff {

// What stands within four words of both on the same side: for each word of the
// one the best with any of the other, divided by the distance. The mean of what
// either claim makes of it.
float WindowAround(const LinkGrid& grid, int row, int column);

// The best within three words before the one and after the other, divided by
// the distance.
float CrossingAt(const LinkGrid& grid, int row, int column);

// The best of the row's word with a neighbour of the column's and the other way
// round, added.
float BesideOf(const LinkGrid& grid, int row, int column);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_CONTEXT_H_
