#ifndef CLAIMDIFF_ENGINE_COMPARE_DETAILS_TOLD_ADDITIONS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DETAILS_TOLD_ADDITIONS_H_

// Additions that are none: what one claim has more stands elsewhere in the
// other's article.
//
//   Coast Wire    "The pier is ours. We will never sell it," Ruiz said.
//   Harbor Post   "The pier is ours," Ruiz said. ... "We will never sell it,"
//                 she said in the evening.
//       -> nothing: the one cut the quotation in two

#include <vector>

#include "engine/compare/view/finding_draft.h"

namespace claimdiff {

// The one side with words of a draft of DETAIL where every other has none; null
// elsewhere.
const DraftSide* AdditionOf(const FindingDraft& draft);

// Takes from drafts of DETAIL that set the words of one side against nothing
// those other sides whose article has most of the words, four or more in a row,
// or against which an earlier draft sets them, and the draft where no other
// side is left or the words are not of one piece of their claim: what lies
// between is the reporter's. Drafts that set the same words against others, of
// one claim in one place or of several tellings, become one with all sides.
// Linear in the articles of such drafts.
std::vector<FindingDraft> WithoutTold(std::vector<FindingDraft> drafts);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DETAILS_TOLD_ADDITIONS_H_
