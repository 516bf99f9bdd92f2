#include "engine/compare/reprints/copied_passages.h"

#include <cmath>
#include <string>
#include <utility>

#include "engine/base/span.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.5;

// The claims of an article whose first content lies in the span, as sides.
std::vector<DraftSide> SidesIn(const ReportView& view,
                               const std::string& article_id,
                               const v1::TextSpan& passage) {
  std::vector<DraftSide> sides;
  for (const ClaimView* claim : view.ClaimsOf(view.ArticleOf(article_id))) {
    if (claim->claim->content_size() == 0) continue;
    const v1::TextSpan& content = claim->claim->content(0);
    if (content.begin() < passage.begin() || content.end() > passage.end()) {
      continue;
    }
    DraftSide side;
    side.claim = claim;
    if (sides.empty()) side.spans = {{passage.begin(), passage.end()}};
    sides.push_back(std::move(side));
  }
  return sides;
}

}  // namespace

std::vector<CopiedClaims> FindCopiedPassages(const v1::ComparisonReport& report,
                                             const ReportView& view) {
  std::vector<CopiedClaims> copied;
  for (const v1::CopiedPassage& passage : report.copies()) {
    std::vector<DraftSide> left =
        SidesIn(view, passage.left_article_id(), passage.left());
    std::vector<DraftSide> right =
        SidesIn(view, passage.right_article_id(), passage.right());
    if (left.empty() || right.empty()) continue;
    CopiedClaims& found = copied.emplace_back();
    found.claim = left.front().claim->index;
    FindingDraft& draft = found.draft;
    draft.kind = v1::FINDING_KIND_COPIED;
    draft.rule = "copied/passage";
    draft.importance = kImportance;
    draft.lead = TellingName(view, *left.front().claim) + " and " +
                 TellingName(view, *right.front().claim) +
                 " share a passage, " +
                 std::to_string(std::lround(100 * passage.overlap())) +
                 "% word for word";
    draft.sides = std::move(left);
    for (DraftSide& side : right) draft.sides.push_back(std::move(side));
  }
  return copied;
}

}  // namespace claimdiff
