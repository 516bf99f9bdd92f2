#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_NEGATED_STATEMENTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_NEGATED_STATEMENTS_H_

// Statements that a claim says are not so, whole enough to be somebody else's.
//
//   "Ellan will not pay for a new pier," Okri said.
//     subject  Ellan   negated  pay   matter  Ellan will not pay for a new pier
//
//   "I never took the money," Okri said.
//     subject  I: Okri himself
//
// Without its subject a negated word says little: who has "not paid" denies
// nothing that somebody else has paid. Nor does it with one that may be anybody
// ("people who do not look like him"): it must be a name, or whoever speaks.

#include <cstdint>
#include <vector>

#include "engine/compare/disputes/denials.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct NegatedStatement {
  // From the subject to the end of the clause; the cue is what negates.
  Denial matter;
  uint32_t subject = 0;     // token: the name or pronoun before the negation
  bool of_himself = false;  // a pronoun, which means who says it
  uint32_t negated = 0;     // token: the focus of the negation
};

// One for each hard negation of the content whose focus is a content word, and
// whose cue has a name as the next content word before it. Linear in the
// negations and their clauses.
std::vector<NegatedStatement> FindNegatedStatements(const ClaimView& claim);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_NEGATED_STATEMENTS_H_
