#include "engine/compare/numbers/date_places.h"

#include <string_view>

#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/region_words.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

// Claims that share so much of the longer one are told in the same words.
constexpr double kSameWords = 0.8;
// Steps from a date to its verb: "on the first day of the talks in Ellan".
constexpr int kMostSteps = 8;

constexpr std::string_view kUndated[] = {"be",  "become", "begin", "do",
                                         "end", "have",   "start"};

bool IsNoun(const SentenceTree& tree, uint32_t t) {
  const auto tag = tree.at(t).tag;
  return tag == kTagNn || tag == kTagNns;
}

bool AreOthers(const PairView& pair, uint32_t left, uint32_t right) {
  return left != kNoToken && right != kNoToken &&
         !pair.AreLinked(left, right) &&
         CompareWords(pair.left->norm(left), pair.right->norm(right)) ==
             WordLikeness::kOther;
}

}  // namespace

DatePlace PlaceOfDate(const ClaimView& claim, const SentenceTree& tree,
                      const DateMention& date) {
  DatePlace place;
  uint32_t t = date.first_token;
  while (tree.Holds(t) && tree.at(t).head >= 0 &&
         static_cast<uint32_t>(tree.at(t).head) < date.end_token &&
         static_cast<uint32_t>(tree.at(t).head) >= date.first_token) {
    t = static_cast<uint32_t>(tree.at(t).head);
  }
  for (int step = 0; step < kMostSteps; ++step) {
    if (!tree.Holds(t) || tree.at(t).head < 0) break;
    t = static_cast<uint32_t>(tree.at(t).head);
    if (!tree.Holds(t) || !claim.Holds(t)) break;
    if (step == 0 && t >= date.end_token && IsNoun(tree, t)) {
      place.noun = t;
      break;
    }
    if (IsVerb(tree, t) && !IsOneOf(VerbBase(claim.norm(t)), kUndated)) {
      place.verb = t;
      break;
    }
  }
  return place;
}

bool AreDatesOfOthers(const PairView& pair, const DateMention& left,
                      const DateMention& right) {
  if (pair.reprint || OverlapOf(pair).OfLonger() >= kSameWords) return false;
  const DatePlace here =
      PlaceOfDate(*pair.left, pair.left->TreeOf(left.first_token), left);
  const DatePlace there =
      PlaceOfDate(*pair.right, pair.right->TreeOf(right.first_token), right);
  return AreOthers(pair, here.noun, there.noun) ||
         AreOthers(pair, here.verb, there.verb);
}

}  // namespace claimdiff
