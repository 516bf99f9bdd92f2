#include "engine/compare/facts/deed_differences.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/lexicon/opposites.h"
#include "engine/compare/wording/slots.h"
#include "engine/compare/wording/word_swaps.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.8;

struct ContentWord {
  uint32_t token = 0;
  bool in_both = false;  // claims
};

std::vector<ContentWord> ContentWordsOf(const ClaimView& claim,
                                        const ClaimView& other) {
  std::vector<ContentWord> words;
  for (const uint32_t t : claim.tokens) {
    if (!claim.IsContentWord(t)) continue;
    const bool in_both =
        std::any_of(other.tokens.begin(), other.tokens.end(),
                    [&](uint32_t o) { return other.norm(o) == claim.norm(t); });
    words.push_back({t, in_both});
  }
  return words;
}

// Whether the verbs exclude each other.
bool MayExclude(const PairView& pair, uint32_t left, uint32_t right) {
  const std::string_view a = pair.left->norm(left);
  const std::string_view b = pair.right->norm(right);
  return (pair.left->NegationAt(left) == nullptr) ==
             (pair.right->NegationAt(right) == nullptr) &&
         (AreOpposites(a, b) || AreSiblings(a, b));
}

bool AreOne(const PairView& pair, uint32_t left, uint32_t right) {
  return left != kNoToken && right != kNoToken && pair.AreLinked(left, right);
}

DraftSide SideOf(const ClaimView& claim, uint32_t verb) {
  const ByteSpan span = claim.token(verb).span;
  const std::string word = OneLine(span.In(claim.doc->text()));
  return {&claim, {span}, word, word};
}

class OtherDeeds {
 public:
  void Look(const PairView& pair) {
    const std::vector<ContentWord> rights =
        ContentWordsOf(*pair.right, *pair.left);
    for (const ContentWord& left : ContentWordsOf(*pair.left, *pair.right)) {
      for (const ContentWord& right : rights) {
        // Asked first: nearly all words of such claims are in both.
        if (left.in_both != right.in_both &&
            MayExclude(pair, left.token, right.token)) {
          Compare(pair, left.token, right.token);
        }
      }
    }
  }

  std::vector<FindingDraft> Drafts() const {
    std::vector<FindingDraft> drafts;
    for (const std::vector<SlotItem>& slot : MergeSlots(edges_)) {
      FindingDraft draft{
          v1::FINDING_KIND_OPPOSITE, "opposite/deed", kImportance, {}, {}};
      for (const SlotItem& item : slot) {
        draft.sides.push_back(SideOf(*item.claim, item.item));
      }
      drafts.push_back(std::move(draft));
    }
    return drafts;
  }

 private:
  void Compare(const PairView& pair, uint32_t left, uint32_t right) {
    const Deed a = DeedAt(pair.left->TreeOf(left), left);
    const Deed b = DeedAt(pair.right->TreeOf(right), right);
    if (!AreOne(pair, a.doer, b.doer) || !AreOne(pair, a.object, b.object)) {
      return;
    }
    SlotEdge edge;
    edge.a = WordItem(*pair.left, left);
    edge.b = WordItem(*pair.right, right);
    edge.score = 1;
    edge.differs = true;
    edges_.push_back(edge);
  }

  std::vector<SlotEdge> edges_;
};

}  // namespace

std::vector<FindingDraft> FindDeedDifferences(const GroupView& group) {
  OtherDeeds deeds;
  for (const PairView& pair : group.pairs) {
    if (IsNearlyVerbatim(pair)) deeds.Look(pair);
  }
  return deeds.Drafts();
}

}  // namespace claimdiff
