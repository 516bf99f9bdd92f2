#ifndef CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINT_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINT_DIFFERENCES_H_

// What an article that prints another's text has done with a claim as a whole.
//
//   Coast Wire   ... Okri denied it. The inquiry goes on ...
//   Harbor Post  ... The inquiry goes on ...
//       -> ONLY_IN "only-in/cut": "Left out of a text that others print, only
//          in Coast Wire: Okri denied it"
//
// And the other way round, COPIED "copied/claim": a claim that was read in one
// of the two alone stands in the other word for word; so does a quotation in
// any article. It is in no pair, but nobody left it out.

#include <vector>

#include "engine/compare/reprints/reprints.h"
#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// A draft for each telling with claims of the group that were cut out of the
// text they stand in and that nobody tells in another place; headlines too.
// `marked` is what Reprints::Marked gives.
std::vector<FindingDraft> FindCutClaims(const GroupView& marked,
                                        const Reprints& reprints,
                                        const ReportView& view);

// A draft for the claims of the group that others carry and of which they have
// no claim that makes a pair with it; empty where there are none.
std::vector<FindingDraft> FindCarriedClaims(const GroupView& group,
                                            const Reprints& reprints);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINT_DIFFERENCES_H_
