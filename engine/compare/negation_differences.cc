#include "engine/compare/negation_differences.h"

#include <algorithm>
#include <utility>

#include "engine/compare/speakers.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.85;
// How far around the negated words linked words must be found, and how many.
constexpr uint32_t kReach = 5;
constexpr int kMinLinkedAround = 1;
// A cue this close before a word may negate it though its focus is another.
constexpr uint32_t kCueReach = 4;

// How often the claim negates, attribution included.
int Negations(const ClaimView& claim) {
  const v1::Attribution& attribution = claim.claim->attribution();
  return static_cast<int>(claim.negations.size()) +
         (attribution.cue_lemma() == "deny" ? 1 : 0) +
         (attribution.negated() ? 1 : 0);
}

int HardNegations(const ClaimView& claim) {
  return static_cast<int>(std::count_if(
      claim.negations.begin(), claim.negations.end(),
      [](const Negation& n) { return n.kind == NegationKind::kHard; }));
}

// Content words linked near the two tokens, those left out.
int LinkedAround(const PairView& pair, uint32_t left, uint32_t right) {
  int linked = 0;
  const uint32_t from = left > kReach ? left - kReach : 0;
  for (uint32_t t = from; t <= left + kReach; ++t) {
    if (t == left || !pair.left->Holds(t) || !pair.left->IsContentWord(t)) {
      continue;
    }
    const uint32_t r = pair.RightOf(t);
    if (r == kNoToken) continue;
    const uint32_t distance = r > right ? r - right : right - r;
    if (distance <= kReach) ++linked;
  }
  return linked;
}

// Whether a cue of the claim could reach the word.
bool MayBeNegated(const ClaimView& claim, uint32_t token) {
  return std::any_of(
      claim.negations.begin(), claim.negations.end(), [&](const Negation& n) {
        return n.focus == token ||
               (n.end_token <= token && token - n.end_token < kCueReach);
      });
}

}  // namespace

const Negation* NegationOf(const ClaimView& claim, uint32_t token) {
  for (const Negation& negation : claim.negations) {
    if (negation.focus == token) return &negation;
  }
  return nullptr;
}

std::vector<SlotEdge> NegationEdges(const PairView& pair) {
  std::vector<SlotEdge> edges;
  const bool odd = (Negations(*pair.left) + Negations(*pair.right)) % 2 == 1 &&
                   HardNegations(*pair.left) != HardNegations(*pair.right);
  for (const TokenLink& link : pair.links) {
    if (link.kind == LinkKind::kSlot || !pair.left->IsContentWord(link.left)) {
      continue;
    }
    const Negation* left = NegationOf(*pair.left, link.left);
    const Negation* right = NegationOf(*pair.right, link.right);
    if (left == nullptr && right == nullptr) continue;
    SlotEdge edge;
    edge.a = {pair.left, link.left, pair.left->token(link.left).span.begin};
    edge.b = {pair.right, link.right, pair.right->token(link.right).span.begin};
    edge.score = LinkedAround(pair, link.left, link.right);
    if (left == nullptr || right == nullptr) {
      const Negation* cue = left != nullptr ? left : right;
      const bool affirmed = left != nullptr
                                ? !MayBeNegated(*pair.right, link.right)
                                : !MayBeNegated(*pair.left, link.left);
      if (cue->kind != NegationKind::kHard || !affirmed || !odd ||
          edge.score < kMinLinkedAround) {
        continue;
      }
      edge.differs = true;
    }
    edges.push_back(edge);
  }
  return edges;
}

DraftSide NegationSide(const ClaimView& claim, uint32_t token) {
  DraftSide side;
  side.claim = &claim;
  uint32_t first = token > 0 && claim.Holds(token - 1) ? token - 1 : token;
  if (const Negation* negation = NegationOf(claim, token)) {
    first = negation->first_token;
    side.spans.push_back(
        claim.doc->SpanOf(negation->first_token, negation->end_token));
    side.value = "negated";
  } else {
    side.value = "affirmed";
  }
  side.spans.push_back(claim.token(token).span);
  side.shown =
      OneLine(claim.doc->SpanOf(first, token + 1).In(claim.doc->text()));
  return side;
}

std::vector<FindingDraft> FindNegationDifferences(const GroupView& group) {
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    if (RelateSpeakers(*pair.left, *pair.right) == SpeakerRelation::kOther) {
      continue;
    }
    const std::vector<SlotEdge> found = NegationEdges(pair);
    edges.insert(edges.end(), found.begin(), found.end());
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    FindingDraft draft{
        v1::FINDING_KIND_NEGATION, "negation/cue", kImportance, {}, {}};
    for (const SlotItem& item : slot) {
      draft.sides.push_back(NegationSide(*item.claim, item.item));
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
