#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTE_DRAFTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTE_DRAFTS_H_

// From claims that contradict each other, two by two, to disputes: who disputes
// whom, in all tellings.
//
//   Wire: Okri "no more than 10"  /  Post: Ruiz "14"
//   Gull: Okri "not more than 10" /  Post: Ruiz "14"
//       -> "Ben Okri disputes Ana Ruiz", two claims against one

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct Dispute {
  FindingDraft draft;        // the claims of the one who contradicts come first
  size_t contradicting = 1;  // so many claims are of the one who contradicts
  uint32_t from = 0;         // index of the contradicting claim's group
  uint32_t about = 0;  // index of the other's; the same one where they are
};

// One claim that contradicts one other.
struct Contradiction {
  std::string_view rule;
  DraftSide from;
  DraftSide about;
};

// By name of the telling and place in the text: the same in whatever order the
// sources come.
using PlaceInTelling = std::tuple<std::string_view, uint32_t, std::string_view>;
PlaceInTelling PlaceInText(const ReportView& view, const ClaimView& claim);

// One dispute a pair of groups and pair of speakers; by `from`, then `about`.
// `group_of` gives the group of a claim by its index, kNoToken where it has
// none: contradictions of such claims are left out.
std::vector<Dispute> JoinContradictions(
    const ReportView& view, const std::vector<uint32_t>& group_of,
    std::vector<Contradiction> contradictions);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTE_DRAFTS_H_
