#include "engine/compare/sources/main_deeds.h"

#include <cstdint>

#include "engine/compare/clauses/deeds.h"

namespace claimdiff {
namespace {

// The deed of the first verb of the claim that hangs on nothing in it.
Deed MainDeed(const ClaimView& claim) {
  for (const uint32_t t : claim.tokens) {
    const SentenceTree& tree = claim.TreeOf(t);
    if (!tree.Holds(t) || !IsVerb(tree, t)) continue;
    const int32_t head = tree.at(t).head;
    if (head < 0 || !claim.Holds(static_cast<uint32_t>(head))) {
      return DeedAt(tree, t);
    }
  }
  return {};
}

bool AreLinked(const PairView& pair, uint32_t left, uint32_t right) {
  return left != kNoToken && right != kNoToken && pair.AreLinked(left, right);
}

// Whether the main verb of one side stands in the other, though not as its main
// verb: "broke the law by bribing" and "bribed".
bool IsToldBeside(const PairView& pair, uint32_t left_verb,
                  uint32_t right_verb) {
  const uint32_t right = pair.RightOf(left_verb);
  const uint32_t left = pair.LeftOf(right_verb);
  return AreLinked(pair, left_verb, right) || AreLinked(pair, left, right_verb);
}

}  // namespace

bool MayStateOneDeed(const PairView& pair) {
  const Deed left = MainDeed(*pair.left);
  const Deed right = MainDeed(*pair.right);
  if (left.verb == kNoToken || right.verb == kNoToken) return true;
  return AreLinked(pair, left.verb, right.verb) ||
         (AreLinked(pair, left.doer, right.doer) &&
          (AreLinked(pair, left.object, right.object) ||
           IsToldBeside(pair, left.verb, right.verb)));
}

}  // namespace claimdiff
