#include "engine/compare/numbers/ordinal_places.h"

#include <cstdint>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/view/sentence_trees.h"
#include "engine/compare/wording/region_words.h"
#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

// A period is told by its ordinal as by a date: nothing is picked out.
constexpr std::string_view kPeriods[] = {
    "century", "day",    "decade",  "half",   "hour", "minute", "month",
    "night",   "period", "quarter", "season", "term", "week",   "year"};
constexpr uint32_t kNounReach = 2;  // "third-quarter"
constexpr int kMostSteps = 4;       // through prepositions and determiners

// The word that a token hangs on; kNoToken at the top and past the claim.
uint32_t HeadOf(const ClaimView& claim, const SentenceTree& tree, uint32_t t) {
  if (!tree.Holds(t) || tree.at(t).head < 0) return kNoToken;
  const auto head = static_cast<uint32_t>(tree.at(t).head);
  return claim.Holds(head) ? head : kNoToken;
}

// What the ordinal is told of: the word of meaning above its noun, where that
// is no period.
uint32_t ToldOf(const ClaimView& claim, const Quantity& ordinal) {
  uint32_t t = ordinal.end_token - 1;
  const SentenceTree& tree = claim.TreeOf(t);
  if (tree.Holds(t) && tree.at(t).label == kRelAmod) {
    t = HeadOf(claim, tree, t);
  }
  for (uint32_t after = ordinal.end_token;
       after < ordinal.end_token + kNounReach && claim.Holds(after); ++after) {
    if (IsOneOf(claim.norm(after), kPeriods)) return kNoToken;
  }
  for (int step = 0; step < kMostSteps && t != kNoToken; ++step) {
    t = HeadOf(claim, tree, t);
    if (t != kNoToken && claim.IsContentWord(t)) return t;
  }
  return kNoToken;
}

}  // namespace

bool PickOutOthers(const PairView& pair, const Quantity& left,
                   const Quantity& right) {
  if (left.kind != QuantityKind::kOrdinal ||
      right.kind != QuantityKind::kOrdinal || pair.reprint) {
    return false;
  }
  const uint32_t here = ToldOf(*pair.left, left);
  const uint32_t there = ToldOf(*pair.right, right);
  return here != kNoToken && there != kNoToken &&
         !pair.AreLinked(here, there) &&
         CompareWords(pair.left->norm(here), pair.right->norm(there)) ==
             WordLikeness::kOther;
}

}  // namespace claimdiff
