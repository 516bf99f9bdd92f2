#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_LONE_PLACES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_LONE_PLACES_H_

// NAME: the one place that only this claim names, and the one that only the
// other names, however the sentences run.
//
//   Harbor Post   Chasing 187, Pune won the final in Nagpur on Saturday.
//   Coast Wire    The final was Pune's on Saturday: in Indore the target of
//                 187 was reached.
//       -> "Harbor Post: Nagpur; Coast Wire: Indore"
//
// Rule "name/place". Either both are nations, or people of nations, said of one
// noun or of such that can mean the same ("a Bulgarian businessman" / "the
// Romanian entrepreneur"); or both are known towns behind "in", "at" or "near".
// Of claims that say one thing. Neither article may have the other's place in
// any form, and neither claim a second town that the other one has not.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a pair of places, a side for every claim that names one. Quadratic
// in the places of a claim; linear in the articles for each of them.
std::vector<FindingDraft> FindLonePlaces(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_LONE_PLACES_H_
