#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_REGIONS_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_REGIONS_H_

// Where two wordings of one claim part.
//
//   left   the council accepted the plan to [prop] [up] the pier
//   right  the council accepted the plan to [sell] the pier [on Monday]
//
//   {prop up | sell}   {| on Monday}
//
// Linked words that stand in the same order on both sides hold the wordings
// together; what lies between them, and has no partner, is a region. Words that
// only changed their place are in none.

#include <cstdint>
#include <vector>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Tokens of both sides between the same words, ascending; not both empty.
struct WordRegion {
  std::vector<uint32_t> left;
  std::vector<uint32_t> right;
};

// In the order of the text. Links of another word in the same place count as no
// link: those words are what parts. Quadratic in the links of the pair.
std::vector<WordRegion> RegionsOf(const PairView& pair);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_REGIONS_H_
