#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_ASSERTED_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_ASSERTED_WORDS_H_

// Words that a claim only speaks of, and does not say that they are so.
//
//   the line will open in spring              "open" is said
//   the line, due to open in spring, ...      only spoken of
//   the chances of opening the line           only spoken of
//   when the storm reaches the coast          only spoken of
//
// Against such words a hedge over there ("is set to open") says no less.

#include <cstdint>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Whether token `t` of the sentence is spoken of only: an infinitive that hangs
// on a noun or an adjective, a gerund behind a preposition, or the verb of a
// clause that waits for what it tells ("when", "once", "until" with a verb of
// the present). Linear in the sentence.
bool IsOnlySpokenOf(const ClaimView& claim, const SentenceTree& tree,
                    uint32_t t);

// Whether one of the two is a verb and the other one none: "the supply of
// shells" says nothing of whether shells are supplied.
bool AreVerbAndOther(const SentenceTree& left_tree, uint32_t left,
                     const SentenceTree& right_tree, uint32_t right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_CLAUSES_ASSERTED_WORDS_H_
