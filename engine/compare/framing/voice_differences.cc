#include "engine/compare/framing/voice_differences.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/base/span.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/syntax/syntax.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.45;
constexpr size_t kMaxShown = 60;  // bytes

constexpr std::string_view kBeForms[] = {"am",  "are", "be",   "been", "being",
                                         "is",  "was", "were", "got",  "gets",
                                         "get", "'re", "'s"};
// Doers that say no more than the passive: "they shot him".
constexpr std::string_view kAnybody[] = {"anyone",  "people", "somebody",
                                         "someone", "things", "thing"};

bool IsNoun(const TokenSyntax& token) {
  return token.tag == kTagNn || token.tag == kTagNns || token.tag == kTagNnp ||
         token.tag == kTagNnps;
}

bool IsDoer(const ClaimView& claim, const SentenceTree& tree, uint32_t t) {
  return t != kNoToken && claim.Holds(t) && IsNoun(tree.at(t)) &&
         !IsOneOf(claim.norm(t), kAnybody);
}

// Whether any word of the doer's phrase that tells who stands in the sentence.
bool Names(const ClaimView& claim, const SentenceTree& sentence,
           const ClaimView& other, ContentPiece doer) {
  for (uint32_t t = sentence.first; t < sentence.end; ++t) {
    for (uint32_t d = doer.first; d < doer.end; ++d) {
      if (other.IsContentWord(d) && claim.norm(t) == other.norm(d)) return true;
    }
  }
  return false;
}

// Whether a form of "to be" stands before the token, an adverb between them at
// most: what is worth a parse.
bool MayBePassive(const ClaimView& claim, uint32_t t) {
  for (uint32_t back = 1; back <= 3 && back <= t; ++back) {
    if (IsOneOf(claim.norm(t - back), kBeForms)) return true;
  }
  return false;
}

// Whether `passive` hides who did it and `open` says it.
bool IsHidden(const ClaimView& passive_claim, const SentenceTree& passive_tree,
              const Deed& passive, const ClaimView& open_claim,
              const SentenceTree& open_tree, const Deed& open) {
  return passive.passive && passive.doer == kNoToken &&
         passive_tree.Child(passive.verb, kRelAgent) == kNoToken &&
         IsDoer(open_claim, open_tree, open.doer) &&
         !Names(passive_claim, passive_tree, open_claim,
                PhraseOf(open_tree, open.doer));
}

// Verbs of which one side hides the doer.
class HiddenDoers {
 public:
  void Look(const PairView& pair, const TokenLink& link) {
    const ClaimView& left = *pair.left;
    const ClaimView& right = *pair.right;
    if (link.kind == LinkKind::kSlot || !left.IsContentWord(link.left) ||
        (!MayBePassive(left, link.left) && !MayBePassive(right, link.right)) ||
        VerbBase(left.norm(link.left)) != VerbBase(right.norm(link.right))) {
      return;
    }
    const SentenceTree& left_tree = left.TreeOf(link.left);
    const SentenceTree& right_tree = right.TreeOf(link.right);
    const Deed a = DeedAt(left_tree, link.left);
    const Deed b = DeedAt(right_tree, link.right);
    if (a.object == kNoToken || b.object == kNoToken ||
        !pair.AreLinked(a.object, b.object) ||
        (!IsHidden(left, left_tree, a, right, right_tree, b) &&
         !IsHidden(right, right_tree, b, left, left_tree, a))) {
      return;
    }
    sides_[{left.index, a.verb}] = SideOf(left, left_tree, a);
    sides_[{right.index, b.verb}] = SideOf(right, right_tree, b);
    SlotEdge edge;
    edge.a = WordItem(left, a.verb);
    edge.b = WordItem(right, b.verb);
    edge.score = 1;
    edge.differs = true;
    edges_.push_back(edge);
  }

  std::vector<FindingDraft> Drafts(const ReportView& view) const {
    std::vector<FindingDraft> drafts;
    for (const std::vector<SlotItem>& slot : MergeSlots(edges_)) {
      FindingDraft draft{
          v1::FINDING_KIND_FRAMING, "framing/passive", kImportance, {}, {}};
      std::vector<std::string> silent;
      for (const SlotItem& item : slot) {
        draft.sides.push_back(sides_.at({item.claim->index, item.item}));
        const std::string name = TellingName(view, *item.claim);
        if (draft.sides.back().value.empty() &&
            std::find(silent.begin(), silent.end(), name) == silent.end()) {
          silent.push_back(name);
        }
      }
      for (const std::string& name : silent) {
        draft.lead += (draft.lead.empty() ? "" : ", ") + name;
      }
      draft.lead += silent.size() > 1 ? " do not say who did it"
                                      : " does not say who did it";
      drafts.push_back(std::move(draft));
    }
    return drafts;
  }

 private:
  static DraftSide SideOf(const ClaimView& claim, const SentenceTree& tree,
                          const Deed& deed) {
    const std::string_view text = claim.doc->text();
    DraftSide side;
    side.claim = &claim;
    const ByteSpan verb = claim.doc->SpanOf(deed.from, deed.verb + 1);
    side.shown = OneLine(verb.In(text), kMaxShown);
    side.spans = {verb};
    if (!IsDoer(claim, tree, deed.doer)) return side;
    const ContentPiece phrase = PhraseOf(tree, deed.doer);
    const ByteSpan doer = claim.doc->SpanOf(phrase.first, phrase.end);
    side.value = OneLine(doer.In(text), kMaxShown);
    side.shown = deed.passive ? side.shown + " by " + side.value
                              : side.value + " " + side.shown;
    side.spans.push_back(doer);
    std::sort(side.spans.begin(), side.spans.end());
    return side;
  }

  std::vector<SlotEdge> edges_;
  std::map<std::pair<uint32_t, uint32_t>, DraftSide> sides_;  // claim, verb
};

}  // namespace

std::vector<FindingDraft> FindVoiceDifferences(const GroupView& group,
                                               const ReportView& view) {
  HiddenDoers hidden;
  for (const PairView& pair : group.pairs) {
    if (!IsSameClaim(pair) || !NegateAlike(pair)) continue;
    for (const TokenLink& link : pair.links) hidden.Look(pair, link);
  }
  return hidden.Drafts(view);
}

}  // namespace claimdiff
