#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIED_ACCUSATIONS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIED_ACCUSATIONS_H_

// What somebody is accused of and denies without saying again what it is.
//
//   <Ruiz> {accused} [Okri of selling the ferry]    ... in any article
//   <Okri> {denied} [the allegations], [any wrongdoing]

#include "engine/compare/disputes/claims_at_issue.h"
#include "engine/compare/disputes/denials.h"
#include "engine/compare/disputes/dispute_targets.h"

namespace claimdiff {

// The accusation of another speaker that names who denies: in the denial's own
// article the nearest before it or else the first, in another one the first.
// Null where there is none, or the denial says what it denies or names whose
// words it is. Linear in the article's claims.
const ClaimView* DeniedAccusation(const ClaimsAtIssue& claims,
                                  const DisputeTargets& targets,
                                  const ClaimsAtIssue::Claims& article,
                                  const Denial& denial);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIED_ACCUSATIONS_H_
