#ifndef CLAIMDIFF_ENGINE_COMPARE_REPRINTS_UNREAD_PLACES_H_
#define CLAIMDIFF_ENGINE_COMPARE_REPRINTS_UNREAD_PLACES_H_

// What an article that prints a claim's text has in the claim's place, where no
// claim was read there, or one that begins or ends elsewhere.
//
//   Coast Wire    ... Ruiz said [the pier will open on Monday] ...
//   Harbor Post   ... the pier may open on Monday , Ruiz hopes ...
//       -> CERTAINTY "Coast Wire: will open; Harbor Post: may open (in its
//          text)"
//
// Those words are held against the claim as a claim would be that had been read
// there. A finding has the claim that holds them as a side, where the group has
// one; else the words are in the explanation alone (see DraftSide::unread).

#include <cstdint>
#include <deque>
#include <map>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/reprints/reprints.h"
#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

class UnreadPlaces {
 public:
  // Reads what stands in the places of all claims, each once. Both outlive
  // it. Linear in the places, but for the claims of the group in each.
  UnreadPlaces(const ReportView& view, const Reprints& reprints);

  // The group's claims with what stands in their places; a pair each.
  GroupView PairsOf(const GroupView& group) const;

  // The drafts of such pairs as findings of the group, without those that say
  // again what one of `known` says of the same words.
  std::vector<FindingDraft> OfGroup(
      std::vector<FindingDraft> drafts, const GroupView& group,
      const std::vector<FindingDraft>& known) const;

  // Takes from drafts of DETAIL those other sides whose text has the words that
  // are set against nothing, changed or not, in the place of the claim that has
  // them; and the drafts where no other side is left.
  std::vector<FindingDraft> WithoutTold(std::vector<FindingDraft> drafts) const;

  // REWORDED, rule "agreement/unread", for each claim of the group that none of
  // `known` names and whose place in an article has most of its words, where no
  // claim of the article makes a pair of the group with it: nobody left it out.
  std::vector<FindingDraft> FindReworded(
      const GroupView& group, const std::vector<FindingDraft>& known) const;

 private:
  bool IsPlace(const ClaimView& claim) const {
    return claim.index >= view_.claims().size();
  }
  const ClaimView* PlaceAs(const ClaimView& claim,
                           const Reprints::Place& place);
  DraftSide SideOf(const DraftSide& side, const GroupView& group) const;

  const ReportView& view_;
  std::deque<v1::Claim> messages_;
  std::deque<ClaimView> places_;  // after the claims by index
  // By a claim of the article, then where each piece begins and ends.
  std::map<std::vector<uint32_t>, const ClaimView*> by_place_;
  std::vector<std::vector<PairView>> pairs_;  // by claim
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_REPRINTS_UNREAD_PLACES_H_
