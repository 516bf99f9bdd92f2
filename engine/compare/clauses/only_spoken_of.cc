#include "engine/compare/clauses/only_spoken_of.h"

#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/wording/region_words.h"
#include "engine/language/syntax/syntax.h"
#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

// Words that open a clause on what is still to come, if its verb is of the
// present.
constexpr std::string_view kWaiting[] = {"after", "before", "once",
                                         "until", "when",   "whenever"};

bool IsInfinitive(const SentenceTree& tree, uint32_t t) {
  const uint32_t auxiliary = tree.Child(t, kRelAux);
  return tree.at(t).tag == kTagVb && auxiliary != kNoToken &&
         tree.at(auxiliary).tag == kTagTo;
}

bool IsPresent(const SentenceTree& tree, uint32_t t) {
  return tree.at(t).tag == kTagVbz || tree.at(t).tag == kTagVbp;
}

bool IsWaitedFor(const ClaimView& claim, const SentenceTree& tree, uint32_t t) {
  if (!IsPresent(tree, t)) return false;
  for (uint32_t child = tree.first; child < t; ++child) {
    if (tree.at(child).head == static_cast<int32_t>(t) &&
        IsOneOf(claim.norm(child), kWaiting)) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool IsOnlySpokenOf(const ClaimView& claim, const SentenceTree& tree,
                    uint32_t t) {
  if (!tree.Holds(t)) return false;
  const TokenSyntax& syntax = tree.at(t);
  if (IsInfinitive(tree, t)) {
    return syntax.head >= 0 &&
           !IsVerb(tree, static_cast<uint32_t>(syntax.head));
  }
  return (syntax.tag == kTagVbg && syntax.label == kRelPcomp) ||
         IsWaitedFor(claim, tree, t);
}

bool AreVerbAndOther(const SentenceTree& left_tree, uint32_t left,
                     const SentenceTree& right_tree, uint32_t right) {
  return left_tree.Holds(left) && right_tree.Holds(right) &&
         IsVerb(left_tree, left) != IsVerb(right_tree, right);
}

}  // namespace claimdiff
