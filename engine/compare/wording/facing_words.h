#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_FACING_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_FACING_WORDS_H_

// Single words in one place of two sentences whose order is another.
//
//   left   divers found a sword with the name of an unknown king
//   right  a sword with the name of an unknown queen was found by divers
//
//   {king | queen}: both stand behind "unknown"
//
// Regions (see word_regions.h) hold what lies between words that keep their
// order; what was moved is cut up by them, or left in one long piece.

#include <vector>

#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_regions.h"

namespace claimdiff {

// Content words without a partner, as regions of one word a side, by the left
// one: where a link of the same place joins them, or the words before them, or
// after them, are linked to each other. A word before another content word
// ("opposition figures") is in no place of one that has none behind it ("the
// opposition"). `regions` are those of the pair; its own words may be among
// what is found. Linear in the links for each word of a region.
std::vector<WordRegion> FacingWords(const PairView& pair,
                                    const std::vector<WordRegion>& regions);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_FACING_WORDS_H_
