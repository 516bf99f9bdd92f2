#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_DEED_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_DEED_DIFFERENCES_H_

// OPPOSITE: one does to the other what excludes what is done over there.
//
//   Harbor Post   Police arrested a welder suspected of theft.
//   Coast Wire    Police released a welder arrested for theft.
//       -> "Harbor Post: arrested; Coast Wire: released"
//
// Rule "opposite/deed": doer and object are linked, their verbs exclude each
// other (see opposites.h), and one of the two verbs stands elsewhere in the
// other claim, which keeps the rules for words in one place silent (see
// word_swaps.h). Where each claim has both verbs both may tell the same.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a verb, a side for every claim that has it. Of claims that are
// nearly verbatim. Only sentences with such a word are parsed.
std::vector<FindingDraft> FindDeedDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_DEED_DIFFERENCES_H_
