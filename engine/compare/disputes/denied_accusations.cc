#include "engine/compare/disputes/denied_accusations.h"

#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/bare_denials.h"
#include "engine/compare/disputes/spoken_words.h"

namespace claimdiff {
namespace {

constexpr std::string_view kAccusing[] = {
    "accuse", "allegation", "allege", "accusation", "blame", "charge",
    "claim",  "fault",      "indict", "report",     "sue",   "testify"};

// In tokens, from the beginning of what somebody is accused of to his name:
// further behind others are accused.
constexpr uint32_t kAccusedReach = 8;

bool Accuses(const ClaimsAtIssue& claims, const ClaimView& other,
             const ClaimView& accused) {
  if (!IsOneOf(other.claim->attribution().cue_lemma(), kAccusing)) return false;
  const uint32_t mention = claims.MentionOf(accused, other);
  return mention != kNoToken && mention <= other.tokens.front() + kAccusedReach;
}

bool IsUnspecified(const Denial& denial) {
  if (DeniesAllFault(denial)) return true;
  return PointsToContentions(denial) &&
         BehindOwner(denial) == denial.first_token;
}

}  // namespace

const ClaimView* DeniedAccusation(const ClaimsAtIssue& claims,
                                  const DisputeTargets& targets,
                                  const ClaimsAtIssue::Claims& article,
                                  const Denial& denial) {
  if (!IsUnspecified(denial)) return nullptr;
  const ClaimView& claim = *denial.claim;
  const ClaimView* found = nullptr;
  for (const ClaimView* other : article) {
    if (other->tokens.empty() || other->headline ||
        !Accuses(claims, *other, claim) ||
        !targets.MayDispute(denial, *other)) {
      continue;
    }
    const bool before =
        other->doc == claim.doc && other->tokens.back() < claim.tokens.front();
    if (found == nullptr || before) found = other;
  }
  return found;
}

}  // namespace claimdiff
