#include "engine/compare/negation/negative_words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/one_of.h"
#include "engine/compare/lexicon/word_kinds.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/wording/negation_scope.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/word_regions.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

// Verbs that negate without a cue that would tell, and what is like them.
constexpr std::string_view kNegative[] = {
    "avoid",  "ban",  "cut",  "decline", "deny",   "doubt",  "fail",
    "forbid", "free", "lack", "prevent", "refuse", "reject", "run out"};
// What ends or is left is "no longer", and one is warned against what one is
// told not to do: right before what the cue negates.
constexpr std::string_view kEnding[] = {
    "abandon", "cease", "discontinue", "drop",    "end",      "halt",
    "quit",    "scrap", "stop",        "suspend", "withdraw", "withhold"};
constexpr std::string_view kOut[] = {"against", "last", "off", "out"};
// Who is kept from a deed does not do it.
constexpr std::string_view kKeeping[] = {
    "absolve", "acquit", "bar",    "block",     "clear",    "deter",
    "exempt",  "keep",   "hinder", "exonerate", "preclude", "stop"};

// What becomes of a plan that is not carried out.
constexpr std::string_view kRejecting[] = {"abandon", "block",  "defeat",
                                           "oppose",  "reject", "scrap",
                                           "shelve",  "veto"};
// Tokens from such a word to what it takes back: "withdrew her full support",
// "barred all foreigners from owning".
constexpr uint32_t kBefore = 3;
constexpr uint32_t kKeptBefore = 6;

// Whether the word, alone or with the next one, is one of these or another word
// for it.
template <size_t N>
bool IsOneOfThese(const ClaimView& claim, uint32_t t,
                  const std::string_view (&these)[N]) {
  const auto is_one = [&these](std::string_view words) {
    return std::any_of(
        std::begin(these), std::end(these), [words](std::string_view word) {
          return CompareWords(words, word) == WordLikeness::kSame;
        });
  };
  return is_one(claim.norm(t)) ||
         (claim.Holds(t + 1) && is_one(std::string(claim.norm(t)) + " " +
                                       std::string(claim.norm(t + 1))));
}

bool IsNegative(const ClaimView& claim, uint32_t t) {
  return IsOneOfThese(claim, t, kNegative);
}

bool IsEnding(const ClaimView& claim, uint32_t t) {
  return IsOneOf(claim.norm(t), kOut) ||
         IsOneOf(VerbBase(claim.norm(t)), kEnding);
}

// "Unaided", "wordless": an adjective that negates the word it is made of.
bool IsNegatedForm(std::string_view word) {
  constexpr std::string_view kUn = "un", kLess = "less";
  constexpr size_t kShortest = 3;  // bytes of that word
  if (word.size() < kLess.size() + kShortest || !KindOf(word).Can('a')) {
    return false;
  }
  return (word.substr(0, kUn.size()) == kUn &&
          KindOf(word.substr(kUn.size())).known()) ||
         (word.substr(word.size() - kLess.size()) == kLess &&
          KindOf(word.substr(0, word.size() - kLess.size())).known());
}

// "No other film had it" and "the only film that had it".
bool IsNoOther(const ClaimView& claim, const Negation& cue,
               const ClaimView& other) {
  constexpr std::string_view kOnly[] = {"first", "last", "one", "only", "sole"};
  if (!claim.Holds(cue.end_token) || claim.norm(cue.first_token) != "no" ||
      (claim.norm(cue.end_token) != "other" &&
       claim.norm(cue.end_token) != "further")) {
    return false;
  }
  return std::any_of(other.tokens.begin(), other.tokens.end(),
                     [&](uint32_t t) { return IsOneOf(other.norm(t), kOnly); });
}

// "Lead-free".
bool HasFreeBehind(const ClaimView& claim, uint32_t t) {
  return claim.Holds(t + 2) && claim.norm(t + 1) == "-" &&
         claim.norm(t + 2) == "free";
}

// Whether a word of the claim's own right before the token takes it back.
template <typename IsOwn>
bool IsTakenBack(const ClaimView& claim, uint32_t negated, IsOwn is_own) {
  if (HasFreeBehind(claim, negated)) return true;
  bool kept = false;  // "from" or "of" stands between
  for (uint32_t t = negated; t > 0 && negated - t < kKeptBefore;) {
    --t;
    if (!claim.Holds(t) || claim.token(t).kind != TokenKind::kWord) break;
    if (is_own(t) && negated - t <= kBefore && IsEnding(claim, t)) return true;
    if (kept && is_own(t) && IsOneOf(VerbBase(claim.norm(t)), kKeeping)) {
      return true;
    }
    kept |= claim.norm(t) == "from" || claim.norm(t) == "of";
  }
  return false;
}

// "A bill to give them the vote was defeated": what was only planned, and
// rejected by a word of the claim's own.
template <typename IsOwn>
bool IsPlanRejected(const ClaimView& claim, uint32_t planned, IsOwn is_own) {
  if (planned == 0 || !claim.Holds(planned - 1) ||
      claim.norm(planned - 1) != "to") {
    return false;
  }
  return std::any_of(claim.tokens.begin(), claim.tokens.end(), [&](uint32_t t) {
    return planned < t && is_own(t) && InOneSentence(claim, planned, t) &&
           IsOneOf(VerbBase(claim.norm(t)), kRejecting);
  });
}

}  // namespace

bool IsFacedByNegative(const PairView& pair, bool on_left,
                       const Negation& cue) {
  const ClaimView& claim = on_left ? *pair.left : *pair.right;
  const ClaimView& other = on_left ? *pair.right : *pair.left;
  if (IsNoOther(claim, cue, other)) return true;
  const auto says_no = [&](uint32_t t) {
    if (!other.IsContentWord(t)) return false;
    return IsNegative(other, t) || IsNegatedForm(other.norm(t));
  };
  const std::vector<WordRegion> regions = RegionsOf(pair);
  const bool in_place =
      std::any_of(regions.begin(), regions.end(), [&](const WordRegion& r) {
        const auto& own = on_left ? r.left : r.right;
        const auto& theirs = on_left ? r.right : r.left;
        return std::find(own.begin(), own.end(), cue.first_token) !=
                   own.end() &&
               std::any_of(theirs.begin(), theirs.end(), says_no);
      });
  if (in_place) return true;
  const auto is_own = [&](uint32_t t) {
    return !(on_left ? pair.AreLinked(kNoToken, t)
                     : pair.AreLinked(t, kNoToken));
  };
  const uint32_t negated =
      on_left ? pair.RightOf(cue.focus) : pair.LeftOf(cue.focus);
  // "Doesn't think" and "doubts".
  const auto is_other_no = [&](uint32_t t) {
    return IsNegative(other, t) && claim.Holds(cue.focus) &&
           CompareWords(claim.norm(cue.focus), other.norm(t)) !=
               WordLikeness::kSame;
  };
  return negated != kNoToken &&
         (is_other_no(negated) || IsTakenBack(other, negated, is_own) ||
          IsPlanRejected(other, negated, is_own));
}

}  // namespace claimdiff
