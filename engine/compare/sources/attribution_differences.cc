#include "engine/compare/sources/attribution_differences.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/sources/main_deeds.h"
#include "engine/compare/view/outlet_names.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/region_words.h"
#include "engine/language/links/word_links.h"

namespace claimdiff {
namespace {

struct Grade {
  std::string_view rule;  // empty: no difference
  double importance = 0;
};

constexpr Grade kOther = {"attribution/speaker", 0.5};
constexpr Grade kUnnamed = {"attribution/unnamed", 0.35};

// Verbs by which the content is asserted as it stands: what is "expressed
// disbelief" at is no claim of the speaker.
constexpr std::string_view kAsserting[] = {
    "",         "according", "acknowledge", "add",     "admit",    "allege",
    "announce", "argue",     "assert",      "claim",   "confirm",  "contend",
    "declare",  "estimate",  "explain",     "insist",  "maintain", "note",
    "predict",  "promise",   "recall",      "report",  "reveal",   "say",
    "state",    "suggest",   "tell",        "testify", "vow",      "warn",
    "write"};
// What two claims must share to be one that two people made: much of the longer
// one, and so many words that are in no name.
constexpr double kMuch = 0.6;
constexpr uint32_t kPlainWords = 3;

bool Asserts(const ClaimView& claim) {
  const v1::Attribution& attribution = claim.claim->attribution();
  // A quotation is the speaker's own words whatever the cue.
  if (claim.claim->quote_type() == v1::QUOTE_TYPE_DIRECT) return true;
  return !attribution.negated() && IsOneOf(attribution.cue_lemma(), kAsserting);
}

// Whether the two claims are so much alike that another speaker matters. Two
// people of one mind, or of opposite ones, share a few words too.
bool IsOneStatement(const PairView& pair) {
  if (pair.reprint) return pair.source_change != SourceChange::kNone;
  if (!Asserts(*pair.left) || !Asserts(*pair.right)) return false;
  if (!IsSameClaim(pair) || !NegateAlike(pair)) return false;
  const ClaimOverlap overlap = OverlapOf(pair);
  if (overlap.OfLonger() == 1 || QuotesWhole(pair)) return true;
  const auto plain = std::count_if(
      pair.links.begin(), pair.links.end(), [&](const TokenLink& link) {
        return link.kind != LinkKind::kSlot &&
               pair.left->IsContentWord(link.left) &&
               !pair.left->token(link.left).capitalized;
      });
  return overlap.OfLonger() >= kMuch && plain >= kPlainWords &&
         MayStateOneDeed(pair);
}

// An outlet that reports is a station, not another speaker.
bool IsOutlet(const ClaimView& claim, const OutletSet& outlets) {
  return outlets.Has(claim.claim->attribution().source().name());
}

// Who tells of a crime: one force under any of these, unless it is named twice.
constexpr std::string_view kOfTheLaw[] = {
    "authorities", "cops",   "deputies",      "detectives",
    "officers",    "police", "investigators", "troopers"};

bool IsOfTheLaw(const ClaimView& claim) {
  const std::vector<std::string>& words = claim.speaker.all;
  return !words.empty() && IsOneOf(words.back(), kOfTheLaw);
}

// "Police", "the authorities".
bool IsBare(const ClaimView& claim) {
  const std::vector<std::string>& words = claim.speaker.all;
  return words.size() == 1 || (words.size() == 2 && words[0] == "the");
}

// "Police" and "Ellan officers", but not "Ellan police" and "Orrin police".
bool AreOfTheLaw(const ClaimView& a, const ClaimView& b) {
  return IsOfTheLaw(a) && IsOfTheLaw(b) && (IsBare(a) || IsBare(b));
}

// However each print writes it: "Inspector Lund" and "Mr. Tom Lund".
bool HaveOneName(const ClaimView& a, const ClaimView& b) {
  const std::string& name = a.claim->attribution().source().name();
  return !name.empty() && name == b.claim->attribution().source().name();
}

Grade GradeOf(const PairView& pair) {
  const ClaimView& left = *pair.left;
  const ClaimView& right = *pair.right;
  if (!IsSpeakerWritten(left) || !IsSpeakerWritten(right)) return {};
  const SpeakerRelation relation = RelateSpeakers(left, right);
  if (HaveOneName(left, right) || AreOfTheLaw(left, right)) return {};
  if (pair.reprint) {
    if (pair.source_change == SourceChange::kName) return kOther;
    return relation == SpeakerRelation::kOther       ? kOther
           : relation == SpeakerRelation::kNamedOnce ? kUnnamed
                                                     : Grade();
  }
  const SpeakerKind a = KindOfSpeaker(left);
  const SpeakerKind b = KindOfSpeaker(right);
  if (relation == SpeakerRelation::kOther && a == b &&
      a != SpeakerKind::kUnclear) {
    return kOther;
  }
  const bool person = a == SpeakerKind::kPerson || b == SpeakerKind::kPerson;
  const bool unnamed =
      a == SpeakerKind::kAnonymous || b == SpeakerKind::kAnonymous;
  return relation == SpeakerRelation::kNamedOnce && person && unnamed ? kUnnamed
                                                                      : Grade();
}

}  // namespace

std::vector<FindingDraft> FindAttributionDifferences(const GroupView& group,
                                                     const OutletSet& outlets) {
  Grade strongest;
  std::vector<const ClaimView*> claims;
  for (const PairView& pair : group.pairs) {
    const Grade grade = GradeOf(pair);
    if (grade.rule.empty() || !IsOneStatement(pair) ||
        IsOutlet(*pair.left, outlets) || IsOutlet(*pair.right, outlets)) {
      continue;
    }
    if (grade.importance > strongest.importance) strongest = grade;
    claims.push_back(pair.left);
    claims.push_back(pair.right);
  }
  if (claims.empty()) return {};
  const auto by_index = [](const ClaimView* a, const ClaimView* b) {
    return a->index < b->index;
  };
  std::sort(claims.begin(), claims.end(), by_index);
  claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
  FindingDraft draft;
  draft.kind = v1::FINDING_KIND_ATTRIBUTION;
  draft.rule = strongest.rule;
  draft.importance = strongest.importance;
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
