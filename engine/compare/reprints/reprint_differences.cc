#include "engine/compare/reprints/reprint_differences.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace claimdiff {
namespace {

constexpr double kCutImportance = 0.3;
constexpr double kCarriedImportance = 0.1;

using Claims = std::vector<const ClaimView*>;

std::string WordsOf(const ClaimView& claim) {
  return OneLine(
      claim.doc->SpanOf(claim.pieces.front().first, claim.pieces.back().end)
          .In(claim.doc->text()));
}

FindingDraft DraftOf(const Claims& claims, FindingDraft draft) {
  for (const ClaimView* claim : claims) {
    DraftSide side;
    side.claim = claim;
    side.value = claim->claim->attribution().source().name();
    side.shown = WordsOf(*claim);
    draft.sides.push_back(std::move(side));
  }
  return draft;
}

// Whether another telling has the claim after all, in words that are not in
// the claim's own article too.
bool IsTold(const ClaimView& claim, const GroupView& marked,
            const Reprints& reprints) {
  return std::any_of(
      marked.pairs.begin(), marked.pairs.end(), [&](const PairView& pair) {
        if (pair.left != &claim && pair.right != &claim) return false;
        const ClaimView& other = pair.left == &claim ? *pair.right : *pair.left;
        return !pair.misplaced && !reprints.IsCarried(other);
      });
}

}  // namespace

std::vector<FindingDraft> FindCutClaims(const GroupView& marked,
                                        const Reprints& reprints,
                                        const ReportView& view) {
  std::map<uint32_t, Claims> cut;  // by telling
  for (const ClaimView* claim : marked.claims) {
    if (reprints.IsCut(*claim) && !IsTold(*claim, marked, reprints))
      cut[claim->telling].push_back(claim);
  }
  std::vector<FindingDraft> drafts;
  drafts.reserve(cut.size());
  for (const auto& [telling, claims] : cut) {
    drafts.push_back(
        DraftOf(claims, {v1::FINDING_KIND_ONLY_IN,
                         "only-in/cut",
                         kCutImportance,
                         {},
                         "Left out of a text that others print, only in " +
                             TellingName(view, *claims.front())}));
  }
  return drafts;
}

std::vector<FindingDraft> FindCarriedClaims(const GroupView& group,
                                            const Reprints& reprints) {
  Claims carried;
  for (const ClaimView* claim : group.claims) {
    if (reprints.IsCarriedUnread(*claim, group)) carried.push_back(claim);
  }
  if (carried.empty()) return {};
  return {DraftOf(carried, {v1::FINDING_KIND_COPIED,
                            "copied/claim",
                            kCarriedImportance,
                            {},
                            "Word for word in another text as well"})};
}

}  // namespace claimdiff
