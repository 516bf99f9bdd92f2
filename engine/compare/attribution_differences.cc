#include "engine/compare/attribution_differences.h"

#include <algorithm>
#include <utility>

#include "engine/compare/speakers.h"

namespace claimdiff {
namespace {

constexpr double kOtherImportance = 0.5;
constexpr double kUnnamedImportance = 0.35;

}  // namespace

std::vector<FindingDraft> FindAttributionDifferences(const GroupView& group) {
  bool other = false;
  std::vector<const ClaimView*> claims;
  for (const PairView& pair : group.pairs) {
    const SpeakerRelation relation = RelateSpeakers(*pair.left, *pair.right);
    if (relation == SpeakerRelation::kOther) other = true;
    if (relation == SpeakerRelation::kOther ||
        relation == SpeakerRelation::kNamedOnce) {
      claims.push_back(pair.left);
      claims.push_back(pair.right);
    }
  }
  if (claims.empty()) return {};
  const auto by_index = [](const ClaimView* a, const ClaimView* b) {
    return a->index < b->index;
  };
  std::sort(claims.begin(), claims.end(), by_index);
  claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
  FindingDraft draft;
  draft.kind = v1::FINDING_KIND_ATTRIBUTION;
  draft.rule = other ? "attribution/speaker" : "attribution/unnamed";
  draft.importance = other ? kOtherImportance : kUnnamedImportance;
  for (const ClaimView* claim : claims) {
    DraftSide side;
    side.claim = claim;
    const ByteSpan span = SpeakerSpan(*claim);
    if (!span.empty()) side.spans.push_back(span);
    side.value = claim->claim->attribution().source().name();
    side.shown = OneLine(side.value);
    draft.sides.push_back(std::move(side));
  }
  return {std::move(draft)};
}

}  // namespace claimdiff
