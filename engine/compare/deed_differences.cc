#include "engine/compare/deed_differences.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/span.h"
#include "engine/compare/deeds.h"
#include "engine/compare/opposites.h"
#include "engine/compare/slots.h"
#include "engine/compare/word_swaps.h"
#include "engine/language/word_links.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.8;

bool Has(const ClaimView& claim, std::string_view norm) {
  return std::any_of(claim.tokens.begin(), claim.tokens.end(),
                     [&](uint32_t t) { return claim.norm(t) == norm; });
}

// Whether the verbs exclude each other, and only one of them is in both claims.
bool MayExclude(const PairView& pair, uint32_t left, uint32_t right) {
  const std::string_view a = pair.left->norm(left);
  const std::string_view b = pair.right->norm(right);
  return (AreOpposites(a, b) || AreSiblings(a, b)) &&
         Has(*pair.right, a) != Has(*pair.left, b) &&
         (pair.left->NegationAt(left) == nullptr) ==
             (pair.right->NegationAt(right) == nullptr);
}

bool AreOne(const PairView& pair, uint32_t left, uint32_t right) {
  return left != kNoToken && right != kNoToken &&
         std::any_of(pair.links.begin(), pair.links.end(),
                     [&](const TokenLink& link) {
                       return link.left == left && link.right == right &&
                              link.kind != LinkKind::kSlot;
                     });
}

DraftSide SideOf(const ClaimView& claim, uint32_t verb) {
  const ByteSpan span = claim.token(verb).span;
  const std::string word = OneLine(span.In(claim.doc->text()));
  return {&claim, {span}, word, word};
}

class OtherDeeds {
 public:
  void Look(const PairView& pair) {
    for (const uint32_t left : pair.left->tokens) {
      if (!pair.left->IsContentWord(left)) continue;
      for (const uint32_t right : pair.right->tokens) {
        if (pair.right->IsContentWord(right) && MayExclude(pair, left, right)) {
          Compare(pair, left, right);
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
    const Deed a = DeedAt(trees_.Of(*pair.left, left), left);
    const Deed b = DeedAt(trees_.Of(*pair.right, right), right);
    if (!AreOne(pair, a.doer, b.doer) || !AreOne(pair, a.object, b.object)) {
      return;
    }
    SlotEdge edge;
    edge.a = {pair.left, left, pair.left->token(left).span.begin};
    edge.b = {pair.right, right, pair.right->token(right).span.begin};
    edge.score = 1;
    edge.differs = true;
    edges_.push_back(edge);
  }

  SentenceTrees trees_;
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
