#include "engine/compare/facts/stage_differences.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "engine/compare/clauses/clause_subjects.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/clauses/verb_stages.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/links/word_links.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.6;

// What the verb is told of: what is done to, or where it is done to nothing who
// does it.
uint32_t ToldOf(const ClaimView& claim, const SentenceTree& tree, uint32_t verb,
                const StagedVerb& stage) {
  const Deed deed = DeedAt(tree, verb);
  if (deed.object != kNoToken) return deed.object;
  // "They are to be moved": what is done to hangs on the first verb.
  const bool passive =
      deed.passive || (verb > tree.first && claim.norm(verb - 1) == "be");
  if (passive && stage.first_verb == verb) return kNoToken;
  return SubjectOf(claim, tree, stage.first_verb);
}

// "No deal will be signed."
bool IsNegated(const ClaimView& claim, uint32_t t) {
  return t != kNoToken && claim.NegationAt(t) != nullptr;
}

// Whether the words before both are one: "people [have been moved]".
bool StandBehindOne(const PairView& pair, const StagedVerb& left,
                    const StagedVerb& right) {
  return left.from > 0 && right.from > 0 &&
         pair.AreLinked(left.from - 1, right.from - 1);
}

class Stages {
 public:
  void Look(const PairView& pair) {
    for (const TokenLink& link : pair.links) {
      if (link.kind == LinkKind::kSlot ||
          !pair.left->IsContentWord(link.left)) {
        continue;
      }
      const SentenceTree& left = pair.left->TreeOf(link.left);
      const StagedVerb here = StageOf(*pair.left, left, link.left);
      if (here.stage == VerbStage::kOpen) continue;
      const SentenceTree& right = pair.right->TreeOf(link.right);
      const StagedVerb there = StageOf(*pair.right, right, link.right);
      if (there.stage == VerbStage::kOpen || there.stage == here.stage) {
        continue;
      }
      const uint32_t of = ToldOf(*pair.left, left, link.left, here);
      const uint32_t of_there = ToldOf(*pair.right, right, link.right, there);
      const bool of_one = of != kNoToken && of_there != kNoToken
                              ? pair.AreLinked(of, of_there)
                              : link.kind != LinkKind::kMeaning &&
                                    StandBehindOne(pair, here, there);
      if (of_one && !IsNegated(*pair.left, of) &&
          !IsNegated(*pair.right, of_there)) {
        Add(pair, link, here, there);
      }
    }
  }

  std::vector<FindingDraft> Drafts() const {
    std::vector<FindingDraft> drafts;
    for (const std::vector<SlotItem>& slot : MergeSlots(edges_)) {
      FindingDraft draft{
          v1::FINDING_KIND_CERTAINTY, "certainty/stage", kImportance, {}, {}};
      for (const SlotItem& item : slot) {
        const ClaimView& claim = *item.claim;
        const StagedVerb& verb = verbs_.at({claim.index, item.item});
        const ByteSpan span = claim.doc->SpanOf(verb.from, item.item + 1);
        draft.sides.push_back(
            {&claim,
             {span},
             verb.stage == VerbStage::kDone ? "done" : "ahead",
             OneLine(span.In(claim.doc->text()))});
      }
      drafts.push_back(std::move(draft));
    }
    return drafts;
  }

 private:
  void Add(const PairView& pair, const TokenLink& link, const StagedVerb& here,
           const StagedVerb& there) {
    verbs_[{pair.left->index, link.left}] = here;
    verbs_[{pair.right->index, link.right}] = there;
    SlotEdge edge;
    edge.a = WordItem(*pair.left, link.left);
    edge.b = WordItem(*pair.right, link.right);
    edge.score = 1;
    edge.differs = true;
    edges_.push_back(edge);
  }

  std::map<std::pair<uint32_t, uint32_t>, StagedVerb> verbs_;
  std::vector<SlotEdge> edges_;
};

}  // namespace

std::vector<FindingDraft> FindStageDifferences(const GroupView& group) {
  Stages stages;
  for (const PairView& pair : group.pairs) {
    if (!pair.reprint && IsSameClaim(pair) &&
        RelateSpeakers(*pair.left, *pair.right) != SpeakerRelation::kOther) {
      stages.Look(pair);
    }
  }
  return stages.Drafts();
}

}  // namespace claimdiff
