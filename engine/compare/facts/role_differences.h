#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_ROLE_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_ROLE_DIFFERENCES_H_

// OPPOSITE: two that have changed places in the sentence.
//
//   Harbor Post   The tug towed the ferry into the harbour.
//   Coast Wire    The ferry towed the tug into the harbour.
//       -> "Harbor Post: The tug towed the ferry; Coast Wire: The ferry towed
//          the tug"
//
// Rule "opposite/roles": two words that each claim has once stand crosswise,
// each where the other one stands over there. A place is the word that they
// hang on and how (doer, object, behind which preposition), in whatever voice:
// "the ferry was towed by the tug" says the first sentence. Of claims that say
// one thing and negate alike. Verbs that two do to each other ("met") have no
// roles, nor has what is done "with" somebody. Names that stand more than once
// are left to exchanged_names.h, deeds told by another verb to reversed_deeds.h
// ("agreed to buy Solheim" / "agreed to acquire Malin").

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft an exchange, a side for every claim that has it. The value is who
// stands in the first of the two places, the spans are both. Only sentences of
// claims are parsed whose words are linked crosswise or that have a passive to
// themselves; quadratic in the words of those.
std::vector<FindingDraft> FindRoleDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_ROLE_DIFFERENCES_H_
