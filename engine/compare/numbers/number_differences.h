#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NUMBER_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NUMBER_DIFFERENCES_H_

// NUMBER: another number for the same thing.
//
//   Harbor Post   The ferry sank on Monday, killing 12 people.
//   Coast Wire    At least 15 people were killed when the ferry sank.
//       -> "Harbor Post: 12 people; Coast Wire: At least 15 people"
//
// Rule "number/slot": two numbers fill the same slot where they are linked, or
// count linked words, or stand between linked words; their values differ (see
// Relate), neither value stands elsewhere in the other claim for what this one
// has not, neither is told by another number (see number_margins.h), and both
// claims say one thing (see IsSameClaim) or, where the numbers count linked
// words, nearly so. A bound under a negation is turned round ("no more than",
// "no crew worked more than 10 hours"). Dates and times of day are no numbers
// (see date_differences.h, clock_differences.h), but "35 years ago" and "25
// years ago" are told apart by their numbers; "three years ago" and "two years
// ago" may be one time.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/numbers/quantities.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {

// One draft a slot of the group, its sides in the order of report.claims, with
// the sides that agree among themselves. The value is PlainValue, in one unit
// where the sides are in several, the span the number.
std::vector<FindingDraft> FindNumberDifferences(const GroupView& group);

// The numbers of the two claims that fill the same slots; they differ where
// their values do. Items are indices of ClaimView::quantities.
std::vector<SlotEdge> NumberEdges(const PairView& pair);

// True where a "not" before it turns the number's bound round: "no crew worked
// more than 10 hours" says 10 at most.
bool IsBoundNegated(const ClaimView& claim, const Quantity& quantity);

// True where that is what the negation does: it does not negate what is
// counted.
bool TurnsABound(const ClaimView& claim, const Negation& negation);

// True where two numbers of one slot differ and one of two speakers says
// that it was not so many: that is a dispute between the two (disputes.h).
bool IsNumberDisputed(const SlotItem& a, const SlotItem& b);

// The side of a claim in a finding about that number.
DraftSide NumberSide(const ClaimView& claim, uint32_t quantity);

// The same for numbers of which one bounds or holds the other ("more than 10"
// and "12"), or says of the same number that there may be more ("at least 12"
// and "12"; not of times): DETAIL, rule "detail/number".
std::vector<FindingDraft> FindNumberDetails(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_NUMBER_DIFFERENCES_H_
