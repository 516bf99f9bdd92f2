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
// "The company", "the company said".
constexpr size_t kGenericPhrase = 3;
// Claims with fewer content words (headlines, captions) are told anew by a
// single change as often as not.
constexpr size_t kFewestAround = 8;

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
// Words that join what is said, or only say that it was said.
constexpr std::string_view kJoining[] = {
    "added", "also",      "although", "despite", "even",   "however",
    "long",  "meanwhile", "said",     "say",     "saying", "says",
    "still", "though",    "thus",     "whereas", "while",  "whilst"};
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
// other claim's: a negation, a hedge, a number or a date; where all else is
// told in the same words, no number or date over there is left for it.
bool IsOfAnotherRule(const ClaimView& claim,
                     const std::vector<uint32_t>& tokens,
                     const ClaimView& other, bool sole) {
  const auto both = [&](const auto& own, const auto& others) {
    return !others.empty() && AnyIn(own, tokens);
  };
  return both(claim.negations, other.negations) ||
         both(claim.hedges, other.hedges) ||
         (!sole && (both(claim.quantities, other.quantities) ||
                    both(claim.dates, other.dates)));
}

// The class of words that only one side has; empty where they say nothing new.
std::string AddedClass(const ClaimView& claim,
                       const std::vector<uint32_t>& tokens,
                       const ClaimView& other) {
  std::vector<uint32_t> fresh;
  for (const uint32_t t : ContentWords(claim, tokens)) {
    if (IsOneOf(WordKey(claim.norm(t)), kTitles) ||
        IsOneOf(claim.norm(t), kJoining)) {
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

// A phrase can say what none of its words says; also one with the word before
// it, which both sides have ("job cuts" and "job losses").
WordLikeness CompareSides(const PairView& pair, const WordRegion& region,
                          uint32_t left, uint32_t right) {
  WordLikeness likeness =
      CompareWords(pair.left->norm(left), pair.right->norm(right));
  if (region.left.size() > 1 || region.right.size() > 1) {
    likeness =
        std::max(likeness, CompareWords(Joined(*pair.left, region.left),
                                        Joined(*pair.right, region.right)));
  }
  std::vector<uint32_t> a = region.left, b = region.right;
  if (a.front() == 0 || b.front() == 0 ||
      pair.RightOf(a.front() - 1) != b.front() - 1) {
    return likeness;
  }
  a.insert(a.begin(), a.front() - 1);
  b.insert(b.begin(), b.front() - 1);
  return std::max(likeness,
                  CompareWords(Joined(*pair.left, a), Joined(*pair.right, b)));
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

// The words that no word of the other side is like.
std::vector<uint32_t> Unlike(const ClaimView& claim,
                             const std::vector<uint32_t>& words,
                             const ClaimView& other,
                             const std::vector<uint32_t>& others) {
  std::vector<uint32_t> unlike;
  std::copy_if(
      words.begin(), words.end(), std::back_inserter(unlike), [&](uint32_t t) {
        return !IsNumber(claim, t) &&
               std::none_of(others.begin(), others.end(), [&](uint32_t o) {
                 return CompareWords(claim.norm(t), other.norm(o)) !=
                        WordLikeness::kOther;
               });
      });
  return unlike;
}

// A few words on either side, of which some have nothing to do with the other
// side's.
void AddReplacedWords(const PairView& pair, const WordRegion& region,
                      const std::vector<uint32_t>& left,
                      const std::vector<uint32_t>& right,
                      std::vector<WordChange>* changes) {
  if (std::max(left.size(), right.size()) >= kMany ||
      CompareWords(Joined(*pair.left, region.left),
                   Joined(*pair.right, region.right)) != WordLikeness::kOther) {
    return;
  }
  WordChange change{"replaced/words",
                    Unlike(*pair.left, left, *pair.right, right),
                    Unlike(*pair.right, right, *pair.left, left)};
  if (change.left.empty() || change.right.empty()) return;
  if (change.left.size() == left.size() &&
      change.right.size() == right.size() && left.size() == right.size()) {
    change.change = "replaced/all-words";
  }
  changes->push_back(std::move(change));
}

bool HasContent(const ClaimView& claim, const std::vector<uint32_t>& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [&](uint32_t t) {
    return claim.IsContentWord(t) || IsNumber(claim, t);
  });
}

size_t CountContent(const ClaimView& claim) {
  return static_cast<size_t>(
      std::count_if(claim.tokens.begin(), claim.tokens.end(),
                    [&](uint32_t t) { return claim.IsContentWord(t); }));
}

// Whether all else is told in the same words, and there is enough of it.
bool IsSole(const PairView& pair, const WordRegion& region) {
  if (std::min(CountContent(*pair.left), CountContent(*pair.right)) <
      kFewestAround) {
    return false;
  }
  // Other numbers in the same place are another rule's, and a second change.
  const auto has_number = [](const ClaimView& claim,
                             const std::vector<uint32_t>& tokens) {
    return std::any_of(tokens.begin(), tokens.end(),
                       [&](uint32_t t) { return IsNumber(claim, t); });
  };
  if (has_number(*pair.left, region.left) &&
      has_number(*pair.right, region.right)) {
    return false;
  }
  const std::vector<WordRegion> regions = RegionsOf(pair);
  return std::none_of(
      regions.begin(), regions.end(), [&](const WordRegion& other) {
        return (other.left != region.left || other.right != region.right) &&
               (HasContent(*pair.left, other.left) ||
                HasContent(*pair.right, other.right));
      });
}

// Classes that say as much beside other changes.
constexpr std::string_view kTelling[] = {"added/negation", "added/number",
                                         "added/role", "added/many"};

// Other changes that are alone are too few to be told apart by what sort of
// words they are.
std::string SoleClass(const WordChange& change) {
  if (IsOneOf(change.change, kTelling)) return change.change;
  if (change.change == "replaced/near") return "sole/near";
  const size_t words = std::max(change.left.size(), change.right.size());
  const bool added = change.left.empty() || change.right.empty();
  return std::string(added ? "sole/added" : "sole/replaced")
      .append(words > 1 ? "-words" : "");
}

// `instead` is what the other claim has in the place.
void AddAdded(const ClaimView& claim, const std::vector<uint32_t>& tokens,
              const ClaimView& other, const std::vector<uint32_t>& instead,
              bool sole, bool on_left, std::vector<WordChange>* changes) {
  const bool stands_for_it = std::any_of(
      instead.begin(), instead.end(),
      [&](uint32_t t) { return IsOneOf(other.norm(t), kPronouns); });
  if (stands_for_it || IsOfAnotherRule(claim, tokens, other, sole)) {
    return;
  }
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
  if (left.empty() && right.empty()) return {};
  const bool sole = IsSole(pair, region);
  std::vector<WordChange> changes;
  if (left.size() == 1 && right.size() == 1) {
    AddReplaced(pair, region, left.front(), right.front(), &changes);
  } else if (right.empty() && !left.empty()) {
    AddAdded(*pair.left, region.left, *pair.right, region.right, sole, true,
             &changes);
  } else if (left.empty() && !right.empty()) {
    AddAdded(*pair.right, region.right, *pair.left, region.left, sole, false,
             &changes);
  } else {
    AddReplacedWords(pair, region, left, right, &changes);
  }
  if (sole) {
    for (WordChange& change : changes) change.change = SoleClass(change);
  }
  return changes;
}

}  // namespace claimdiff
