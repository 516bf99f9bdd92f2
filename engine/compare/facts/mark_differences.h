#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_MARK_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_MARK_DIFFERENCES_H_

// OPPOSITE: on the other side of what was forecast or aimed at.
//
//   Harbor Post   Orrin's profit missed analysts' forecasts.
//   Coast Wire    Orrin earned a profit that was ahead of forecasts.
//       -> "Harbor Post: missed; Coast Wire: ahead"
//
// Rule "opposite/mark". Which side is told by a verb ("beat"), a preposition
// ("below") or a comparison ("worse than") shortly before the mark. What is
// better may be less of it: "ahead of forecasts" is not opposed to "below"
// them, a loss may be both.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a mark, a side for every claim that tells it. Of claims that say
// one thing; none of a claim that tells of both sides, or denies one. Linear in
// the tokens of each pair.
std::vector<FindingDraft> FindMarkDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_MARK_DIFFERENCES_H_
