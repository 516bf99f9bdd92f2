#include "engine/compare/only_in.h"

#include <algorithm>
#include <utility>

#include "engine/compare/speakers.h"

namespace claimdiff {
namespace {

constexpr double kBase = 0.15;
constexpr double kNamed = 0.08;
constexpr double kNumbers = 0.06;
constexpr double kQuoted = 0.05;
constexpr double kHigh = 0.06;  // at the top of the article, less further down

double Importance(const ClaimView& claim) {
  double importance = kBase;
  if (IsNamed(claim)) importance += kNamed;
  if (!claim.quantities.empty()) importance += kNumbers;
  if (claim.claim->quote_type() == v1::QUOTE_TYPE_DIRECT ||
      claim.claim->quote_type() == v1::QUOTE_TYPE_MIXED) {
    importance += kQuoted;
  }
  if (!claim.tokens.empty()) {
    const double place = claim.token(claim.tokens.front()).span.begin;
    importance += kHigh * (1 - place / claim.doc->text().size());
  }
  return importance;
}

}  // namespace

FindingDraft FindOnlyIn(const GroupView& group, const ReportView& view) {
  FindingDraft draft;
  draft.kind = v1::FINDING_KIND_ONLY_IN;
  draft.rule = "only-in/telling";
  std::string speaker;
  for (const ClaimView* claim : group.claims) {
    DraftSide side;
    side.claim = claim;
    side.value = claim->claim->attribution().source().name();
    if (speaker.empty()) speaker = OneLine(side.value);
    draft.importance = std::max(draft.importance, Importance(*claim));
    draft.sides.push_back(std::move(side));
  }
  draft.lead = "Only in " + TellingName(view, *group.claims.front());
  if (!speaker.empty()) draft.lead += ": " + speaker;
  return draft;
}

}  // namespace claimdiff
