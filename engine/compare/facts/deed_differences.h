#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_DEED_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_DEED_DIFFERENCES_H_

// OPPOSITE: one does to the other what excludes what is done over there.
//
//   Harbor Post   Police arrested a welder suspected of theft.
//   Coast Wire    Police released a welder arrested for theft.
//       -> "Harbor Post: arrested; Coast Wire: released"
//
// Rule "opposite/deed", which holds where the rules for words in one place (see
// word_swaps.h) are silent:
// - doer and object are linked, their verbs exclude each other (see
//   opposites.h), and one of the two verbs stands elsewhere in the other claim.
//   Where each claim has both verbs both may tell the same;
// - one thing is told of in other words, and what the one claim says of it (see
//   predications.h) excludes what the other one says: "rescue work was halted",
//   "crews went on with their work through the night". No word of the other
//   claim may be like either, and nothing of it be denied. Who has his own part
//   in the deed ("sold him" / "signed him") says the same.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a verb, a side for every claim that has it. Of claims that are
// nearly verbatim, and for what is told of one thing, of such that say one
// thing, whose sentences are all parsed.
std::vector<FindingDraft> FindDeedDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_DEED_DIFFERENCES_H_
