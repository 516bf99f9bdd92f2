#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_OPPOSED_TIMES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_OPPOSED_TIMES_H_

// Which side of a time something lies on.
//
//   raise the fares by 2035      raise the fares after 2035    by | after
//   closed until Monday          closed from Monday            until | from
//   closed on Monday             closed from Monday            nothing

#include <vector>

#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_regions.h"
#include "engine/compare/wording/word_swaps.h"

namespace claimdiff {

// The words of the region that put what both claims say on two sides of one
// time: each stands right before a word of a date or year, and those two are
// linked as the same. At most one.
std::vector<WordSwap> FindOpposedTimes(const PairView& pair,
                                       const WordRegion& region);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_OPPOSED_TIMES_H_
