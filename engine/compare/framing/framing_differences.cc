#include "engine/compare/framing/framing_differences.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "engine/compare/view/claim_tone.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/tones/cue_tones.h"

namespace claimdiff {
namespace {

constexpr double kCueImportance = 0.4;
constexpr double kStressImportance = 0.15;

// Tones in which one and the same assertion can be reported. A denial, a
// question or an order is another act, a view or a hope another claim.
constexpr CueTone kAssertions[] = {CueTone::kNeutral,    CueTone::kAssertive,
                                   CueTone::kDoubtful,   CueTone::kConcession,
                                   CueTone::kAccusation, CueTone::kPromise,
                                   CueTone::kThreat};

// Whether the word only reports: with more stress or less, and no distance,
// blame or harm in it.
bool TakesNoSide(const ClaimView& claim) {
  const CueTone tone = ToneOfClaim(claim);
  return tone == CueTone::kNeutral || tone == CueTone::kAssertive ||
         tone == CueTone::kPromise;
}

CueTone ToneOfAssertion(const ClaimView& claim) {
  const CueTone tone = ToneOfClaim(claim);
  const bool asserts = std::find(std::begin(kAssertions), std::end(kAssertions),
                                 tone) != std::end(kAssertions);
  return asserts && !claim.claim->attribution().negated() ? tone
                                                          : CueTone::kNone;
}

bool IsSameAssertion(const PairView& pair) {
  return IsSameClaim(pair) && NegateAlike(pair) &&
         RelateSpeakers(*pair.left, *pair.right) == SpeakerRelation::kSame &&
         ToneOfAssertion(*pair.left) != CueTone::kNone &&
         ToneOfAssertion(*pair.right) != CueTone::kNone;
}

FindingDraft CueDraft(const std::vector<SlotItem>& slot) {
  const bool stress = std::all_of(
      slot.begin(), slot.end(),
      [](const SlotItem& item) { return TakesNoSide(*item.claim); });
  FindingDraft draft{v1::FINDING_KIND_FRAMING,
                     "framing/cue",
                     stress ? kStressImportance : kCueImportance,
                     {},
                     {}};
  for (const SlotItem& item : slot) {
    const v1::Attribution& attribution = item.claim->claim->attribution();
    const ByteSpan cue = {attribution.cue().begin(), attribution.cue().end()};
    DraftSide side{item.claim, {}, attribution.cue_lemma(), {}};
    side.shown = attribution.cue_lemma();
    if (cue.begin < cue.end) {
      side.spans.push_back(cue);
      side.shown = OneLine(cue.In(item.claim->doc->text()));
    }
    draft.sides.push_back(std::move(side));
  }
  return draft;
}

}  // namespace

std::vector<FindingDraft> FindFramingDifferences(const GroupView& group) {
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    if (!IsSameAssertion(pair)) continue;
    SlotEdge edge;
    edge.a = {pair.left, 0, pair.left->claim->attribution().cue().begin()};
    edge.b = {pair.right, 0, pair.right->claim->attribution().cue().begin()};
    edge.score = OverlapOf(pair).OfLonger();
    edge.differs = ToneOfAssertion(*pair.left) != ToneOfAssertion(*pair.right);
    edges.push_back(edge);
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    drafts.push_back(CueDraft(slot));
  }
  return drafts;
}

}  // namespace claimdiff
