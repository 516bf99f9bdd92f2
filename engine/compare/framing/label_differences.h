#ifndef CLAIMDIFF_ENGINE_COMPARE_FRAMING_LABEL_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FRAMING_LABEL_DIFFERENCES_H_

// FRAMING: another label for the same person or thing.
//
//   Harbor Post   the rebels had taken the harbour of Ellan
//   Coast Wire    the terrorists had taken the harbour of Ellan
//   Gull          the fighters had taken the harbour
//       -> "Harbor Post: rebels; Coast Wire: terrorists; Gull: fighters"
//
// Rule "framing/label". That both labels name the same is shown by one of three
// things: they face each other between the same words of one claim; the same
// name follows them ("strongman Edo Varga" / "president Edo Varga"); or they
// stand in what introduces one speaker ("the dissident Ana Ruiz said").

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a place, a side for every claim with a label there. The value is
// the label, the span its place.
std::vector<FindingDraft> FindLabelDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FRAMING_LABEL_DIFFERENCES_H_
