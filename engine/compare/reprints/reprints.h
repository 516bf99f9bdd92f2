#ifndef CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINTS_H_

// Claims of articles that print one text: what stands where.
//
//   Coast Wire   ... Ruiz said 12 died . Okri denied it . The inquiry goes on .
//   Harbor Post  ... Tolan said 12 died . The inquiry goes on .
//     Ruiz's claim and Tolan's     counterparts
//     Ruiz's claim and any other   one has its counterpart elsewhere
//     Okri's claim                 cut
//
// Where an outlet prints agency copy, what it changed in a claim is told from
// the text around, not from how much the two claims have in common: a claim is
// held against the one that stands in its place, also where only its beginning
// or end was read there, and against no other of that article. Only where much
// of the text around a claim is one with the other's (see shared_text.h); two
// outlets that quote one sentence print no one text.

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "engine/compare/reprints/shared_text.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

class Reprints {
 public:
  // O(n log n) in the words of every two articles that share a run of words.
  explicit Reprints(const ReportView& view);

  // Claims that stand in one place of two articles, the lower index first, in
  // ascending order.
  std::vector<std::pair<uint32_t, uint32_t>> Counterparts() const;

  // The group with its pairs marked (PairView::reprint and misplaced), and with
  // pairs for counterparts that were not aligned. Counterparts have the links
  // of the text.
  GroupView Marked(const GroupView& group) const;

  // What stands in a claim's place in another article that prints its text.
  struct Place {
    const ClaimView* article = nullptr;  // a claim of the other article
    std::vector<ContentPiece> pieces;
  };
  // One for each such article that has a claim, where it can be told and is not
  // word for word the same.
  const std::vector<Place>& ChangedPlacesOf(const ClaimView& claim) const {
    return places_[claim.index];
  }

  // The counterpart in the other's article; kNoToken where there is none.
  uint32_t CounterpartOf(const ClaimView& claim, const ClaimView& other) const;

  // Marks the pair as a reprint, and links its sides as the texts are that the
  // two claims stand in: its own, or others of the same articles.
  void MarkReprint(const ClaimView& in_left, const ClaimView& in_right,
                   PairView* pair) const;

  // Whether all words of the claim stand, in its place, in another article
  // that prints its text, or those of a quotation of five words or more in any
  // other: read as a claim or not.
  bool IsCarried(const ClaimView& claim) const {
    return !carried_[claim.index].empty();
  }

  // Whether such an article has no claim that makes a pair of the group with
  // this one: nobody read one there.
  bool IsCarriedUnread(const ClaimView& claim, const GroupView& group) const;

  // Whether another article prints the text around the claim and leaves the
  // claim out.
  bool IsCut(const ClaimView& claim) const { return cut_[claim.index]; }

 private:
  struct ClaimPlace;
  struct Articles;

  // A claim of another article that stands in one's place there.
  struct Counterpart {
    uint32_t article = 0;
    uint32_t claim = 0;
  };

  void Compare(const Articles& both);

  std::vector<std::vector<const Document*>> carried_;  // by which texts
  std::vector<bool> cut_;
  std::vector<std::vector<Place>> places_;  // by claim
  std::vector<PrintedText> printed_;  // by article, in the order of claims
  // What two of them share where it tells of a claim, the lower one left.
  std::map<std::pair<uint32_t, uint32_t>, SharedRuns> texts_;
  std::vector<uint32_t> article_of_;  // by claim
  // By claim, then by the other's article, ascending.
  std::vector<std::vector<Counterpart>> counterparts_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINTS_H_
