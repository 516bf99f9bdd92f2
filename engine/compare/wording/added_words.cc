#include "engine/compare/wording/added_words.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/lexicon/word_keys.h"
#include "engine/compare/lexicon/word_kinds.h"
#include "engine/compare/lexicon/word_likeness.h"

namespace claimdiff {
namespace {

// Added words from here on are one class.
constexpr size_t kMany = 4;
// "The company", "the company said".
constexpr size_t kGenericPhrase = 3;

// A single word without a partner is a change of its own.
constexpr size_t kFewestInstead = 2;

constexpr std::string_view kRelatives[] = {"who",   "which", "whose", "whom",
                                           "where", "when",  "that"};
constexpr std::string_view kNegative[] = {
    "avoid",  "barely",  "denied", "deny",    "fail",    "failed",   "few",
    "hardly", "instead", "lack",   "neither", "never",   "no",       "nobody",
    "none",   "nor",     "not",    "refused", "stopped", "unlikely", "without"};
constexpr std::string_view kRoles[] = {
    "acting", "assistant", "associate", "co",      "deputy", "ex",
    "former", "interim",   "junior",    "retired", "vice"};
constexpr std::string_view kPronouns[] = {"he",    "her",  "him",  "his",
                                          "it",    "its",  "she",  "that",
                                          "their", "them", "they", "this"};
constexpr std::string_view kTitles[] = {"dr", "gen",  "gov", "mr",  "mrs",
                                        "ms", "prof", "rep", "sen", "sir"};
constexpr std::string_view kTimes[] = {
    "ago",   "day",   "days",  "earlier",  "evening",  "hour",
    "hours", "last",  "later", "month",    "months",   "morning",
    "next",  "night", "now",   "recently", "today",    "tomorrow",
    "week",  "weeks", "year",  "years",    "yesterday"};

// Say nothing by themselves.
constexpr std::string_view kEmptyPhrases[] = {
    "according to", "after all",      "among other things",
    "as a result",  "as a whole",     "as well",
    "at all",       "at the time",    "by far",
    "for example",  "for instance",   "in addition",
    "in all",       "in any way",     "in fact",
    "in full",      "in order to",    "in particular",
    "in response",  "in the process", "in total",
    "in turn",      "it said",        "of course",
    "once again",   "once more",      "so far",
    "to be sure",   "with regard to"};

// Whether any of the places lies among the tokens.
template <typename Places>
bool AnyIn(const Places& places, const RegionSide& tokens) {
  return std::any_of(places.begin(), places.end(), [&](const auto& place) {
    return place.first_token <= tokens.back() &&
           tokens.front() < place.end_token;
  });
}

// Whether the words hold something that a rule of its own holds against the
// other claim's: a negation, a hedge, a number or a date; where all else is
// told in the same words, no number or date over there is left for it.
bool IsOfAnotherRule(const ClaimView& claim, const RegionSide& tokens,
                     const ClaimView& other, bool sole) {
  const auto both = [&](const auto& own, const auto& others) {
    return !others.empty() && AnyIn(own, tokens);
  };
  return both(claim.negations, other.negations) ||
         both(claim.hedges, other.hedges) ||
         (!sole && (both(claim.quantities, other.quantities) ||
                    both(claim.dates, other.dates)));
}

// The content words that are no word of the other claim.
RegionSide FreshWords(const ClaimView& claim, const RegionSide& tokens,
                      const ClaimView& other) {
  RegionSide fresh;
  for (const uint32_t t : ContentWordsOf(claim, tokens)) {
    if (IsOneOf(WordKey(claim.norm(t)), kTitles) ||
        IsJoiningWord(claim.norm(t))) {
      continue;
    }
    const bool known =
        std::any_of(other.tokens.begin(), other.tokens.end(), [&](uint32_t o) {
          return other.IsContentWord(o) &&
                 CompareWords(claim.norm(t), other.norm(o)) !=
                     WordLikeness::kOther;
        });
    if (!known) fresh.push_back(t);
  }
  return fresh;
}

std::string ClassOfWord(const ClaimView& claim, uint32_t t) {
  const std::string_view word = claim.norm(t);
  if (IsOneOf(word, kRoles)) return "role";
  if (IsWrittenAsName(claim, t)) return "name";
  const WordKind kind = KindOf(word);
  if (!kind.known()) {
    // A particle of a name: "al", "bin".
    const uint32_t next = t + 1;
    return claim.Holds(next) && HasCapital(claim, next) ? "name" : "unknown";
  }
  switch (kind.parts.front()) {
    case 'n':
      return std::string(KindName(kind));
    case 'v':
      return "verb";
    case 'a':
      return "adjective";
    default:
      return "adverb";
  }
}

// Empty where the words say nothing new.
std::string ClassOf(const ClaimView& claim, const RegionSide& tokens,
                    const ClaimView& other) {
  const RegionSide fresh = FreshWords(claim, tokens, other);
  if (fresh.empty()) return {};
  // "The company" is one that was spoken of.
  if (fresh.size() == 1 && tokens.size() <= kGenericPhrase &&
      claim.norm(tokens.front()) == "the") {
    return {};
  }
  const auto any = [&](auto holds) {
    return std::any_of(tokens.begin(), tokens.end(), holds);
  };
  const auto is_time = [&](uint32_t t) {
    return IsInNumber(claim, t) || !claim.IsContentWord(t) ||
           IsOneOf(claim.norm(t), kTimes) || IsInDate(claim, t);
  };
  if (std::all_of(tokens.begin(), tokens.end(), is_time)) return "time";
  if (IsOneOf(claim.norm(tokens.front()), kRelatives)) return "clause";
  if (any([&](uint32_t t) { return IsOneOf(claim.norm(t), kNegative); })) {
    return "negation";
  }
  if (fresh.size() >= kMany) return "many";
  if (any([&](uint32_t t) { return IsInNumber(claim, t); })) return "number";
  if (fresh.size() == 3) return "three";
  if (fresh.size() == 2) return "two";
  return ClassOfWord(claim, fresh.front());
}

}  // namespace

std::optional<WordChange> AddedWords(const ClaimView& claim,
                                     const RegionSide& tokens,
                                     const ClaimView& other,
                                     const RegionSide& instead, bool sole) {
  const bool stands_for_it = std::any_of(
      instead.begin(), instead.end(),
      [&](uint32_t t) { return IsOneOf(other.norm(t), kPronouns); });
  if (stands_for_it || IsOneOf(JoinedWords(claim, tokens), kEmptyPhrases) ||
      IsOfAnotherRule(claim, tokens, other, sole)) {
    return std::nullopt;
  }
  const std::string added = ClassOf(claim, tokens, other);
  if (added.empty()) return std::nullopt;
  return WordChange{"added/" + added, tokens, {}};
}

bool MayBeToldInOthers(const PairView& pair, bool on_left,
                       const RegionSide& added) {
  const auto is_quoted = [](const ClaimView& claim) {
    return claim.claim->quote_type() == v1::QUOTE_TYPE_DIRECT;
  };
  if (pair.reprint || (is_quoted(*pair.left) && is_quoted(*pair.right))) {
    return false;
  }
  const ClaimView& with = on_left ? *pair.left : *pair.right;
  const ClaimView& other = on_left ? *pair.right : *pair.left;
  const auto alone =
      std::count_if(other.tokens.begin(), other.tokens.end(), [&](uint32_t t) {
        return other.IsContentWord(t) &&
               !(on_left ? pair.AreLinked(kNoToken, t)
                         : pair.AreLinked(t, kNoToken));
      });
  return static_cast<size_t>(alone) >=
         std::max(kFewestInstead, ContentWordsOf(with, added).size());
}

}  // namespace claimdiff
