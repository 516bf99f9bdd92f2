#include "engine/compare/numbers/date_places.h"

#include <string_view>

#include "engine/base/one_of.h"
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

// What puts an event beside the deed of the clause.
constexpr std::string_view kBesideAnEvent[] = {"after", "before", "following",
                                               "over"};

// The words of such an event that stand before the date and tell of it without
// a verb.
ContentPiece EventBefore(const ClaimView& claim, const SentenceTree& tree,
                         const DateMention& date) {
  bool noun = false;  // not the "over" of "took over in May"
  for (uint32_t t = date.first_token; t > tree.first && claim.Holds(t - 1);) {
    --t;
    if (IsOneOf(claim.norm(t), kBesideAnEvent)) {
      return noun ? ContentPiece{t + 1, date.first_token} : ContentPiece{};
    }
    noun |= IsNoun(tree, t);
    if (IsVerb(tree, t) || claim.token(t).kind == TokenKind::kPunctuation) {
      break;
    }
  }
  return {};
}

// Whether the verb tells of the event: is linked to a word of it, or can stand
// for one.
bool TellsOfEvent(const ClaimView& verbs, uint32_t verb, const ClaimView& other,
                  const ContentPiece& event, const PairView& pair,
                  bool verb_on_left) {
  for (uint32_t t = event.first; t < event.end; ++t) {
    if (!other.IsContentWord(t)) continue;
    if (verb_on_left ? pair.AreLinked(verb, t) : pair.AreLinked(t, verb)) {
      return true;
    }
    if (CompareWords(verbs.norm(verb), other.norm(t)) != WordLikeness::kOther) {
      return true;
    }
  }
  return false;
}

// Whether one date is an event's and the other that of a verb which tells of
// something else.
bool IsOnlyOnesEvent(const PairView& pair, const DatePlace& left,
                     const DatePlace& right) {
  const bool on_left = left.event.end > 0;
  if (on_left == (right.event.end > 0)) return false;
  const DatePlace& event = on_left ? left : right;
  const DatePlace& deed = on_left ? right : left;
  return deed.verb != kNoToken &&
         !TellsOfEvent(on_left ? *pair.right : *pair.left, deed.verb,
                       on_left ? *pair.left : *pair.right, event.event, pair,
                       !on_left);
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
  place.event = EventBefore(claim, tree, date);
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
  if (pair.reprint) return false;
  const DatePlace here =
      PlaceOfDate(*pair.left, pair.left->TreeOf(left.first_token), left);
  const DatePlace there =
      PlaceOfDate(*pair.right, pair.right->TreeOf(right.first_token), right);
  if (IsOnlyOnesEvent(pair, here, there)) return true;
  return OverlapOf(pair).OfLonger() < kSameWords &&
         (AreOthers(pair, here.noun, there.noun) ||
          AreOthers(pair, here.verb, there.verb));
}

}  // namespace claimdiff
