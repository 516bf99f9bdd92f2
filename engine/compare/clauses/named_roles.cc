#include "engine/compare/clauses/named_roles.h"

#include "engine/compare/clauses/role_places.h"
#include "engine/language/syntax/syntax.h"
#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

bool IsName(const SentenceTree& tree, uint32_t t) {
  return tree.at(t).tag == kTagNnp || tree.at(t).tag == kTagNnps;
}

bool AreOne(const PairView& pair, uint32_t left, uint32_t right) {
  return left != kNoToken && right != kNoToken && pair.AreLinked(left, right);
}

}  // namespace

uint32_t NameWithRole(const SentenceTree& tree, uint32_t t) {
  if (!tree.Holds(t)) return kNoToken;
  const TokenSyntax& syntax = tree.at(t);
  const bool beside = syntax.label == kRelCompound ||
                      syntax.label == kRelNmod || syntax.label == kRelAppos;
  if (beside && syntax.head >= 0 &&
      IsName(tree, static_cast<uint32_t>(syntax.head))) {
    return static_cast<uint32_t>(syntax.head);
  }
  const uint32_t name = tree.Child(t, kRelAppos);
  return name != kNoToken && IsName(tree, name) ? name : kNoToken;
}

bool StandInOnePlace(const PairView& pair, uint32_t left, uint32_t right) {
  const SentenceTree& lefts = pair.left->TreeOf(left);
  const SentenceTree& rights = pair.right->TreeOf(right);
  if (AreOne(pair, NameWithRole(lefts, left), NameWithRole(rights, right))) {
    return true;
  }
  const RolePlace here = PlaceOf(*pair.left, lefts, left);
  const RolePlace there = PlaceOf(*pair.right, rights, right);
  return here.role == there.role && AreOne(pair, here.governor, there.governor);
}

}  // namespace claimdiff
