#ifndef CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTED_GIST_H_
#define CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTED_GIST_H_

// Whether a claim quotes what it says, or only what it calls a thing.
//
//   the plan was "without merit"                          what it says
//   she "went too far" with the harbour fees              what it says
//   that Okri resign for avoiding the term "black fleet"  a name for a thing

#include <vector>

#include "engine/compare/quotations/quotations.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// True where the claim's quoted words are at least half of its words that mean
// something, or where one of their runs is a predicate by the parse of its
// sentence: it hangs on the rest as a clause, complement or object, not as a
// subject, an apposition, behind "the term" or a preposition but "as", "like".
bool QuotesItsGist(const ClaimView& claim,
                   const std::vector<QuotedWord>& quoted);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTED_GIST_H_
