#include "engine/compare/disputes/answered_claims.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/disputes/spoken_words.h"
#include "engine/compare/view/claim_matter.h"

namespace claimdiff {
namespace {

// In paragraphs, from the claim to the denial.
constexpr uint32_t kNearby = 1;
constexpr uint32_t kNearbyIfNamed = 6;
constexpr uint32_t kAppendedReach = 4;  // tokens
constexpr uint32_t kOpeningTokens = 2;  // "But", a quotation mark

// Words before a noun for a claim that point to it and say nothing of it.
constexpr std::string_view kPointing[] = {"earlier",  "latest", "new",
                                          "previous", "recent", "repeated",
                                          "same",     "such",   "various"};

// The token behind "Ruiz's" or "the mayor's" and before a noun for a claim;
// the denial's first where the noun is nobody's.
uint32_t BehindOwner(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  uint32_t behind = denial.first_token;
  for (uint32_t t = denial.first_token; t < denial.end_token; ++t) {
    if (IsClaimNoun(claim.norm(t))) return behind;
    if (IsPossessive(claim.norm(t))) behind = t + 1;
  }
  return denial.first_token;
}

// Whose a claim is is not said by the order of the text; "its" is a thing's.
constexpr std::string_view kUnclearOwners[] = {"her", "his", "its", "my",
                                               "our"};

// Whether the denial points to a claim and has nothing to say of it: "that
// criticism", "the latest allegations", "it". `first` is behind whose it is.
bool IsBare(const Denial& denial, uint32_t first) {
  const ClaimView& claim = *denial.claim;
  const bool owned = first > denial.first_token;
  bool points = false;
  bool definite = owned;
  for (uint32_t t = first; t < denial.end_token; ++t) {
    const std::string_view norm = claim.norm(t);
    if (IsOneOf(norm, kUnclearOwners)) return false;
    definite |= PointsBack(norm) || norm == "their";
    if (DenialRole(norm) == "telling" && !definite) return false;
    points |= IsClaimNoun(norm) || PointsBack(norm);
  }
  for (const MatterWord& word : MatterWords(claim, first, denial.end_token)) {
    const std::string_view norm = claim.norm(word.token);
    if (!IsOneOf(norm, kPointing) && !IsClaimNoun(norm) &&
        !denial.cue.Contains(claim.token(word.token).span)) {
      return false;
    }
  }
  return points;
}

// "That is not true" answers whoever spoke before only where nothing of the
// same speaker stands before it.
bool OpensItsClaim(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  uint32_t t = claim.tokens.front();
  while (t < denial.first_token && !claim.IsContentWord(t)) ++t;
  return t >= denial.first_token;
}

// A claim with "allegations" in it speaks of another, and is seldom what is
// denied itself.
bool SpeaksOfContentions(const ClaimView& claim) {
  return std::any_of(claim.tokens.begin(), claim.tokens.end(), [&](uint32_t t) {
    return DenialRole(claim.norm(t)) == "contention";
  });
}

// The first token of the claim with its source and cue.
uint32_t FirstToken(const ClaimView& claim) {
  const v1::Attribution& attribution = claim.claim->attribution();
  uint32_t begin = claim.token(claim.tokens.front()).span.begin;
  if (attribution.has_cue()) {
    begin = std::min(begin, attribution.cue().begin());
  }
  if (attribution.source().has_span()) {
    begin = std::min(begin, attribution.source().span().begin());
  }
  return claim.doc->TokenAt(begin);
}

// The most tokens between the claim that is answered and the denial, which
// begins at token `begin`. "A charge that Okri denied" is what was said just
// before, and so is "it" inside a sentence.
uint32_t Reach(const Denial& denial, uint32_t begin) {
  const ClaimView& claim = *denial.claim;
  const std::string_view norm = claim.norm(denial.first_token);
  if (norm == "a" || norm == "an") return kAppendedReach;
  const bool pronoun =
      PointsBack(norm) && denial.first_token + 1 == denial.end_token;
  const Sentence& sentence =
      claim.doc->sentences()[claim.doc->SentenceAt(begin)];
  const bool opens = begin - sentence.first_token <= kOpeningTokens;
  return pronoun && !opens ? kAppendedReach : kNoToken;
}

}  // namespace

const ClaimView* AnsweredClaim(const ClaimsAtIssue& claims,
                               const DisputeTargets& targets,
                               const ClaimsAtIssue::Claims& article,
                               const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  const uint32_t behind = BehindOwner(denial);
  if (article.front()->doc != claim.doc || !IsBare(denial, behind) ||
      !OpensItsClaim(denial)) {
    return nullptr;
  }
  const uint32_t begin = FirstToken(claim);
  const uint32_t reach = Reach(denial, begin);
  const uint32_t paragraph = claim.doc->ParagraphAt(claim.tokens.front());
  const ClaimView* nearest = nullptr;
  for (const ClaimView* other : article) {
    if (other->tokens.empty() || other->headline ||
        SpeaksOfContentions(*other)) {
      continue;
    }
    const uint32_t last = other->tokens.back();
    if (last >= begin || begin - last - 1 > reach) continue;
    const bool owns = behind > denial.first_token;
    const uint32_t nearby = owns ? kNearbyIfNamed : kNearby;
    if (paragraph - claim.doc->ParagraphAt(last) > nearby ||
        (owns && !ContradictsWordsOf(claims.SpeakerOf(*other), denial)) ||
        !targets.MayDispute(denial, *other)) {
      continue;
    }
    if (nearest == nullptr || nearest->tokens.back() < last) nearest = other;
  }
  return nearest;
}

}  // namespace claimdiff
