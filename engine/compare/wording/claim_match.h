#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_CLAIM_MATCH_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_CLAIM_MATCH_H_

// Whether two aligned claims say one thing, or only speak of the same matter.
//
//   the ferry sank off Port Ellan in heavy rain
//   in heavy rain a ferry had sunk                    one thing: 4 of 6 words
//   the ferry line will sell two boats this spring    the same matter
//
// Alignment brings together what a reader wants side by side, which is wider.
// A difference is only worth showing between two tellings of one thing: "12"
// and "15" on one matter may both be right.

#include <cstdint>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// How many content words two claims share. Numbers and linked words that merely
// stand in one place do not count: they may be what differs.
struct ClaimOverlap {
  uint32_t shared = 0;
  uint32_t left_words = 0;
  uint32_t right_words = 0;

  // The share of the longer claim and of the shorter one, 0..1; 0 where that
  // claim has no words.
  double OfLonger() const;
  double OfShorter() const;
};

// Symmetric but for its sides. Linear in the tokens.
ClaimOverlap OverlapOf(const PairView& pair);

// True where the two say one thing: they share half of the longer one's words
// and at least three; or two thirds where there are only two; or nearly all of
// the shorter one's, which stand together in the longer one (all of it, for a
// quotation: see QuotesWhole); from one speaker a
// little less. What is negated does not count: see NegateAlike. A bare noun
// phrase says what its verb says of it: "{vetoed} [the bill]" and "{passed}
// [the bill]" share all words of their contents and are two claims. What stands
// in one place of a text that both print is one claim. Symmetric.
bool IsSameClaim(const PairView& pair);

// True where the shorter claim is a quotation whose words, three or more, stand
// one after another in what the longer one quotes. Symmetric.
bool QuotesWhole(const PairView& pair);

// True where every shared word that the one claim negates the other negates
// too; a cue that both have, and a soft one that faces another word ("declined
// to" / "agreed to"), do not count. Symmetric.
bool NegateAlike(const PairView& pair);

// The same of the shared words that stand near one of the two tokens.
bool NegateAlikeAround(const PairView& pair, uint32_t left, uint32_t right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_CLAIM_MATCH_H_
