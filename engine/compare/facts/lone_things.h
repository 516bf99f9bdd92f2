#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_LONE_THINGS_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_LONE_THINGS_H_

// OPPOSITE: the one thing of a class that each claim names is not the same.
//
//   Harbor Post   Captain Ruiz promised a vote by May, on state radio.
//   Coast Wire    A vote would come by May, Admiral Ruiz told listeners.
//       -> "Harbor Post: Captain; Coast Wire: Admiral"
//
// Rule "opposite/thing". In a heavy rewording no place in the sentence can be
// held against another one. Where a claim names one thing of a class of which
// only one can be (see word_classes.h), and nothing over there, nor anywhere in
// that article, is a word for it, the other thing of that class over there
// stands for it wherever it stands.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a thing, a side for every claim that names one. Of claims that say
// one thing. Quadratic in the words of a claim that have no partner.
std::vector<FindingDraft> FindLoneThings(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_LONE_THINGS_H_
