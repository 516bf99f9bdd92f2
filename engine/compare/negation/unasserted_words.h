#ifndef CLAIMDIFF_ENGINE_COMPARE_NEGATION_UNASSERTED_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_NEGATION_UNASSERTED_WORDS_H_

// Words that a claim has without a "not" and that it does not say are so.
//
//   to find out whether the leak had harmed the seals    a question
//   the bay is not deep enough for the ferry to land     denied all the same
//   the bay is too shallow for the ferry to land         the same
//   it was not a fire, but a leak                        the fire is put right
//   he would not have sold the ferry                     but he did

#include <cstdint>

#include "engine/compare/view/report_view.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {

// Whether "whether", "if" and the like stand before the token in its clause.
bool IsInQuestion(const ClaimView& claim, uint32_t token);

// Whether the token says what follows from a thing that is not enough, or too
// much: "not deep enough to", "too shallow for".
bool IsConsequenceDenied(const ClaimView& claim, uint32_t token);

// Whether the token is said of what did not come about: "would have sold" says
// that it was not sold, "would not have sold" that it was.
bool IsContraryToFact(const ClaimView& claim, uint32_t token);

// Whether what the negation takes away is put right by what follows a "but" or
// "rather": "not one boat, but several". A clause of its own after it ("did not
// pay, but he wrote") puts nothing right.
bool IsPutRight(const ClaimView& claim, const Negation& negation);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NEGATION_UNASSERTED_WORDS_H_
