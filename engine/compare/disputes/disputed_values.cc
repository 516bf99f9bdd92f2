#include "engine/compare/disputes/disputed_values.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace claimdiff {
namespace {

// Whether the draft gives that value where the side of a dispute stands.
bool Gives(const FindingDraft& draft, const std::string& value,
           const DraftSide& disputed, bool by_words) {
  return std::any_of(
      draft.sides.begin(), draft.sides.end(), [&](const DraftSide& side) {
        return side.value == value && side.claim == disputed.claim &&
               (!by_words || SpansMeet(side, disputed));
      });
}

bool SetsApart(const Dispute& dispute, const FindingDraft& draft,
               const std::string& a, const std::string& b) {
  const std::vector<DraftSide>& sides = dispute.draft.sides;
  const auto middle =
      sides.begin() + static_cast<std::ptrdiff_t>(dispute.contradicting);
  return std::any_of(sides.begin(), middle, [&](const DraftSide& from) {
    return std::any_of(middle, sides.end(), [&](const DraftSide& about) {
      const bool by_words = !from.spans.empty() && !about.spans.empty();
      return (Gives(draft, a, from, by_words) &&
              Gives(draft, b, about, by_words)) ||
             (Gives(draft, b, from, by_words) &&
              Gives(draft, a, about, by_words));
    });
  });
}

bool IsDisputed(const FindingDraft& draft,
                const std::vector<const Dispute*>& disputes) {
  if (draft.kind != v1::FINDING_KIND_NUMBER &&
      draft.kind != v1::FINDING_KIND_DATE) {
    return false;
  }
  bool any = false;
  for (size_t i = 0; i < draft.sides.size(); ++i) {
    for (size_t j = i + 1; j < draft.sides.size(); ++j) {
      const std::string& a = draft.sides[i].value;
      const std::string& b = draft.sides[j].value;
      if (a == b) continue;
      any = true;
      if (std::none_of(disputes.begin(), disputes.end(),
                       [&](const Dispute* dispute) {
                         return SetsApart(*dispute, draft, a, b);
                       })) {
        return false;
      }
    }
  }
  return any;
}

}  // namespace

std::vector<FindingDraft> WithoutDisputed(
    std::vector<FindingDraft> drafts,
    const std::vector<const Dispute*>& disputes) {
  if (disputes.empty()) return drafts;
  drafts.erase(std::remove_if(drafts.begin(), drafts.end(),
                              [&](const FindingDraft& draft) {
                                return IsDisputed(draft, disputes);
                              }),
               drafts.end());
  return drafts;
}

}  // namespace claimdiff
