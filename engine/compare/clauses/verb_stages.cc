#include "engine/compare/clauses/verb_stages.h"

#include <algorithm>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/wording/region_words.h"
#include "engine/language/syntax/syntax.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

constexpr std::string_view kFuture[] = {"will", "'ll", "would", "'d", "shall"};
constexpr std::string_view kHave[] = {"has", "have", "had", "'ve", "having"};
constexpr std::string_view kPastBe[] = {"was", "were", "been", "got"};
constexpr std::string_view kBe[] = {"are", "is", "was", "were"};
// Words that open a clause on what may not come.
constexpr std::string_view kIf[] = {"before", "if",    "till",
                                    "unless", "until", "whether"};

// What somebody does whose deed is still ahead: "plans to close", "is
// considering closing".
constexpr std::string_view kBefore[] = {
    "agree",  "aim",   "consider", "decide",  "expect",  "go",      "mull",
    "intend", "plan",  "pledge",   "prepare", "promise", "propose", "schedule",
    "set",    "swear", "threaten", "vote",    "vow",     "weigh"};

// The words that belong to the verb's group, before it.
template <typename Holds>
bool AnyAuxiliary(const SentenceTree& tree, uint32_t verb, Holds holds) {
  for (uint32_t t = tree.first; t < verb; ++t) {
    const bool own =
        tree.at(t).head == static_cast<int32_t>(verb) &&
        (tree.at(t).label == kRelAux || tree.at(t).label == kRelAuxpass);
    if (own && holds(t)) return true;
  }
  return false;
}

bool IsUnderACondition(const ClaimView& claim, const SentenceTree& tree,
                       uint32_t verb) {
  constexpr int kSteps = 4;
  for (int step = 0; step < kSteps; ++step) {
    const uint32_t mark = tree.Child(verb, kRelMark);
    if (mark != kNoToken && IsOneOf(claim.norm(mark), kIf)) return true;
    if (tree.at(verb).head < 0) return false;
    verb = static_cast<uint32_t>(tree.at(verb).head);
    if (IsOneOf(claim.norm(verb), kIf)) return true;
  }
  return false;
}

bool IsPlan(const ClaimView& claim, const SentenceTree& tree, uint32_t t) {
  return tree.Holds(t) && IsVerb(tree, t) &&
         (IsOneOf(claim.norm(t), kBe) ||
          IsOneOf(VerbBase(claim.norm(t)), kBefore));
}

// The verb whose plan this one is: "agreed to sell", "are to be sold", "is
// considering selling"; kNoToken where none is.
uint32_t PlanOf(const ClaimView& claim, const SentenceTree& tree,
                uint32_t verb) {
  uint32_t t = verb;
  if (t > tree.first && claim.norm(t - 1) == "be") --t;
  if (t > tree.first + 1 && claim.norm(t - 1) == "to") {
    return IsPlan(claim, tree, t - 2) ? t - 2 : kNoToken;
  }
  const TokenSyntax& syntax = tree.at(verb);
  const auto head = static_cast<uint32_t>(syntax.head);
  return syntax.head >= 0 && syntax.label == kRelXcomp &&
                 syntax.tag == kTagVbg && head < verb &&
                 IsPlan(claim, tree, head)
             ? head
             : kNoToken;
}

// "They hit the coast" is of the past or of today.
bool IsPastAlone(const ClaimView& claim, uint32_t t) {
  return VerbBase(claim.norm(t)) != claim.norm(t);
}

}  // namespace

StagedVerb StageOf(const ClaimView& claim, const SentenceTree& tree,
                   uint32_t t) {
  if (!tree.Holds(t) || !IsVerb(tree, t) || tree.at(t).label == kRelAmod ||
      claim.NegationAt(t) != nullptr || IsUnderACondition(claim, tree, t)) {
    return {};
  }
  const auto one_of = [&](const auto& words) {
    return AnyAuxiliary(
        tree, t, [&](uint32_t a) { return IsOneOf(claim.norm(a), words); });
  };
  uint32_t from = t;
  AnyAuxiliary(tree, t, [&](uint32_t a) {
    from = std::min(from, a);
    return false;
  });
  if (one_of(kFuture)) return {VerbStage::kAhead, from, t};
  const uint32_t plan = PlanOf(claim, tree, t);
  if (plan != kNoToken) return {VerbStage::kAhead, plan, plan};
  const bool to = AnyAuxiliary(
      tree, t, [&](uint32_t a) { return tree.at(a).tag == kTagTo; });
  if (to || AnyAuxiliary(tree, t, [&](uint32_t a) {
        return tree.at(a).tag == kTagMd;
      })) {
    return {};
  }
  const uint8_t tag = tree.at(t).tag;
  if (tag == kTagVbd && from == t && IsPastAlone(claim, t)) {
    return {VerbStage::kDone, t, t};
  }
  const bool participle = tag == kTagVbn || tag == kTagVbd;
  return participle && (one_of(kHave) || one_of(kPastBe))
             ? StagedVerb{VerbStage::kDone, from, t}
             : StagedVerb{};
}

}  // namespace claimdiff
