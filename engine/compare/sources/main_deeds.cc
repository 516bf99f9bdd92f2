#include "engine/compare/sources/main_deeds.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/compare/clauses/deeds.h"

namespace claimdiff {
namespace {

// The deeds of the verbs of the claim that hang on nothing in it: one for each
// sentence of a quotation.
std::vector<Deed> MainDeeds(const ClaimView& claim) {
  std::vector<Deed> deeds;
  for (const uint32_t t : claim.tokens) {
    const SentenceTree& tree = claim.TreeOf(t);
    if (!tree.Holds(t) || !IsVerb(tree, t)) continue;
    const int32_t head = tree.at(t).head;
    if (head < 0 || !claim.Holds(static_cast<uint32_t>(head))) {
      deeds.push_back(DeedAt(tree, t));
    }
  }
  return deeds;
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

bool AreOneDeed(const PairView& pair, const Deed& left, const Deed& right) {
  return AreLinked(pair, left.verb, right.verb) ||
         (AreLinked(pair, left.doer, right.doer) &&
          (AreLinked(pair, left.object, right.object) ||
           IsToldBeside(pair, left.verb, right.verb)));
}

}  // namespace

bool MayStateOneDeed(const PairView& pair) {
  const std::vector<Deed> lefts = MainDeeds(*pair.left);
  const std::vector<Deed> rights = MainDeeds(*pair.right);
  if (lefts.empty() || rights.empty()) return true;
  return std::any_of(lefts.begin(), lefts.end(), [&](const Deed& left) {
    return std::any_of(rights.begin(), rights.end(), [&](const Deed& right) {
      return AreOneDeed(pair, left, right);
    });
  });
}

}  // namespace claimdiff
