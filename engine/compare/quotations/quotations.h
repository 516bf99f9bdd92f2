#ifndef CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTATIONS_H_
#define CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTATIONS_H_

// The quoted words of a claim, and where two claims' quotations part.
//
//   "We will never leave this town," he said, "not for [any] money."
//    run 0                                     run 1, "any" bracketed
//
//   "We will leave this town"  against  "We will never leave this town":
//   one hunk, empty on the left, "never" on the right

#include <cstdint>
#include <string>
#include <vector>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct QuotedWord {
  uint32_t token = 0;
  std::string key;   // see WordKey
  uint32_t run = 0;  // ascending; a new one after each break of the quotation
  bool bracketed = false;       // inside [ ] or ( )
  bool after_ellipsis = false;  // "..." or "…" right before it, in its run
  bool ends_sentence = false;   // ".", "!" or "?" right after it
};

// The words inside quotation marks in the content, all of it for a direct
// quotation, punctuation left out. An opening mark without its partner quotes
// up to the end of its piece, a closing one from the piece's start. Linear.
std::vector<QuotedWord> QuotedWords(const ClaimView& claim);

// Where two quotations differ between words they share: words [left_begin,
// left_end) of the one stand for [right_begin, right_end) of the other; one of
// the two may be empty.
struct QuoteHunk {
  uint32_t left_begin = 0;
  uint32_t left_end = 0;
  uint32_t right_begin = 0;
  uint32_t right_end = 0;
};

struct QuoteAlignment {
  uint32_t shared = 0;           // words matched in order
  std::vector<QuoteHunk> hunks;  // in order, the ends of both sides included
};

// Matches the most words in order, in the fewest runs; words in brackets, which
// are not the speaker's, match none but others in brackets, and a few words
// that meet beyond a longer hunk at either end are taken for chance; words that
// one side has more are put to a break of the other where equal words leave the
// choice. Swapping the sides swaps the hunks. Quotations whose lengths multiply
// to more than kMaxQuoteCells are not matched: none shared. Time and memory
// grow with that product.
inline constexpr uint64_t kMaxQuoteCells = 4'000'000;
QuoteAlignment AlignQuotes(const std::vector<QuotedWord>& left,
                           const std::vector<QuotedWord>& right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTATIONS_H_
