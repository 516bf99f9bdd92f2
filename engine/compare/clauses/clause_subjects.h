#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_CLAUSE_SUBJECTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_CLAUSE_SUBJECTS_H_

// Of whom a clause tells what it tells.
//
//   Ellan beat Orrin at home            "beat", "home": of Ellan
//   Orrin lost to Ellan away            "lost", "away": of Orrin
//   the tug was sold by the bank        "sold": of the bank
//   the crew that won                   "won": of the crew
//
// Words that exclude each other are no contradiction where they are told of two
// that take part in one thing: one's defeat is the other's win.

#include <cstdint>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// The head of the phrase that does what the nearest verb at or above token `t`
// says, or of which it is said; kNoToken where the sentence names none, as with
// a passive without its doer, and for the words of that phrase. Linear in the
// sentence for each verb above.
uint32_t SubjectOf(const ClaimView& claim, const SentenceTree& tree,
                   uint32_t t);

// Whether the two verbs, or what is said of how they are done or to what, are
// told of two that take part in what either tells.
// Two parses.
bool AreToldOfTwo(const PairView& pair, uint32_t left, uint32_t right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_CLAUSES_CLAUSE_SUBJECTS_H_
