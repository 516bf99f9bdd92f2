#include "engine/compare/word_changes.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include "engine/compare/opposites.h"
#include "engine/compare/word_keys.h"
#include "engine/compare/word_kinds.h"
#include "engine/compare/word_likeness.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// Added words from here on are one class.
constexpr size_t kMany = 4;

// Kinds of things by the noun that is above them, the narrower first.
constexpr std::pair<std::string_view, std::string_view> kKinds[] = {
    {"person", "person"},     {"artifact", "thing"},   {"animal", "thing"},
    {"plant", "thing"},       {"food", "thing"},       {"substance", "thing"},
    {"location", "place"},    {"time_period", "time"}, {"measure", "amount"},
    {"possession", "amount"}, {"event", "act"},        {"act", "act"},
    {"group", "group"},
};

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

template <size_t N>
bool IsOneOf(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool IsCapital(const ClaimView& claim, uint32_t t) {
  const std::string_view written = claim.written(t);
  return !written.empty() && 'A' <= written.front() && written.front() <= 'Z';
}

// A capital that the place of the word does not ask for.
bool IsName(const ClaimView& claim, uint32_t t) {
  return IsCapital(claim, t) && t != claim.tokens.front();
}

std::string_view KindName(const WordKind& kind) {
  for (const auto& [above, name] : kKinds) {
    if (IsKindOf(kind, above)) return name;
  }
  return "abstract";
}

std::string ReplacedClass(const ClaimView& left, uint32_t a,
                          const ClaimView& right, uint32_t b) {
  if (IsName(left, a) != IsName(right, b)) return "name";
  const WordKind x = KindOf(left.norm(a));
  const WordKind y = KindOf(right.norm(b));
  if (!x.known() || !y.known()) return "unknown";
  switch (SharedPart(x, y)) {
    case 'n': {
      const std::string_view kind = KindName(x);
      if (kind != KindName(y)) return "nouns";
      const bool brothers = AreBrothers(x.path, y.path);
      return std::string(brothers ? "brother-" : "").append(kind);
    }
    case 'v':
      return "verb";
    case 'a':
      return "adjective";
    case 'r':
      return "adverb";
    default:
      return "parts";
  }
}

// Content words of a region's side.
std::vector<uint32_t> ContentWords(const ClaimView& claim,
                                   const std::vector<uint32_t>& tokens) {
  std::vector<uint32_t> words;
  std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(words),
               [&](uint32_t t) { return claim.IsContentWord(t); });
  return words;
}

bool IsNumber(const ClaimView& claim, uint32_t t) {
  return claim.token(t).kind == TokenKind::kNumber ||
         std::any_of(claim.quantities.begin(), claim.quantities.end(),
                     [&](const Quantity& q) {
                       return q.first_token <= t && t < q.end_token;
                     });
}

// Whether any of the places lies among the tokens.
template <typename Places>
bool AnyIn(const Places& places, const std::vector<uint32_t>& tokens) {
  return std::any_of(places.begin(), places.end(), [&](const auto& place) {
    return place.first_token <= tokens.back() &&
           tokens.front() < place.end_token;
  });
}

// Whether the words hold something that a rule of its own holds against the
// other claim's: a number, a date, a negation, a hedge.
bool IsOfAnotherRule(const ClaimView& claim,
                     const std::vector<uint32_t>& tokens,
                     const ClaimView& other) {
  const auto both = [&](const auto& own, const auto& others) {
    return !others.empty() && AnyIn(own, tokens);
  };
  return both(claim.quantities, other.quantities) ||
         both(claim.dates, other.dates) ||
         both(claim.negations, other.negations) ||
         both(claim.hedges, other.hedges);
}

// The class of words that only one side has; empty where they say nothing new.
std::string AddedClass(const ClaimView& claim,
                       const std::vector<uint32_t>& tokens,
                       const ClaimView& other) {
  std::vector<uint32_t> fresh;
  for (const uint32_t t : ContentWords(claim, tokens)) {
    if (IsOneOf(WordKey(claim.norm(t)), kTitles)) continue;
    const bool known =
        std::any_of(other.tokens.begin(), other.tokens.end(), [&](uint32_t o) {
          return other.IsContentWord(o) &&
                 CompareWords(claim.norm(t), other.norm(o)) !=
                     WordLikeness::kOther;
        });
    if (!known) fresh.push_back(t);
  }
  if (fresh.empty()) return {};
  const auto any = [&](auto holds) {
    return std::any_of(tokens.begin(), tokens.end(), holds);
  };
  const auto is_time = [&](uint32_t t) {
    return IsNumber(claim, t) || !claim.IsContentWord(t) ||
           IsOneOf(claim.norm(t), kTimes) ||
           std::any_of(claim.dates.begin(), claim.dates.end(),
                       [&](const DateMention& d) {
                         return d.first_token <= t && t < d.end_token;
                       });
  };
  if (std::all_of(tokens.begin(), tokens.end(), is_time)) return "time";
  if (IsOneOf(claim.norm(tokens.front()), kRelatives)) return "clause";
  if (any([&](uint32_t t) { return IsOneOf(claim.norm(t), kNegative); })) {
    return "negation";
  }
  if (fresh.size() >= kMany) return "many";
  if (any([&](uint32_t t) { return IsNumber(claim, t); })) return "number";
  if (fresh.size() == 3) return "three";
  if (fresh.size() == 2) return "two";
  const std::string_view word = claim.norm(fresh.front());
  if (IsOneOf(word, kRoles)) return "role";
  if (IsName(claim, fresh.front())) return "name";
  const WordKind kind = KindOf(word);
  if (!kind.known()) {
    // A particle of a name: "al", "bin".
    const uint32_t next = fresh.front() + 1;
    return claim.Holds(next) && IsCapital(claim, next) ? "name" : "unknown";
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

// "propped up", of the tokens of a region's side.
std::string Joined(const ClaimView& claim,
                   const std::vector<uint32_t>& tokens) {
  std::string words;
  for (const uint32_t t : tokens) {
    if (!words.empty()) words += ' ';
    words += claim.norm(t);
  }
  return words;
}

// A phrase can say what none of its words says.
WordLikeness CompareSides(const PairView& pair, const WordRegion& region,
                          uint32_t left, uint32_t right) {
  const WordLikeness words =
      CompareWords(pair.left->norm(left), pair.right->norm(right));
  if (region.left.size() == 1 && region.right.size() == 1) return words;
  return std::max(words, CompareWords(Joined(*pair.left, region.left),
                                      Joined(*pair.right, region.right)));
}

void AddReplaced(const PairView& pair, const WordRegion& region, uint32_t left,
                 uint32_t right, std::vector<WordChange>* changes) {
  const std::string_view a = pair.left->norm(left);
  const std::string_view b = pair.right->norm(right);
  const WordLikeness likeness = CompareSides(pair, region, left, right);
  if (likeness == WordLikeness::kSame || AreOpposites(a, b) ||
      AreSiblings(a, b) || IsNumber(*pair.left, left) ||
      IsNumber(*pair.right, right) ||
      (IsName(*pair.left, left) && IsName(*pair.right, right))) {
    return;
  }
  const std::string change =
      likeness == WordLikeness::kNear
          ? "near"
          : ReplacedClass(*pair.left, left, *pair.right, right);
  changes->push_back({"replaced/" + change, {left}, {right}});
}

// `instead` is what the other claim has in the place.
void AddAdded(const ClaimView& claim, const std::vector<uint32_t>& tokens,
              const ClaimView& other, const std::vector<uint32_t>& instead,
              bool on_left, std::vector<WordChange>* changes) {
  const bool stands_for_it = std::any_of(
      instead.begin(), instead.end(),
      [&](uint32_t t) { return IsOneOf(other.norm(t), kPronouns); });
  if (stands_for_it || IsOfAnotherRule(claim, tokens, other)) return;
  const std::string added = AddedClass(claim, tokens, other);
  if (added.empty()) return;
  WordChange change{"added/" + added, {}, {}};
  (on_left ? change.left : change.right) = tokens;
  changes->push_back(std::move(change));
}

}  // namespace

std::vector<WordChange> ChangesIn(const PairView& pair,
                                  const WordRegion& region) {
  const std::vector<uint32_t> left = ContentWords(*pair.left, region.left);
  const std::vector<uint32_t> right = ContentWords(*pair.right, region.right);
  std::vector<WordChange> changes;
  if (left.size() == 1 && right.size() == 1) {
    AddReplaced(pair, region, left.front(), right.front(), &changes);
  } else if (right.empty() && !left.empty()) {
    AddAdded(*pair.left, region.left, *pair.right, region.right, true,
             &changes);
  } else if (left.empty() && !right.empty()) {
    AddAdded(*pair.right, region.right, *pair.left, region.left, false,
             &changes);
  }
  return changes;
}

}  // namespace claimdiff
