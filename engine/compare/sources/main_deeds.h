#ifndef CLAIMDIFF_ENGINE_COMPARE_SOURCES_MAIN_DEEDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_SOURCES_MAIN_DEEDS_H_

// Whether two claims state one thing, or only have words in common around it.
//
//   [the wave struck the island, home to 900 people]
//   [the wave hit the island of 900 people]                 one
//   [two boats fetched people from the island that the wave struck]   another
//
// Two speakers may tell of one island without telling one thing of it.

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// True where main verbs of the claims, by the parse, are linked; or those
// who do it are, and those to whom it is done or one main verb and any word of
// the other side; true also where a claim has no main verb that is found. Two
// parses.
bool MayStateOneDeed(const PairView& pair);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_SOURCES_MAIN_DEEDS_H_
