#include "engine/compare/clauses/role_places.h"

#include <string>

#include "engine/base/one_of.h"
#include "engine/compare/wording/region_words.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

// What two do to each other: either may be named first.
constexpr std::string_view kMutual[] = {
    "adjoin", "border", "collide", "date",     "divorce", "equal",
    "face",   "fight",  "join",    "marry",    "match",   "mean",
    "meet",   "mirror", "play",    "resemble", "touch",   "wed"};
constexpr std::string_view kCopulas[] = {"be", "become", "have"};
// Who stands behind these is one more of the same.
constexpr std::string_view kAlongside[] = {
    "after", "alongside", "and", "as", "before", "between", "like", "with"};

constexpr std::string_view kDoer = "doer";
constexpr std::string_view kObject = "object";
constexpr std::string_view kNumber = "number";

RolePlace OfVerb(const ClaimView& claim, uint32_t verb, std::string_view role) {
  const std::string base = VerbBase(claim.norm(verb));
  return {verb,
          IsOneOf(base, kMutual) || IsOneOf(base, kCopulas) ? kDoer : role};
}

RolePlace BehindPreposition(const ClaimView& claim, const SentenceTree& tree,
                            uint32_t preposition) {
  const TokenSyntax& syntax = tree.at(preposition);
  if (syntax.head < 0) return {};
  const auto governor = static_cast<uint32_t>(syntax.head);
  if (syntax.label == kRelAgent) return OfVerb(claim, governor, kDoer);
  const std::string_view norm = claim.norm(preposition);
  if (syntax.label != kRelPrep || IsOneOf(norm, kAlongside)) return {};
  return {governor, norm};
}

}  // namespace

bool TiesEquals(std::string_view norm) {
  return IsOneOf(norm, kAlongside) || IsOneOf(VerbBase(norm), kMutual);
}

bool IsBehindPreposition(const RolePlace& place) {
  return place.role != kDoer && place.role != kObject &&
         place.role != kOfRole && place.role != kNumber;
}

RolePlace PlaceOf(const ClaimView& claim, const SentenceTree& tree,
                  uint32_t t) {
  if (!tree.Holds(t) || tree.at(t).head < 0) return {};
  const auto head = static_cast<uint32_t>(tree.at(t).head);
  switch (tree.at(t).label) {
    case kRelNsubj:
      return OfVerb(claim, head, kDoer);
    case kRelNsubjpass:
    case kRelDobj:
      return OfVerb(claim, head, kObject);
    case kRelPobj:
      return BehindPreposition(claim, tree, head);
    case kRelPoss:
    case kRelCompound:
    case kRelNmod:
      return {head, kOfRole};
    case kRelAppos:  // "its rival Tessel"
      return PlaceOf(claim, tree, head);
    case kRelNummod:
      return {head, kNumber};
    default:
      return {};
  }
}

}  // namespace claimdiff
