#ifndef CLAIMDIFF_ENGINE_COMPARE_FRAMING_VOICE_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FRAMING_VOICE_DIFFERENCES_H_

// FRAMING: who did it is said here and left out there.
//
//   Harbor Post   the coast guard shot the captain of the ferry
//   Coast Wire    the captain of the ferry was shot
//       -> "Coast Wire does not say who did it: Harbor Post: the coast guard
//          shot; Coast Wire: was shot"
//
// Rule "framing/passive": a passive without "by" in the one, and the same verb
// with its doer in the other, of claims that say one thing; nothing in the
// sentence of the passive names the doer. Who does what is told by the parse of
// the two sentences (see syntax.h).

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a verb, a side for every claim that has it. The value is the doer,
// empty where none is named; the spans are the doer and the verb. Only
// sentences with a passive that the other claim's words meet are parsed.
std::vector<FindingDraft> FindVoiceDifferences(const GroupView& group,
                                               const ReportView& view);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FRAMING_VOICE_DIFFERENCES_H_
