#include "engine/compare/disputes/dispute_targets.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/disputes/denied_deeds.h"
#include "engine/compare/disputes/dispute_drafts.h"
#include "engine/compare/disputes/spoken_words.h"
#include "engine/compare/view/claim_matter.h"
#include "engine/compare/view/speakers.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {
namespace {

// Shared words asked of a denial that names nobody.
constexpr int kMinSharedWords = 2;
// What a denial that names the speaker needs of min_dispute_overlap.
constexpr double kNamedShare = 1.0 / 3;
// What the mention of the denying speaker in the other's claim adds.
constexpr double kMentionBonus = 0.1;

// "Denied that he was the Grey Heron": all that the denial has to say is a
// name, and whose it is not. A claim about the Grey Heron that does not tell of
// the denier is none of it.
bool DeniesToBe(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  bool named = false;
  for (const MatterWord& word :
       MatterWords(claim, denial.first_token, denial.end_token)) {
    if (IsClaimNoun(claim.norm(word.token))) continue;
    if (!claim.token(word.token).capitalized) return false;
    named = true;
  }
  return named && denial.rule == "disputed/denied";
}

constexpr std::string_view kAnswering[] = {"address", "answer", "confront",
                                           "defend",  "face",   "respond"};
constexpr uint32_t kChargeReach = 4;  // tokens

// "Responded [to accusations that he was late]": another says that he was.
bool AnswersCharges(const ClaimView& claim) {
  if (!IsOneOf(claim.claim->attribution().cue_lemma(), kAnswering)) {
    return false;
  }
  for (uint32_t i = 0; i < claim.tokens.size() && i < kChargeReach; ++i) {
    if (DenialRole(claim.norm(claim.tokens[i])) == "contention") return true;
  }
  return false;
}

// Not one person, whatever name stands before: "the Okri campaign".
constexpr std::string_view kSides[] = {"administration", "camp", "campaign",
                                       "office",         "side", "team"};

// "The nominee": one person, whose name stands elsewhere.
bool PointsToAPerson(const ClaimView& claim) {
  const v1::Source& source = claim.claim->attribution().source();
  if (IsNamed(claim) || !source.has_span()) return false;
  const ContentPiece written =
      TokensIn(*claim.doc, {source.span().begin(), source.span().end()});
  if (written.first >= written.end || claim.norm(written.first) != "the" ||
      IsOneOf(claim.norm(written.end - 1), kSides)) {
    return false;
  }
  return KindOfSpeaker(claim) == SpeakerKind::kUnclear;
}

}  // namespace

Target DisputeTargets::Find(const ClaimsAtIssue::Claims& article,
                            const Denial& denial) const {
  const ClaimView& claim = *denial.claim;
  const std::optional<DeniedDeed> deed = FindDeniedDeed(denial);
  const bool of_himself = DeniesToBe(denial);
  Target named, any;
  for (const ClaimView* claim_of_article : article) {
    const ClaimView& other = *claim_of_article;
    if (!MayDispute(denial, other)) continue;
    const MatterOverlap overlap = claims_.OverlapOf(denial, other);
    if (overlap.words == 0) continue;
    const uint32_t mention = claims_.MentionOf(claim, other);
    const bool mentioned = mention != kNoToken;
    if (of_himself && !mentioned) continue;
    const bool mutual =
        mentioned && claims_.MentionOf(other, claim) != kNoToken;
    const double score = overlap.share + (mentioned ? kMentionBonus : 0);
    const bool speaks_of_it =
        IsNamed(other) && ContradictsWordsOf(claims_.SpeakerOf(other), denial);
    if ((mutual || speaks_of_it) &&
        score >= settings_.min_dispute_overlap * kNamedShare &&
        IsBetter({&other, score}, named)) {
      named = {&other, score};
    }
    const bool enough = overlap.rarest && overlap.words >= kMinSharedWords &&
                        score >= settings_.min_dispute_overlap;
    const bool tells_of_it =
        mentioned && deed.has_value() && TellsOf(other, mention, *deed, claim);
    if ((enough || tells_of_it) && IsBetter({&other, score}, any)) {
      any = {&other, score};
    }
  }
  return named.claim != nullptr ? named : any;
}

// What is aligned with a claim that calls something untrue calls it untrue too.
bool DisputeTargets::MayDispute(const Denial& denial,
                                const ClaimView& other) const {
  const ClaimView& claim = *denial.claim;
  if (&claim == &other || claims_.SpeakerOf(other).empty() ||
      !claims_.DenialsOf(other).empty()) {
    return false;
  }
  if (AnswersCharges(other)) return false;
  if (denial.rule == "disputed/untrue" &&
      claims_.GroupOf(claim) == claims_.GroupOf(other)) {
    return false;
  }
  const SpeakerRelation relation = RelateSpeakers(claim, other);
  return (relation == SpeakerRelation::kOther ||
          (relation == SpeakerRelation::kNamedOnce &&
           !MayBeOne(claim, other))) &&
         !NegatesMatter(denial, other);
}

// Whether a person named and one pointed to in the same article may be one: who
// speaks of somebody by name is another.
bool DisputeTargets::MayBeOne(const ClaimView& claim,
                              const ClaimView& other) const {
  if (claim.doc != other.doc) return false;
  const bool is_named = IsNamed(claim);
  const ClaimView& named = is_named ? claim : other;
  const ClaimView& described = is_named ? other : claim;
  return PointsToAPerson(described) &&
         KindOfSpeaker(named) == SpeakerKind::kPerson &&
         claims_.MentionOf(named, described) == kNoToken;
}

// Whether the other claim negates a word of the denial's matter, and so says
// what the denial says.
bool DisputeTargets::NegatesMatter(const Denial& denial,
                                   const ClaimView& other) const {
  for (const Negation& negation : other.negations) {
    if (!other.Holds(negation.focus)) continue;
    for (const MatterWord& theirs :
         MatterWords(other, negation.focus, negation.focus + 1)) {
      for (const MatterWord& word :
           MatterWords(*denial.claim, denial.first_token, denial.end_token)) {
        if (word.key == theirs.key) return true;
      }
    }
  }
  return false;
}

bool DisputeTargets::IsBetter(const Target& a, const Target& b) const {
  if (b.claim == nullptr || a.score != b.score) return a.score > b.score;
  return PlaceInText(claims_.view(), *a.claim) <
         PlaceInText(claims_.view(), *b.claim);
}

}  // namespace claimdiff
