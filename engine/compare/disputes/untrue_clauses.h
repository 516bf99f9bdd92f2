#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_UNTRUE_CLAUSES_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_UNTRUE_CLAUSES_H_

// Clauses that call untrue what they speak of.
//
//   [Ruiz's account of the pier] was inaccurate
//   called the story "baseless"; slammed the remarks as "wildly false"
//   there is no evidence [that the port knew]
//   Ruiz wrongly claimed [that the port knew]
//   I deny [the allegations]
//
// Not "a false name", "whether the story is false", "it was not a lie".

#include <cstdint>
#include <vector>

#include "engine/base/span.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct UntrueClause {
  // Tokens of one piece of the content; half-open.
  uint32_t first_token = 0;
  uint32_t end_token = 0;
  ByteSpan cue;  // the words that call it untrue
};

// In the order of the text, one a clause. Linear in the content.
std::vector<UntrueClause> FindUntrueClauses(const ClaimView& claim);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_UNTRUE_CLAUSES_H_
