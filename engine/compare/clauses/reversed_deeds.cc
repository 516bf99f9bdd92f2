#include "engine/compare/clauses/reversed_deeds.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/clauses/clause_subjects.h"
#include "engine/compare/clauses/role_places.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

// Said of either side of one deed, or of no deed at all.
constexpr std::string_view kOfBothSides[] = {"be",    "have", "hire", "lead",
                                             "lease", "let",  "rent"};

bool IsThing(const ClaimView& claim, uint32_t t) {
  return t != kNoToken && claim.Holds(t) && claim.IsContentWord(t);
}

// The word itself, and what stands beside it for the same ("its rival Solheim",
// "Okri, the mayor").
std::vector<std::string_view> NamesFor(const ClaimView& claim, uint32_t t) {
  std::vector<std::string_view> names = {claim.norm(t)};
  const SentenceTree& tree = claim.TreeOf(t);
  if (!tree.Holds(t)) return names;
  const uint32_t beside = tree.Child(t, kRelAppos);
  if (beside != kNoToken && claim.Holds(beside)) {
    names.push_back(claim.norm(beside));
  }
  return names;
}

bool IsOneThing(const ClaimView& a, uint32_t left, const ClaimView& b,
                uint32_t right) {
  const std::vector<std::string_view> others = NamesFor(b, right);
  const std::vector<std::string_view> names = NamesFor(a, left);
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return std::find(others.begin(), others.end(), name) != others.end();
  });
}

bool IsOneDeed(const ClaimView& a, const Deed& left, const ClaimView& b,
               const Deed& right) {
  const std::string_view here = a.norm(left.verb), there = b.norm(right.verb);
  return VerbBase(here) == VerbBase(there) ||
         CompareWords(here, there) == WordLikeness::kSame;
}

bool IsSameWayRound(const ClaimView& a, const Deed& left, const ClaimView& b,
                    const Deed& right) {
  return IsOneThing(a, left.doer, b, right.doer) ||
         IsOneThing(a, left.object, b, right.object);
}

bool IsReversed(const ClaimView& a, const Deed& left, const ClaimView& b,
                const Deed& right) {
  return IsOneThing(a, left.doer, b, right.object) &&
         IsOneThing(a, left.object, b, right.doer) &&
         !IsSameWayRound(a, left, b, right) && IsOneDeed(a, left, b, right);
}

// Whether the claim tells the deed of the other one as that does.
bool TellsIt(const ClaimView& claim, const std::vector<Deed>& deeds,
             const ClaimView& other, const Deed& deed) {
  return std::any_of(deeds.begin(), deeds.end(), [&](const Deed& own) {
    return IsSameWayRound(claim, own, other, deed) &&
           IsOneDeed(claim, own, other, deed);
  });
}

}  // namespace

std::vector<Deed> WholeDeedsIn(const ClaimView& claim) {
  std::vector<Deed> deeds;
  for (const uint32_t t : claim.tokens) {
    if (!claim.IsContentWord(t)) continue;
    const SentenceTree& tree = claim.TreeOf(t);
    if (!tree.Holds(t) || !IsVerb(tree, t) || TiesEquals(claim.norm(t)) ||
        IsOneOf(VerbBase(claim.norm(t)), kOfBothSides)) {
      continue;
    }
    Deed deed = DeedAt(tree, t);
    if (deed.doer == kNoToken) deed.doer = SubjectOf(claim, tree, t);
    if (IsThing(claim, deed.doer) && IsThing(claim, deed.object) &&
        !IsOneThing(claim, deed.doer, claim, deed.object)) {
      deeds.push_back(deed);
    }
  }
  return deeds;
}

std::optional<ReversedDeeds> FindReversedDeeds(const PairView& pair,
                                               const std::vector<Deed>& left,
                                               const std::vector<Deed>& right) {
  const ClaimView& a = *pair.left;
  const ClaimView& b = *pair.right;
  for (const Deed& here : left) {
    for (const Deed& there : right) {
      if (IsReversed(a, here, b, there) && !TellsIt(b, right, a, here) &&
          !TellsIt(a, left, b, there)) {
        return ReversedDeeds{here, there};
      }
    }
  }
  return std::nullopt;
}

}  // namespace claimdiff
