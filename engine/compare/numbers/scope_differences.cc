#include "engine/compare/numbers/scope_differences.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "engine/compare/wording/slots.h"
#include "engine/compare/wording/word_swaps.h"
#include "engine/language/numbers/quantities.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.75;
// Tokens from "all" to its number, and from a part to its whole: "one of the
// line's nine".
constexpr uint32_t kAllReach = 2;
constexpr uint32_t kWholeReach = 5;

bool IsWhole(const Quantity& q) {
  return q.kind == QuantityKind::kCount && q.dimension.empty() &&
         q.low == q.high && 1 < q.low && !q.vague_word &&
         q.bound == QuantityBound::kExact;
}

// The token of "all" before the number; kNoToken where there is none.
uint32_t AllOf(const ClaimView& claim, const Quantity& whole) {
  for (uint32_t t = whole.first_token;
       t > 0 && whole.first_token - t < kAllReach; --t) {
    if (!claim.Holds(t - 1)) break;
    if (claim.norm(t - 1) == "all") return t - 1;
  }
  return kNoToken;
}

bool IsOneOf(const ClaimView& claim, uint32_t one) {
  return claim.norm(one) == "one" && claim.Holds(one + 1) &&
         claim.norm(one + 1) == "of";
}

// The first token of "eight of its" before the number; kNoToken where no
// smaller number stands there.
uint32_t PartOf(const ClaimView& claim, const Quantity& whole) {
  uint32_t of = kNoToken;
  for (uint32_t t = whole.first_token;
       t > 1 && whole.first_token - t < kWholeReach; --t) {
    if (!claim.Holds(t - 1) || claim.token(t - 1).kind == TokenKind::kNumber) {
      return kNoToken;
    }
    if (claim.norm(t - 1) == "of") {
      of = t - 1;
      break;
    }
  }
  if (of == kNoToken || !claim.Holds(of - 1)) return kNoToken;
  if (IsOneOf(claim, of - 1)) {
    const bool every =
        of > 1 && claim.Holds(of - 2) &&
        (claim.norm(of - 2) == "every" || claim.norm(of - 2) == "each");
    return every ? kNoToken : of - 1;
  }
  for (const Quantity& part : claim.quantities) {
    if (part.end_token == of && IsWhole(part) && part.low < whole.low) {
      return part.first_token;
    }
  }
  return kNoToken;
}

DraftSide SideOf(const ClaimView& claim, uint32_t first,
                 const Quantity& whole) {
  const ByteSpan span = claim.doc->SpanOf(first, whole.end_token);
  const std::string words = OneLine(span.In(claim.doc->text()));
  return {&claim, {span}, words, words};
}

// Whether the claim tells of all of the number anywhere.
bool HasAllOf(const ClaimView& claim, const Quantity& whole) {
  return std::any_of(claim.quantities.begin(), claim.quantities.end(),
                     [&](const Quantity& q) {
                       return q.low == whole.low && AllOf(claim, q) != kNoToken;
                     });
}

// Where one claim tells of all and another of a part, and what their sides are.
class Scopes {
 public:
  void Look(const ClaimView& all, const ClaimView& part) {
    for (const Quantity& whole : all.quantities) {
      const uint32_t first = AllOf(all, whole);
      if (!IsWhole(whole) || first == kNoToken || HasAllOf(part, whole)) {
        continue;
      }
      for (const Quantity& q : part.quantities) {
        if (!IsWhole(q) || q.low != whole.low) continue;
        const uint32_t begin = PartOf(part, q);
        // Both tell what befell one of them.
        if (begin == kNoToken ||
            (IsOneOf(part, begin) &&
             std::any_of(all.tokens.begin(), all.tokens.end(),
                         [&](uint32_t t) { return IsOneOf(all, t); }))) {
          continue;
        }
        Add(all, first, whole, part, begin, q);
      }
    }
  }

  std::vector<FindingDraft> Drafts() const {
    std::vector<FindingDraft> drafts;
    for (const std::vector<SlotItem>& slot : MergeSlots(edges_)) {
      FindingDraft draft{
          v1::FINDING_KIND_NUMBER, "number/scope", kImportance, {}, {}};
      for (const SlotItem& item : slot) {
        draft.sides.push_back(sides_.at({item.claim->index, item.item}));
      }
      drafts.push_back(std::move(draft));
    }
    return drafts;
  }

 private:
  void Add(const ClaimView& all, uint32_t first, const Quantity& whole,
           const ClaimView& part, uint32_t begin, const Quantity& q) {
    SlotEdge edge;
    edge.a = WordItem(all, first);
    edge.b = WordItem(part, begin);
    edge.differs = true;
    edges_.push_back(edge);
    sides_[{all.index, first}] = SideOf(all, first, whole);
    sides_[{part.index, begin}] = SideOf(part, begin, q);
  }

  std::vector<SlotEdge> edges_;
  // By claim and first token.
  std::map<std::pair<uint32_t, uint32_t>, DraftSide> sides_;
};

}  // namespace

std::vector<FindingDraft> FindScopeDifferences(const GroupView& group) {
  Scopes scopes;
  for (const PairView& pair : group.pairs) {
    if (!IsNearlyVerbatim(pair)) continue;
    scopes.Look(*pair.left, *pair.right);
    scopes.Look(*pair.right, *pair.left);
  }
  return scopes.Drafts();
}

}  // namespace claimdiff
