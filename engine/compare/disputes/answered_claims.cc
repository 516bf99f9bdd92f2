#include "engine/compare/disputes/answered_claims.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/bare_denials.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/disputes/spoken_words.h"
#include "engine/compare/view/claim_matter.h"
#include "engine/compare/view/speakers.h"

namespace claimdiff {
namespace {

// In paragraphs, from the claim to the denial.
constexpr uint32_t kNearby = 1;
constexpr uint32_t kNearbyIfPerson = 4;
constexpr uint32_t kNearbyIfNamed = 6;
constexpr uint32_t kAppendedReach = 4;  // tokens
constexpr uint32_t kOpeningTokens = 2;  // "But", a quotation mark

// "That is not true" answers whoever spoke before only where nothing of the
// same speaker stands before it.
bool OpensItsClaim(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  uint32_t t = claim.tokens.front();
  while (t < denial.first_token && !claim.IsContentWord(t)) ++t;
  return t >= denial.first_token;
}

// Words that what is said next must share with a claim further off.
constexpr size_t kEnoughOfNext = 2;

// How long a claim about another one is that says nothing of its matter:
// "occasionally troublesome comments".
constexpr size_t kBareClaim = 10;  // tokens

// A claim with "allegations" in it speaks of another, and is seldom what is
// denied itself; nor is one that is little more than "remarks".
bool SpeaksOfClaims(const ClaimView& claim) {
  return std::any_of(claim.tokens.begin(), claim.tokens.end(), [&](uint32_t t) {
    return DenialRole(claim.norm(t)) == "contention" ||
           (claim.tokens.size() <= kBareClaim && IsClaimNoun(claim.norm(t)));
  });
}

// What who denies says next: "Okri dismissed that account. No crew had slept,
// he said." Null where nothing follows close by.
const ClaimView* NextOf(const ClaimsAtIssue::Claims& article,
                        const ClaimView& claim) {
  const uint32_t paragraph = claim.doc->ParagraphAt(claim.tokens.back());
  const ClaimView* next = nullptr;
  for (const ClaimView* other : article) {
    if (other->tokens.empty() || other->tokens.front() <= claim.tokens.back() ||
        claim.doc->ParagraphAt(other->tokens.front()) > paragraph + kNearby ||
        RelateSpeakers(claim, *other) != SpeakerRelation::kSame) {
      continue;
    }
    if (next == nullptr || other->tokens.front() < next->tokens.front()) {
      next = other;
    }
  }
  return next;
}

// "Fact-checkers" may look like a surname.
bool IsOnePerson(const ClaimView& claim) {
  const std::vector<std::string>& words = SpeakerWords(claim);
  return KindOfSpeaker(claim) == SpeakerKind::kPerson &&
         (words.size() > 1 || words.back().back() != 's');
}

// What a newspaper told: "the Post reported that", "published a story
// claiming".
bool IsReported(const ClaimView& claim) {
  const std::string& cue = claim.claim->attribution().cue_lemma();
  return cue == "report" || cue == "publish" || cue == "reveal";
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

// Of the claims of the nearest one's speaker the one with most of the matter of
// what is said next; the nearest, unless another has more and enough.
const ClaimView* LikestOf(const std::vector<const ClaimView*>& answerable,
                          const ClaimView& nearest, const ClaimView* next) {
  if (next == nullptr) return &nearest;
  const std::vector<std::string> matter = MatterKeys(*next);
  const ClaimView* likest = &nearest;
  size_t most =
      std::max(kEnoughOfNext - 1, CountShared(matter, MatterKeys(nearest)));
  for (const ClaimView* other : answerable) {
    if (RelateSpeakers(*other, nearest) != SpeakerRelation::kSame) continue;
    const size_t shared = CountShared(matter, MatterKeys(*other));
    if (shared <= most) continue;
    most = shared;
    likest = other;
  }
  return likest;
}

// The most tokens between the claim that is answered and the denial, which
// begins at token `begin`. "A charge that Okri denied" is what was said just
// before, and so is "it" inside a sentence.
uint32_t Reach(const Denial& denial, uint32_t begin) {
  const ClaimView& claim = *denial.claim;
  const std::string_view norm = claim.norm(denial.first_token);
  const bool owned = BehindOwner(denial) > denial.first_token;
  if (!owned && (norm == "a" || norm == "an")) return kAppendedReach;
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
  const Pointing pointing = PointsTo(denial);
  if (article.front()->doc != claim.doc || pointing == Pointing::kNowhere ||
      !OpensItsClaim(denial)) {
    return nullptr;
  }
  const bool report = pointing == Pointing::kToAReport;
  const bool person = pointing == Pointing::kToAPerson;
  const uint32_t begin = FirstToken(claim);
  const uint32_t reach = Reach(denial, begin);
  const uint32_t paragraph = claim.doc->ParagraphAt(claim.tokens.front());
  std::vector<const ClaimView*> answerable;
  const ClaimView* nearest = nullptr;
  for (const ClaimView* other : article) {
    if (other->tokens.empty() || other->headline || SpeaksOfClaims(*other)) {
      continue;
    }
    const uint32_t last = other->tokens.back();
    if (last >= begin || begin - last - 1 > reach) continue;
    const bool owns = !report && behind > denial.first_token;
    const uint32_t nearby = person           ? kNearbyIfPerson
                            : owns || report ? kNearbyIfNamed
                                             : kNearby;
    if (paragraph - claim.doc->ParagraphAt(last) > nearby ||
        (owns && !ContradictsWordsOf(claims.SpeakerOf(*other), denial)) ||
        (report && !IsReported(*other)) || (person && !IsOnePerson(*other)) ||
        !targets.MayDispute(denial, *other)) {
      continue;
    }
    answerable.push_back(other);
    if (nearest == nullptr || nearest->tokens.back() < last) nearest = other;
  }
  if (nearest == nullptr) return nullptr;
  return LikestOf(answerable, *nearest, NextOf(article, claim));
}

}  // namespace claimdiff
