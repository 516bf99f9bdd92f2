#ifndef CLAIMDIFF_ENGINE_COMPARE_NEGATION_NEGATION_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NEGATION_NEGATION_DIFFERENCES_H_

// NEGATION: affirmed here, negated there.
//
//   Harbor Post   The owners said the crew had been warned.
//   Coast Wire    The owners said the crew had not been warned.
//       -> "Harbor Post: been warned; Coast Wire: not been warned"
//
// Rule "negation/cue": a hard cue ("not", "never", "no") negates a word here,
// the word linked to it stands without one there, both claims say one thing
// (see IsSameClaim) and share half of the longer one, words around both are
// linked, and neither sentence negates anything else that the other does not:
// softer cues and a denying attribution count ("denied it had paid" is "had not
// paid"). A soft cue that is put in where all else is told alike counts too
// ("failed to pay"; see inserted_negations.h). In a text that both print (see
// reprints.h) every hard cue that only one side has counts, and every "not"
// where it is all that is put in ("not just", "not more than"). Nothing where
// the negation reaches less far than the word ("will not end before the
// spring"), turns a bound round ("no crew worked more than 10 hours"), or faces
// a word that says no by itself ("rejected it") or that is not said to be so
// (see unasserted_words.h). Who does not expect or plan to do a thing is told
// not to do it.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/slots.h"

namespace claimdiff {

// One draft a negated word of the group, for claims that have one speaker or
// none known; two speakers who negate each other are a dispute. The spans are
// the cue and the word it negates, or the word alone.
std::vector<FindingDraft> FindNegationDifferences(const GroupView& group);

// The words that one claim of the pair negates and the other affirms (edges
// that differ), or that both negate; of a pair with a negation put in only that
// one. Items are token indices of the words, or of the cue's first word.
std::vector<SlotEdge> NegationEdges(const PairView& pair);

// The side of a claim in a finding about that negated or affirmed word.
DraftSide NegationSide(const ClaimView& claim, uint32_t token);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NEGATION_NEGATION_DIFFERENCES_H_
