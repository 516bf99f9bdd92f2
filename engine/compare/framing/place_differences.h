#ifndef CLAIMDIFF_ENGINE_COMPARE_FRAMING_PLACE_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FRAMING_PLACE_DIFFERENCES_H_

// FRAMING: one outlet leads with it, another has it far down.
//
//   -> "Place in the article: Harbor Post: headline; Coast Wire: paragraph 19
//      of 24"
//
// Rule "framing/place". Only where the claims are one speaker's and say one
// thing, and the second outlet has no word of it before: what stands in its
// last half, from the eighth paragraph on, many readers never reach.

#include <vector>

#include "engine/compare/view/article_places.h"
#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// At most one draft a group: a side for each claim that leads its article, and
// for each that comes far down in another one. The value is the place.
std::vector<FindingDraft> FindPlaceDifferences(const GroupView& group,
                                               const ArticlePlaces& places);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FRAMING_PLACE_DIFFERENCES_H_
