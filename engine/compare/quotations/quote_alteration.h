#ifndef CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTE_ALTERATION_H_
#define CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTE_ALTERATION_H_

// What a place where two tellings of one quotation part does to it.
//
//   "We will never leave"       "We will leave"           kWords
//   "We will leave if they pay" "We will leave"           kTruncated
//   "They knew"                 "[The owners] knew"       kBrackets
//   "every single house"        "every ... house"         kEllipsis
//   "We will leave this town"   "leave this town"         kNone: an excerpt
//   "a cease-fire"              "a ceasefire"             kNone: spelling

#include <vector>

#include "engine/compare/quotations/quotations.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// From the least to the most.
enum class Alteration { kNone, kEllipsis, kBrackets, kTruncated, kWords };

// What the hunk does to the quotation. What is said alike (see said_alike.h)
// and a condition that the other article tells elsewhere are kNone. Symmetric.
Alteration JudgeHunk(const PairView& pair, const std::vector<QuotedWord>& left,
                     const std::vector<QuotedWord>& right,
                     const QuoteHunk& hunk);

// The part of the hunk to show: a sentence that was cut off, without those
// after it; what was put in before an excerpt, without what the other side
// begins with.
QuoteHunk ShownPart(Alteration alteration, const std::vector<QuotedWord>& left,
                    const std::vector<QuotedWord>& right, QuoteHunk hunk);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_QUOTE_ALTERATION_H_
