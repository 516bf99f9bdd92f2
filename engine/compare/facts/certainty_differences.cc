#include "engine/compare/facts/certainty_differences.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/clauses/only_spoken_of.h"
#include "engine/compare/wording/negation_scope.h"
#include "engine/compare/wording/slots.h"
#include "engine/compare/wording/word_swaps.h"
#include "engine/language/tones/certainty.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.65;
// How many tokens before a word its auxiliaries are looked for.
constexpr uint32_t kReach = 4;

constexpr const char* kLevels[] = {"definite", "likely", "possible"};

// Words that leave open what follows, without being hedges.
constexpr std::string_view kOpen[] = {"able",   "allowed", "can",    "if",
                                      "must",   "ought",   "should", "unlikely",
                                      "unless", "whether"};

const Hedge* HedgeAt(const ClaimView& claim, uint32_t t) {
  for (const Hedge& hedge : claim.hedges) {
    if (hedge.focus == t) return &hedge;
  }
  return nullptr;
}

CertaintyLevel LevelAt(const ClaimView& claim, uint32_t t) {
  const Hedge* hedge = HedgeAt(claim, t);
  return hedge == nullptr ? CertaintyLevel::kDefinite : hedge->level;
}

// What is planned ("plans to close") and what would be done are one thing; what
// may be done is another.
bool LeavesOpen(std::string_view norm, CertaintyLevel against) {
  if (norm == "would" || norm == "'d") {
    return against != CertaintyLevel::kPossible;
  }
  return IsOneOf(norm, kOpen);
}

// Whether the claim states the word, set against a hedge of the other one:
// nothing leaves it open, and what
// it hedges elsewhere the other claim hedges too. `partner` gives the other
// side's token.
template <typename Partner>
bool IsStated(const ClaimView& claim, uint32_t t, const ClaimView& other,
              CertaintyLevel against, Partner partner) {
  const uint32_t from = t > kReach ? t - kReach : 0;
  for (uint32_t i = from; i < t; ++i) {
    if (claim.Holds(i) && LeavesOpen(claim.norm(i), against)) return false;
  }
  return std::all_of(claim.hedges.begin(), claim.hedges.end(),
                     [&](const Hedge& hedge) {
                       const uint32_t counterpart = partner(hedge.focus);
                       return counterpart != kNoToken &&
                              HedgeAt(other, counterpart) != nullptr;
                     });
}

// Whether the other claim has a word of the hedge on a link's word on this side
// (`at`), if not as a hedge: "hopes to be fit" / "it is her hope to be fit".
bool HasWordOfHedge(const PairView& pair, const ClaimView& claim,
                    const TokenLink& link, uint32_t TokenLink::*at) {
  const Hedge* hedge = HedgeAt(claim, link.*at);
  return hedge != nullptr &&
         std::any_of(pair.links.begin(), pair.links.end(),
                     [&](const TokenLink& other) {
                       return other.kind != LinkKind::kSlot &&
                              hedge->first_token <= other.*at &&
                              other.*at < hedge->end_token &&
                              claim.IsContentWord(other.*at);
                     });
}

// Whether a "whether" stands before the word in its sentence, however far. In a
// text that both print it leaves open no more there than here.
bool IsAsked(const PairView& pair, const ClaimView& claim, uint32_t t) {
  if (pair.reprint) return false;
  for (uint32_t i = t; i > 0 && claim.Holds(i - 1); --i) {
    if (claim.norm(i - 1) == "whether") return InOneSentence(claim, i - 1, t);
  }
  return false;
}

// Whether the side without a hedge says the word at all, and both as a verb or
// neither; a text that both print is read alike.
bool SaysIt(const PairView& pair, const TokenLink& link, bool definite_left) {
  if (pair.reprint) return true;
  const SentenceTree& left = pair.left->TreeOf(link.left);
  const SentenceTree& right = pair.right->TreeOf(link.right);
  if (AreVerbAndOther(left, link.left, right, link.right)) return false;
  return definite_left ? !IsOnlySpokenOf(*pair.left, left, link.left)
                       : !IsOnlySpokenOf(*pair.right, right, link.right);
}

// Whether the certainty of linked words differs: two levels of hedges are only
// set against each other where one is none.
bool Differ(const PairView& pair, const TokenLink& link) {
  const CertaintyLevel left = LevelAt(*pair.left, link.left);
  const CertaintyLevel right = LevelAt(*pair.right, link.right);
  if (left == right) return false;
  const auto right_of = [&](uint32_t t) { return pair.RightOf(t); };
  const auto left_of = [&](uint32_t t) { return pair.LeftOf(t); };
  if (left == CertaintyLevel::kDefinite) {
    return !HasWordOfHedge(pair, *pair.right, link, &TokenLink::right) &&
           !IsAsked(pair, *pair.left, link.left) &&
           IsStated(*pair.left, link.left, *pair.right, right, right_of) &&
           SaysIt(pair, link, true);
  }
  if (right == CertaintyLevel::kDefinite) {
    return !HasWordOfHedge(pair, *pair.left, link, &TokenLink::left) &&
           !IsAsked(pair, *pair.right, link.right) &&
           IsStated(*pair.right, link.right, *pair.left, left, left_of) &&
           SaysIt(pair, link, false);
  }
  return true;
}

std::vector<SlotEdge> EdgesOf(const PairView& pair) {
  std::vector<SlotEdge> edges;
  if (pair.left->hedges.empty() && pair.right->hedges.empty()) return edges;
  if (!IsNearlyVerbatim(pair)) return edges;
  for (const TokenLink& link : pair.links) {
    if (link.kind == LinkKind::kSlot) continue;
    if (HedgeAt(*pair.left, link.left) == nullptr &&
        HedgeAt(*pair.right, link.right) == nullptr) {
      continue;
    }
    SlotEdge edge;
    edge.a = WordItem(*pair.left, link.left);
    edge.b = WordItem(*pair.right, link.right);
    edge.score = 1;
    edge.differs = Differ(pair, link);
    edges.push_back(edge);
  }
  return edges;
}

DraftSide SideOf(const ClaimView& claim, uint32_t t) {
  DraftSide side;
  side.claim = &claim;
  side.value = kLevels[static_cast<int>(LevelAt(claim, t))];
  const Hedge* hedge = HedgeAt(claim, t);
  uint32_t first = t;
  if (hedge != nullptr) {
    first = hedge->first_token;
    side.spans.push_back(claim.doc->SpanOf(first, hedge->end_token));
  } else if (t > 0 && claim.Holds(t - 1) && !claim.IsContentWord(t - 1)) {
    first = t - 1;  // "will close"
  }
  side.spans.push_back(claim.token(t).span);
  side.shown = OneLine(claim.doc->SpanOf(first, t + 1).In(claim.doc->text()));
  return side;
}

}  // namespace

std::vector<FindingDraft> FindCertaintyDifferences(const GroupView& group) {
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    const std::vector<SlotEdge> found = EdgesOf(pair);
    edges.insert(edges.end(), found.begin(), found.end());
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    FindingDraft draft{
        v1::FINDING_KIND_CERTAINTY, "certainty/hedge", kImportance, {}, {}};
    for (const SlotItem& item : slot) {
      draft.sides.push_back(SideOf(*item.claim, item.item));
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
