#include "engine/compare/only_in.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/compare/claim_matter.h"
#include "engine/compare/speakers.h"

namespace claimdiff {
namespace {

constexpr double kBase = 0.15;
// A headline says in short what the article says below.
constexpr double kHeadline = 0.05;
constexpr double kNamed = 0.08;
constexpr double kNumbers = 0.06;
constexpr double kQuoted = 0.05;
constexpr double kHigh = 0.06;  // at the top of the article, less further down

double Importance(const ClaimView& claim) {
  if (claim.headline) return kHeadline;
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

FindingDraft DraftOf(const std::vector<const ClaimView*>& claims,
                     std::string_view rule, const ReportView& view) {
  FindingDraft draft;
  draft.kind = v1::FINDING_KIND_ONLY_IN;
  draft.rule = rule;
  std::string speaker;
  for (const ClaimView* claim : claims) {
    DraftSide side;
    side.claim = claim;
    side.value = claim->claim->attribution().source().name();
    if (speaker.empty()) speaker = OneLine(side.value);
    draft.importance = std::max(draft.importance, Importance(*claim));
    draft.sides.push_back(std::move(side));
  }
  draft.lead = "Only in " + TellingName(view, *claims.front());
  if (!speaker.empty()) draft.lead += ": " + speaker;
  return draft;
}

// Whether a finding sets the claim beside one of another telling.
bool Compares(const FindingDraft& draft, const ClaimView& claim) {
  bool has = false, other = false;
  for (const DraftSide& side : draft.sides) {
    has |= side.claim == &claim;
    other |= side.claim->telling != claim.telling;
  }
  return has && other && draft.rule != "framing/matter";
}

// Whether a claim of another telling in the group has half of its words.
bool IsNearlyTold(const ClaimView& claim, const GroupView& group) {
  const std::vector<std::string> own = MatterKeys(claim);
  return std::any_of(
      group.claims.begin(), group.claims.end(), [&](const ClaimView* other) {
        if (other->telling == claim.telling) return false;
        const std::vector<std::string> keys = MatterKeys(*other);
        const auto shared =
            std::count_if(own.begin(), own.end(), [&](const std::string& key) {
              return std::binary_search(keys.begin(), keys.end(), key);
            });
        return 2 * static_cast<size_t>(shared) >= own.size();
      });
}

}  // namespace

FindingDraft FindOnlyIn(const GroupView& group, const ReportView& view) {
  return DraftOf(group.claims, "only-in/telling", view);
}

std::vector<FindingDraft> FindOnlyInShared(
    const GroupView& group, const ReportView& view,
    const std::vector<FindingDraft>& findings) {
  std::map<uint32_t, std::vector<const ClaimView*>> own;  // by telling
  for (const ClaimView* claim : group.claims) {
    const bool compared = std::any_of(
        findings.begin(), findings.end(),
        [&](const FindingDraft& draft) { return Compares(draft, *claim); });
    if (!claim->headline && !compared && !IsNearlyTold(*claim, group)) {
      own[claim->telling].push_back(claim);
    }
  }
  std::vector<FindingDraft> drafts;
  drafts.reserve(own.size());
  for (const auto& [telling, claims] : own) {
    drafts.push_back(DraftOf(claims, "only-in/claim", view));
  }
  return drafts;
}

}  // namespace claimdiff
