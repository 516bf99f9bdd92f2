#include "engine/compare/disputes/denials.h"

#include <algorithm>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/disputes/denying_cues.h"
#include "engine/compare/disputes/named_claims.h"
#include "engine/compare/disputes/untrue_clauses.h"
#include "engine/compare/disputes/withheld.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

// How far into the content a noun for a claim must stand to head it.
constexpr uint32_t kHeadReach = 8;
constexpr std::string_view kPassive[] = {"are", "be",  "been", "being",
                                         "is",  "was", "were"};
// Nouns for claims that find fault with what follows.
constexpr std::string_view kFaults[] = {"criticism", "criticisms", "critique",
                                        "critiques"};

// Where the object of a denying cue begins: behind it, where the content has
// the cue in it ("to deny Okri the post").
uint32_t ObjectOf(const ClaimView& claim, const ContentPiece& piece) {
  const uint32_t cue_end = claim.claim->attribution().cue().end();
  uint32_t first = piece.first;
  while (first < piece.end && claim.token(first).span.begin < cue_end) ++first;
  if (first >= piece.end) return piece.first;
  // "Denied to the Post that".
  if (first == 0 || claim.norm(first - 1) != "to") return first;
  for (uint32_t t = first; t < std::min(piece.end, first + kHeadReach); ++t) {
    if (claim.norm(t) == "that") return t;
  }
  return first;
}

// "Was denied a visa", but "was denied by Okri".
bool IsPassive(const ClaimView& claim, const ContentPiece& words) {
  for (uint32_t t = words.first + 1; t < words.end; ++t) {
    if (DenialRole(VerbBase(claim.norm(t))) == "deny" &&
        IsOneOf(claim.norm(t - 1), kPassive)) {
      return t + 1 >= words.end || claim.norm(t + 1) != "by";
    }
  }
  return false;
}

// "Criticism of the mayor's remarks": what follows is found fault with, and is
// not what was said. "Criticism that he was late" says it.
bool IsFaultFound(const ClaimView& claim, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t + 1 < end; ++t) {
    if (!IsOneOf(claim.norm(t), kFaults)) continue;
    const std::string_view link = claim.norm(t + 1);
    return link == "of" || link == "over" || link == "for";
  }
  return false;
}

// "Took issue with the report that", but "shot back in a statement that".
bool GovernsClaim(const ClaimView& claim, const DenyingCue& cue) {
  for (uint32_t t = cue.behind_verb; t < cue.words.end; ++t) {
    if (claim.norm(t) == "in") return false;
    if (IsClaimNoun(claim.norm(t))) return true;
  }
  return false;
}

// Whether the content from `first` on is something said, not something
// refused.
bool IsDisputable(const ClaimView& claim, uint32_t first, uint32_t end,
                  const DenyingCue& cue) {
  const std::string_view opening = claim.norm(first);
  const bool clause =
      opening == "that" || opening == "having" || opening == "any";
  if (clause && cue.kind != DenyingKind::kAnswer) return true;
  const uint32_t reach = std::min(end, first + kHeadReach);
  if (IsFaultFound(claim, cue.words.first, cue.words.end) ||
      IsFaultFound(claim, first, reach)) {
    return false;
  }
  if (cue.kind == DenyingKind::kDeny) {
    return !IsPassive(claim, cue.words) && !IsWithheld(claim, first, end);
  }
  if (GovernsClaim(claim, cue)) return true;
  // "Hit back that the claims were old".
  const bool own = opening == "that" && first + 1 < end &&
                   !IsClaimNoun(claim.norm(first + 1));
  return !own && NamesClaim(claim, first, reach);
}

// "Rejected the remarks [as unworthy]": what the speaker has to say of them.
uint32_t EndOfObject(const ClaimView& claim, uint32_t first, uint32_t end,
                     DenyingKind kind) {
  if (kind == DenyingKind::kDeny) return end;
  for (uint32_t t = first; t < end; ++t) {
    const bool noun_follows = t + 1 < end && IsClaimNoun(claim.norm(t + 1));
    if (claim.norm(t) == "that" && !noun_follows) return end;
    if (claim.norm(t) == "as" && t > first) return t;
  }
  return end;
}

}  // namespace

std::vector<Denial> FindDenials(const ClaimView& claim) {
  std::vector<Denial> denials;
  if (claim.pieces.empty()) return denials;
  const DenyingCue cue = FindDenyingCue(claim);
  if (cue.kind != DenyingKind::kNone) {
    const v1::TextSpan& span = claim.claim->attribution().cue();
    const ContentPiece& piece = claim.pieces.front();
    const uint32_t first = ObjectOf(claim, piece);
    if (!IsDisputable(claim, first, piece.end, cue)) return denials;
    Denial denial;
    denial.claim = &claim;
    denial.first_token = first;
    denial.end_token = EndOfObject(claim, first, piece.end, cue.kind);
    denial.cue = {span.begin(), span.end()};
    denial.rule = "disputed/denied";
    denials.push_back(denial);
    return denials;
  }
  for (const UntrueClause& clause : FindUntrueClauses(claim)) {
    Denial denial;
    denial.claim = &claim;
    denial.first_token = clause.first_token;
    denial.end_token = clause.end_token;
    denial.cue = clause.cue;
    denial.rule = "disputed/untrue";
    denials.push_back(denial);
  }
  return denials;
}

}  // namespace claimdiff
