#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_NAME_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_NAME_DIFFERENCES_H_

// NAME: another person, place or organisation in the same place.
//
//   Harbor Post   The ferry was sold to a bank in Norway.
//   Coast Wire    The ferry was sold to a bank in Denmark.
//       -> "Harbor Post: Norway; Coast Wire: Denmark"
//
// Rules "name/slot", and "name/lookalike" for names that are the same to the
// eye and not in their letters; "name/place" is told in lone_places.h. Only
// between claims that say one thing in most of the same words. Names that may
// be one are left alone: a title and a given name, variants and initials (see
// RelateNames), names that stand side by side anywhere in an article, and a
// place that the other article has elsewhere: the town may lie in the county.
// Of two nations neither does.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a place in the sentence and rule; see FindWordSwaps.
std::vector<FindingDraft> FindNameDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_NAME_DIFFERENCES_H_
