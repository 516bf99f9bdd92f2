#ifndef CLAIMDIFF_ENGINE_COMPARE_FRAMING_FRAMING_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FRAMING_FRAMING_DIFFERENCES_H_

// FRAMING: the same words from the same speaker, reported in another tone.
//
//   Harbor Post   Okri said he had paid for the film.
//   Coast Wire    Okri admitted he had paid for the film.
//       -> "Harbor Post: said; Coast Wire: admitted"
//
// Rule "framing/cue": another class of the reporting word (see CueTone). That
// one says it with more stress ("said" / "insisted", "announced" / "vowed")
// puts nothing in another light and weighs less than what keeps a distance,
// blames, gives up or threatens. What else puts a fact in another light has
// files of its own: label_differences, voice_differences, place_differences,
// concession_differences.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// At most one draft a set of claims that say one thing. The value is the
// reporting word's base form, the span its place.
std::vector<FindingDraft> FindFramingDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FRAMING_FRAMING_DIFFERENCES_H_
