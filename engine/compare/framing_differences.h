#ifndef CLAIMDIFF_ENGINE_COMPARE_FRAMING_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FRAMING_DIFFERENCES_H_

// FRAMING: the same fact in another light.
//
//   Harbor Post   Okri said he had paid for the film.
//   Coast Wire    Okri admitted he had paid for the film.
//       -> "Harbor Post: said; Coast Wire: admitted"
//
// Rules "framing/cue": another tone of the reporting word (see CueTone) for the
// same claim of the same speaker; "framing/label": another name for the same
// people or thing out of a row of data/labels.tsv ("rebels" / "terrorists").

#include <vector>

#include "engine/compare/finding_draft.h"
#include "engine/compare/report_view.h"

namespace claimdiff {

// At most one draft of "framing/cue", its sides all claims that say one thing;
// one of "framing/label" a place in the sentence. The value is the reporting
// word's base form, or the label; the span its place.
std::vector<FindingDraft> FindFramingDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FRAMING_DIFFERENCES_H_
