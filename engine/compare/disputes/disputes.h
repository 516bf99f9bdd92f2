#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTES_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTES_H_

// DISPUTED: one speaker contradicts another, within a report or across.
//
//   Ruiz   the talks collapsed when Okri walked out
//   Okri   Ruiz's description of the collapse was inaccurate
//       -> "Ben Okri disputes Ana Ruiz: ..."
//
// Rules: "disputed/denied" (denied, rejected, pushed back against: a denying
// cue), "disputed/untrue" (called inaccurate, false, a lie; made up, wrongly
// claimed, without evidence), "disputed/negated" (two speakers, the same claim,
// a "not"; or, where the claims are not aligned, the same subject, word and
// most of the clause), "disputed/number" (two speakers, one of whom says that
// it was not so many; where the claims are not aligned, of one measure and most
// of the claim). A denial is tied, in each telling, to the claim of another
// speaker that shares most of its matter, rare words weighing more and the
// rarest a must; where it names the speaker's words ("Ruiz's account"), or both
// name each other, to one of that speaker's, with less asked, or to one that
// says that who denies it did it (see denied_deeds.h). One that only points to
// a claim is tied to the one it answers (see answered_claims.h), else to who
// accuses the denier (see denied_accusations.h). Who says "I did not" is tied
// to who says that he did. Who denies to be somebody disputes only claims that
// tell of him. Of several equal ones the first in the text counts.

#include <vector>

#include "engine/compare/disputes/dispute_drafts.h"
#include "engine/compare/view/compare_settings.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One dispute a pair of groups and pair of speakers; by `from`, then `about`.
// The spans are the denying words on one side, the whole claim on the other.
std::vector<Dispute> FindDisputes(const ReportView& view,
                                  const CompareSettings& settings);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTES_H_
