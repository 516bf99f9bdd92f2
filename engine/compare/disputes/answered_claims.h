#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_ANSWERED_CLAIMS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_ANSWERED_CLAIMS_H_

// The claim that a denial answers without saying again what it says.
//
//   Ruiz said the port ignored the warnings. Okri dismissed that criticism.
//   Ruiz said ... The board met at noon. It disputed Ruiz's account.
//   Ruiz said ... "It's unfounded," said Okri.
//
// What is denied is a noun for a claim or a pronoun, and no word of the matter
// stands with it: the claim is the nearest one before.

#include "engine/compare/disputes/claims_at_issue.h"
#include "engine/compare/disputes/denials.h"
#include "engine/compare/disputes/dispute_targets.h"

namespace claimdiff {

// The nearest claim before the denial in its own article that it may dispute:
// one of the speaker whose words it speaks of (within six paragraphs), where it
// speaks of a report what was reported (the same), for "she made it up" what
// some person said (within four), or where it names nobody, one of the same
// paragraph or the one before. Of several by the speaker of the nearest, the
// one that shares most words, two or more, with what who denies says next. Null
// where there is none, or the denial has a matter of its own. Linear in the
// article's claims.
const ClaimView* AnsweredClaim(const ClaimsAtIssue& claims,
                               const DisputeTargets& targets,
                               const ClaimsAtIssue::Claims& article,
                               const Denial& denial);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_ANSWERED_CLAIMS_H_
