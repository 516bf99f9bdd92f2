#ifndef CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_QUOTES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_QUOTES_H_

// Which quotation marks belong together.
//
//   She called it "a 'quiet' day." Then: "Go home       (closed in the next
//                 ^ 0  ^ 1             ^ 0, open        paragraph)
//
// Curly, straight and low marks, guillemets in either direction, `` and ''
// typed for double marks, single marks inside double ones and alone. An
// apostrophe is no mark. A quotation that is not closed in its paragraph goes
// on in the next one when that begins with an opening mark, as newspapers set
// long quotations.

#include <cstdint>
#include <vector>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

// The tokens of one quotation, its marks included.
struct QuoteRun {
  TokenRange range;
  uint32_t depth = 0;      // 0: stands in no other quotation
  uint32_t words = 0;      // words and numbers in it, nested ones included
  bool closed = true;      // false: goes on to the end of the paragraph
  bool continues = false;  // goes on from the paragraph before
};

struct Quotes {
  // In the order of their first token; of two that begin together the outer
  // one first. Runs nest or are disjoint.
  std::vector<QuoteRun> runs;
  // Tokens that are quotation marks without a partner, in order.
  std::vector<uint32_t> unpaired;
};

// The quotations of doc.paragraphs()[paragraph]. Looks one paragraph back and
// one ahead, and no further. Linear in the three.
Quotes PairQuotes(const Document& doc, uint32_t paragraph);

// True where the run is long enough to be somebody's words and not a title or
// a word held at arm's length ("so-called"): five words or more.
inline bool IsQuotation(const QuoteRun& run) { return run.words >= 5; }

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_QUOTES_H_
