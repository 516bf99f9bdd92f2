#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_NEGATION_SCOPE_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_NEGATION_SCOPE_H_

// How far a negation of a claim reaches.

#include <cstdint>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Whether no sentence ends between two tokens of the claim.
bool InOneSentence(const ClaimView& claim, uint32_t a, uint32_t b);

// Whether a word follows `token` in its sentence that bounds what is negated,
// and that the other claim has not: "will not end before the spring" does not
// say that it will not end.
bool IsScoped(const ClaimView& claim, uint32_t token, const ClaimView& other);

// The same whether or not the other claim has the word: where words are told
// anew, "will not open until May" and "put off until May" say one thing.
bool IsScoped(const ClaimView& claim, uint32_t token);

// Whether the word stands in a list that a "no" before it opens, as headlines
// and speakers have them: "no leak, cover-up", "without food or water".
bool IsListedUnderNo(const ClaimView& claim, uint32_t token);

// Whether the claim has the word and does not say it of anybody: as what
// something is done by or for ("fined for blocking critics"), or half of it
// ("quasi-legal").
bool IsOnlyNamed(const ClaimView& claim, uint32_t token);

// The word before the "who", "which" or "that" of the relative clause in which
// the word is the verb ("others who did not work there"); kNoToken where it is
// in none. Looks a few words back.
uint32_t HeadOfRelative(const ClaimView& claim, uint32_t token);

// Whether two or more of the words around a negated one, in its sentence, have
// no partner (the words of a soft cue aside), so that the cue may belong to
// them: "were {not reading at the level} expected of them" says no less than
// "were behind in reading".
bool IsToldAnewAround(const PairView& pair, const ClaimView& claim,
                      uint32_t token);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_NEGATION_SCOPE_H_
