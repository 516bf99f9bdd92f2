#include "engine/compare/clauses/predications.h"

#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/clauses/clause_subjects.h"
#include "engine/compare/wording/region_words.h"
#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

constexpr std::string_view kRelative[] = {"that", "which", "who", "whom"};

bool IsAdjective(const SentenceTree& tree, uint32_t t) {
  switch (tree.at(t).tag) {
    case kTagJj:
    case kTagJjr:
    case kTagJjs:
      return true;
    default:
      return false;
  }
}

uint32_t HeadOf(const SentenceTree& tree, uint32_t t) {
  return tree.at(t).head < 0 ? kNoToken
                             : static_cast<uint32_t>(tree.at(t).head);
}

// Of "which", "who" in a clause that hangs on a noun: the noun.
uint32_t Resolved(const ClaimView& claim, const SentenceTree& tree,
                  uint32_t verb, uint32_t noun) {
  return noun != kNoToken && IsOneOf(claim.norm(noun), kRelative) &&
                 tree.at(verb).label == kRelRelcl
             ? HeadOf(tree, verb)
             : noun;
}

uint32_t ObjectOf(const ClaimView& claim, const SentenceTree& tree,
                  uint32_t verb) {
  return Resolved(claim, tree, verb, DeedAt(tree, verb).object);
}

uint32_t OfVerb(const ClaimView& claim, const SentenceTree& tree,
                uint32_t verb) {
  const uint32_t object = ObjectOf(claim, tree, verb);
  if (object != kNoToken) return object;
  // "A market hit by shells"
  if (tree.at(verb).label == kRelAcl && tree.at(verb).tag == kTagVbn) {
    return HeadOf(tree, verb);
  }
  if (tree.at(verb).label == kRelAmod) return HeadOf(tree, verb);
  return SubjectOf(claim, tree, verb);
}

// Of an adjective, or a participle taken for one.
uint32_t OfAdjective(const ClaimView& claim, const SentenceTree& tree,
                     uint32_t t) {
  const uint32_t head = HeadOf(tree, t);
  if (head == kNoToken) return kNoToken;
  const uint8_t label = tree.at(t).label;
  if (claim.norm(head) == "as") {  // "described as low"
    const uint32_t verb = HeadOf(tree, head);
    return verb != kNoToken && IsVerb(tree, verb) ? ObjectOf(claim, tree, verb)
                                                  : kNoToken;
  }
  if (label == kRelAmod) return head;
  if (label != kRelAcomp && label != kRelOprd) return kNoToken;
  const uint32_t object = ObjectOf(claim, tree, head);
  return object != kNoToken ? object : SubjectOf(claim, tree, head);
}

}  // namespace

std::vector<Predication> PredicationsIn(const ClaimView& claim) {
  std::vector<Predication> predications;
  for (const uint32_t t : claim.tokens) {
    if (!claim.IsContentWord(t)) continue;
    const SentenceTree& tree = claim.TreeOf(t);
    if (!tree.Holds(t)) continue;
    uint32_t of = kNoToken;
    if (IsVerb(tree, t)) {
      of = OfVerb(claim, tree, t);
    } else if (IsAdjective(tree, t)) {
      of = OfAdjective(claim, tree, t);
    }
    if (of != kNoToken && of != t && claim.Holds(of) &&
        claim.IsContentWord(of)) {
      predications.push_back({t, of});
    }
  }
  return predications;
}

}  // namespace claimdiff
