#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_STAGE_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_STAGE_DIFFERENCES_H_

// CERTAINTY: done in one telling, still ahead in the other one.
//
//   Harbor Post   More than 600 people have been moved to shelters.
//   Coast Wire    More than 600 people are to be moved to shelters.
//       -> "Harbor Post: have been moved; Coast Wire: are to be moved"
//
// Rule "certainty/stage". The verbs are linked and so is what they are told of
// (see verb_stages.h); what a hedge says is told by "certainty/hedge".

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a verb, a side for every claim that has it. Of claims that say one
// thing. The value is "done" or "ahead". Only sentences with linked verbs are
// parsed.
std::vector<FindingDraft> FindStageDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_STAGE_DIFFERENCES_H_
