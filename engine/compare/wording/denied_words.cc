#include "engine/compare/wording/denied_words.h"

#include <algorithm>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {
namespace {

// Tokens from "refused" to the verb.
constexpr uint32_t kRefusedBefore = 4;
constexpr std::string_view kBetween[] = {
    "all",  "always", "be",    "been",   "being", "entirely", "even",
    "ever", "fully",  "quite", "really", "still", "yet"};

// "Refused on Saturday to accept it": what a cue negates is the verb, also
// where other words stand before that.
bool IsRefused(const ClaimView& claim, uint32_t verb) {
  if (verb == 0 || !claim.Holds(verb - 1) || claim.norm(verb - 1) != "to") {
    return false;
  }
  return std::any_of(claim.negations.begin(), claim.negations.end(),
                     [verb](const Negation& negation) {
                       return negation.end_token < verb &&
                              verb - negation.end_token <= kRefusedBefore;
                     });
}

// "Not yet found", "never been found": between a cue and what it negates may
// stand small words, of which one is taken for its focus.
bool IsNegatedAtADistance(const ClaimView& claim, uint32_t first) {
  uint32_t from = first;
  while (from > 0 && claim.Holds(from - 1) &&
         IsOneOf(claim.norm(from - 1), kBetween)) {
    --from;
  }
  return from < first &&
         std::any_of(claim.negations.begin(), claim.negations.end(),
                     [from](const Negation& negation) {
                       return negation.end_token == from;
                     });
}

// "No radiation was released", "no patients had been vaccinated".
bool IsSaidOfNone(const ClaimView& claim, uint32_t verb) {
  if (claim.negations.empty()) return false;
  const SentenceTree& tree = claim.TreeOf(verb);
  if (!tree.Holds(verb)) return false;
  for (const Relation relation : {kRelNsubj, kRelNsubjpass}) {
    const uint32_t subject = tree.Child(verb, relation);
    if (subject == kNoToken) continue;
    const Negation* negation = claim.NegationAt(subject);
    if (negation != nullptr && negation->kind == NegationKind::kHard) {
      return true;
    }
  }
  return false;
}

// "No school closures": what a "no" before the phrase negates is its noun.
bool IsUnderANo(const ClaimView& claim, ContentPiece piece) {
  if (piece.end != piece.first + 1) return false;
  return std::any_of(claim.negations.begin(), claim.negations.end(),
                     [&](const Negation& negation) {
                       if (negation.kind != NegationKind::kHard ||
                           negation.end_token != negation.focus ||
                           negation.focus >= piece.first) {
                         return false;
                       }
                       const SentenceTree& tree = claim.TreeOf(negation.focus);
                       return tree.Holds(piece.first) &&
                              tree.at(negation.focus).head ==
                                  static_cast<int32_t>(piece.first) &&
                              (tree.at(negation.focus).label == kRelCompound ||
                               tree.at(negation.focus).label == kRelAmod);
                     });
}

}  // namespace

// "No fewer than" negates where no cue does: it is a bound.
bool IsDenied(const ClaimView& claim, ContentPiece piece) {
  if (piece.first > 0 && claim.Holds(piece.first - 1) &&
      (claim.norm(piece.first - 1) == "no" ||
       claim.norm(piece.first - 1) == "not")) {
    return true;
  }
  for (uint32_t t = piece.first; t < piece.end; ++t) {
    const Negation* negation = claim.NegationAt(t);
    // "Failed to appear" is a phrase; its "failed" does not take it back.
    if (negation != nullptr && negation->first_token < piece.first) return true;
  }
  return IsUnderANo(claim, piece) || IsSaidOfNone(claim, piece.first) ||
         IsRefused(claim, piece.first) ||
         IsNegatedAtADistance(claim, piece.first);
}

}  // namespace claimdiff
