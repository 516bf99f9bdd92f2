#ifndef CLAIMDIFF_ENGINE_COMPARE_ATTRIBUTION_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_ATTRIBUTION_DIFFERENCES_H_

// ATTRIBUTION: the same claim from another speaker.
//
//   Harbor Post   Harbour master Ana Ruiz said the pier was unsafe.
//   Coast Wire    The pier was unsafe, two officials said.
//       -> "Harbor Post: Ana Ruiz; Coast Wire: two officials"
//
// Rules "attribution/speaker" (another speaker), "attribution/unnamed" (named
// here, described there) and "attribution/similar" (other speakers who say much
// the same, in few of the same words). A fuller form of a name is no other
// speaker, nor is one whose words meet ("the ministry", "a ministry
// spokesman").

#include <vector>

#include "engine/compare/finding_draft.h"
#include "engine/compare/report_view.h"

namespace claimdiff {

// At most one draft a group: a side for every claim of a pair whose speakers
// differ. The value is the speaker's name, the span the source as written.
std::vector<FindingDraft> FindAttributionDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_ATTRIBUTION_DIFFERENCES_H_
