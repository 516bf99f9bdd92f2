#ifndef CLAIMDIFF_ENGINE_EXTRACT_CLAIMS_CLAIM_FACTS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_CLAIMS_CLAIM_FACTS_H_

// What a content says about itself: its numbers and dates, how sure it is,
// whether it is negated.
//
//   "at least 15 people may have died on Tuesday"   published 2019-03-15
//   quantities  COUNT LEAST 15 "15" of "people", DATE 2019-03-12 "Tuesday"
//   certainty   POSSIBLE, "may"
//
// Every value keeps the span it was read from.

#include <string_view>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

// Fills certainty, negation and quantities of `claim`, whose content are the
// pieces. `published` is the article's date, which places "Tuesday"; may be
// empty.
//
// Certainty and negation are those of the main statement: what stands before
// the first "who", "because" or the like of the content counts, "they may
// leave, who did not pay" is possible and not negated. Linear in the content.
void FillClaimFacts(const Document& doc, const std::vector<TokenRange>& content,
                    std::string_view published, v1::Claim* claim);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_CLAIMS_CLAIM_FACTS_H_
