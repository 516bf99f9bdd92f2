#ifndef CLAIMDIFF_ENGINE_COMPARE_SOURCES_ATTRIBUTION_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_SOURCES_ATTRIBUTION_DIFFERENCES_H_

// ATTRIBUTION: the same claim from another speaker.
//
//   Harbor Post   Harbour master Ana Ruiz said the pier was unsafe.
//   Coast Wire    The pier was unsafe, two officials said.
//       -> "Harbor Post: Ana Ruiz; Coast Wire: two officials"
//
// Rules "attribution/speaker" (another speaker) and "attribution/unnamed" (a
// person named here, left unnamed there). A fuller form of a name is no other
// speaker, nor is one whose words meet ("the ministry", "a ministry
// spokesman"). A person and a body are never set against each other: the one
// may speak for the other. Nor is anybody whom only a pronoun or a role stands
// for, or words that point elsewhere ("the official", "the report"), or an
// outlet that is one of the tellings: that is a relay. Where both print one
// text (see reprints.h) any other words for the source are another speaker,
// and so is another name in the place of one, whatever both have around it
// ("Tolan aide Jesse Lind", "Tolan aide Greta Holm").

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/outlet_names.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// At most one draft a group: a side for every claim of a pair that says one
// thing (see IsSameClaim), asserts it in most of the same words and with
// one main verb (see main_deeds.h), and differs in its speaker. The value is
// the speaker's name, the span the source as written. `outlets` are the
// tellings.
std::vector<FindingDraft> FindAttributionDifferences(const GroupView& group,
                                                     const OutletSet& outlets);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_SOURCES_ATTRIBUTION_DIFFERENCES_H_
