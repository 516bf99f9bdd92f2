#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_DATE_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_DATE_DIFFERENCES_H_

// DATE: another day, month or year for the same thing.
//
//   Harbor Post   The ferry sank on Monday.         published on a Friday,
//   Coast Wire    The ferry sank on 12 March.       2019-03-15
//       -> "Harbor Post: Monday; Coast Wire: 12 March"
//
// Rule "date/slot": the claims say one thing (see IsSameClaim); the dates are
// the only ones, or the words before them are linked, or their own words are;
// they differ (see Relate), and neither is anywhere else in the other claim.
// "Tuesday" and "12 March 2019" are one day where Article.published says so.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One draft a slot of the group, its sides in the order of report.claims, with
// the sides that agree among themselves. The value is PlainDate, or the words
// where the date is not placed; the span the date.
std::vector<FindingDraft> FindDateDifferences(const GroupView& group);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_DATE_DIFFERENCES_H_
