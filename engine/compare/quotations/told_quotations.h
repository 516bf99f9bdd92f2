#ifndef CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_TOLD_QUOTATIONS_H_
#define CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_TOLD_QUOTATIONS_H_

// Claims whose quotation another telling has in a longer one, or in other words
// around it.
//
//   Coast Wire    Ruiz spoke of "this amazing harbour".
//   Harbor Post   "We will not give up this amazing harbour for a bank," Ruiz
//                 said.
//       -> COPIED "copied/quoted": "Quoted in another text as well"
//
// Alignment does not bring the two together, for they have little else in
// common; but nobody left the words out.

#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

class ToldQuotations {
 public:
  // Each claim with a quotation is held against every claim of another telling
  // that has the rarest of its words.
  explicit ToldQuotations(const ReportView& view);

  // Whether all that the claim quotes, two words or more and what it says (see
  // QuotesItsGist), each run as it stands, is in one claim that another telling
  // has from the same speaker.
  bool IsTold(const ClaimView& claim) const {
    return !told_by_[claim.index].empty();
  }

  // A draft for the claims of the group that are told so by a claim that makes
  // no pair of the group with them, without those in `found`; empty where there
  // are none.
  std::vector<FindingDraft> Find(const GroupView& group,
                                 const std::vector<FindingDraft>& found) const;

 private:
  std::vector<std::vector<const ClaimView*>> told_by_;  // by claim
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_TOLD_QUOTATIONS_H_
