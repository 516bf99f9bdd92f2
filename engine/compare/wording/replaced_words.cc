#include "engine/compare/wording/replaced_words.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/lexicon/opposites.h"
#include "engine/compare/lexicon/word_kinds.h"
#include "engine/compare/lexicon/word_likeness.h"

namespace claimdiff {
namespace {

// So many words are told in another way as a whole.
constexpr size_t kMany = 4;
// Small words that may change with the one they belong to.
constexpr size_t kMostSmallWords = 1;
// What stands beside a noun may be told by a word like it ("union leader" /
// "port director"). Verbs have too many words for one thing to allow that.
constexpr size_t kMostWordsWithNoun = 2;

// A phrase of more words tells a thing in its own way.
constexpr size_t kMostWordsOfPhrase = 2;
constexpr std::string_view kInPhrase[] = {"a", "an", "of", "the"};
// Nouns that stand for any thing of their kind: a phrase with one is mostly
// another name for what the other side calls by its own ("life forms").
constexpr std::string_view kGeneral[] = {
    "activity", "agency",  "amount", "area",     "body",   "building",
    "business", "case",    "center", "centre",   "device", "event",
    "facility", "figure",  "form",   "group",    "item",   "kind",
    "level",    "man",     "matter", "measure",  "member", "move",
    "number",   "object",  "office", "official", "part",   "party",
    "people",   "person",  "piece",  "place",    "point",  "process",
    "product",  "program", "rate",   "region",   "role",   "service",
    "set",      "site",    "sort",   "spot",     "staff",  "step",
    "system",   "team",    "thing",  "type",     "unit",   "use",
    "vehicle",  "way",     "woman",  "worker",   "zone"};

std::string ClassOf(const ClaimView& left, uint32_t a, const ClaimView& right,
                    uint32_t b) {
  if (IsWrittenAsName(left, a) != IsWrittenAsName(right, b)) return "name";
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

// A phrase can say what none of its words says; also one with the word before
// it, which both sides have ("job cuts" and "job losses").
WordLikeness CompareSides(const PairView& pair, const WordRegion& region,
                          uint32_t left, uint32_t right) {
  WordLikeness likeness =
      CompareWords(pair.left->norm(left), pair.right->norm(right));
  if (region.left.size() > 1 || region.right.size() > 1) {
    likeness = std::max(likeness,
                        CompareWords(JoinedWords(*pair.left, region.left),
                                     JoinedWords(*pair.right, region.right)));
  }
  RegionSide a = region.left, b = region.right;
  if (a.front() == 0 || b.front() == 0 ||
      pair.RightOf(a.front() - 1) != b.front() - 1) {
    return likeness;
  }
  a.insert(a.begin(), a.front() - 1);
  b.insert(b.begin(), b.front() - 1);
  return std::max(likeness, CompareWords(JoinedWords(*pair.left, a),
                                         JoinedWords(*pair.right, b)));
}

// "First" is as much a word as "largest".
bool IsWord(const ClaimView& claim, uint32_t t) {
  return !IsInNumber(claim, t) || IsOrdinal(claim, t);
}

std::optional<WordChange> ReplacedWord(const PairView& pair,
                                       const WordRegion& region, uint32_t left,
                                       uint32_t right) {
  const std::string_view a = pair.left->norm(left);
  const std::string_view b = pair.right->norm(right);
  const WordLikeness likeness = CompareSides(pair, region, left, right);
  if (likeness == WordLikeness::kSame || AreOpposites(a, b) ||
      AreSiblings(a, b) || !IsWord(*pair.left, left) ||
      !IsWord(*pair.right, right) ||
      (IsOrdinal(*pair.left, left) && IsOrdinal(*pair.right, right)) ||
      (IsWrittenAsName(*pair.left, left) &&
       IsWrittenAsName(*pair.right, right))) {
    return std::nullopt;
  }
  const std::string change =
      likeness == WordLikeness::kNear
          ? "near"
          : ClassOf(*pair.left, left, *pair.right, right);
  return WordChange{"replaced/" + change, {left}, {right}};
}

// The part of speech that both words have, 'n' for two that stand before one
// noun ("main rate" / "deposit rate"); 0 for others.
char PartInPlace(const PairView& pair, uint32_t left, uint32_t right) {
  const WordKind x = KindOf(pair.left->norm(left));
  const WordKind y = KindOf(pair.right->norm(right));
  const char shared = SharedPart(x, y);
  if (shared != 0) return shared;
  const bool names = (x.Can('n') && y.Can('a')) || (x.Can('a') && y.Can('n'));
  const uint32_t next = pair.RightOf(left + 1);
  const bool before_one = next != kNoToken && next == right + 1 &&
                          pair.left->IsContentWord(left + 1);
  return names && before_one ? 'n' : 0;
}

// "Table-topping" is one word of two.
bool IsHyphenated(const ClaimView& claim, const RegionSide& side) {
  return std::adjacent_find(side.begin(), side.end(),
                            [&](uint32_t a, uint32_t b) {
                              return b == a + 2 && claim.norm(a + 1) == "-";
                            }) != side.end();
}

// The words that no word of the other side is like.
RegionSide Unlike(const ClaimView& claim, const RegionSide& words,
                  const ClaimView& other, const RegionSide& others) {
  RegionSide unlike;
  std::copy_if(
      words.begin(), words.end(), std::back_inserter(unlike), [&](uint32_t t) {
        return !IsInNumber(claim, t) &&
               std::none_of(others.begin(), others.end(), [&](uint32_t o) {
                 return CompareWords(claim.norm(t), other.norm(o)) !=
                        WordLikeness::kOther;
               });
      });
  return unlike;
}

bool IsGeneral(std::string_view noun) {
  return IsOneOf(noun, kGeneral) ||
         (noun.back() == 's' &&
          IsOneOf(noun.substr(0, noun.size() - 1), kGeneral));
}

// Whether the side is a phrase of nouns and what stands before them.
bool IsNounPhrase(const ClaimView& claim, const RegionSide& side) {
  for (const uint32_t t : side) {
    if (!claim.IsContentWord(t)) {
      if (!IsOneOf(claim.norm(t), kInPhrase)) return false;
      continue;
    }
    const WordKind kind = KindOf(claim.norm(t));
    if (!kind.known() || (kind.parts[0] != 'n' && kind.parts[0] != 'a') ||
        !IsWord(claim, t) || IsWrittenAsName(claim, t) || IsInDate(claim, t)) {
      return false;
    }
  }
  const uint32_t last = side.back();
  return claim.IsContentWord(last) && KindOf(claim.norm(last)).Can('n') &&
         !IsGeneral(claim.norm(last));
}

// Whether the region is a phrase of nouns for another one, no word of which is
// like any word over there ("hospice" / "cancer charity").
bool IsPhraseInPlace(const PairView& pair, const WordRegion& region,
                     const WordChange& change) {
  const RegionSide left = ContentWordsOf(*pair.left, region.left);
  const RegionSide right = ContentWordsOf(*pair.right, region.right);
  return std::max(left.size(), right.size()) <= kMostWordsOfPhrase &&
         change.left == left && change.right == right &&
         !IsHyphenated(*pair.left, region.left) &&
         !IsHyphenated(*pair.right, region.right) &&
         IsNounPhrase(*pair.left, region.left) &&
         IsNounPhrase(*pair.right, region.right);
}

}  // namespace

std::optional<WordChange> ReplacedWords(const PairView& pair,
                                        const WordRegion& region,
                                        const RegionSide& left,
                                        const RegionSide& right) {
  if (left.size() == 1 && right.size() == 1) {
    return ReplacedWord(pair, region, left.front(), right.front());
  }
  if (std::max(left.size(), right.size()) >= kMany ||
      CompareWords(JoinedWords(*pair.left, region.left),
                   JoinedWords(*pair.right, region.right)) !=
          WordLikeness::kOther) {
    return std::nullopt;
  }
  WordChange change{"replaced/words",
                    Unlike(*pair.left, left, *pair.right, right),
                    Unlike(*pair.right, right, *pair.left, left)};
  if (change.left.empty() || change.right.empty()) return std::nullopt;
  if (change.left.size() == left.size() &&
      change.right.size() == right.size() && left.size() == right.size()) {
    change.change = "replaced/all-words";
  }
  return change;
}

bool IsReplacedInPlace(const PairView& pair, const WordRegion& region,
                       const WordChange& change) {
  if (change.change == "replaced/near" || change.left.empty() ||
      change.right.empty()) {
    return false;
  }
  if (change.left.size() > 1 || change.right.size() > 1) {
    return IsPhraseInPlace(pair, region, change);
  }
  const uint32_t left = change.left.front(), right = change.right.front();
  const char part = PartInPlace(pair, left, right);
  if (part == 0) return false;
  const size_t most_words = part == 'n' ? kMostWordsWithNoun : 1;
  const auto is_plain = [most_words](const ClaimView& claim,
                                     const RegionSide& side, uint32_t word) {
    const size_t words = ContentWordsOf(claim, side).size();
    return words <= most_words && !IsHyphenated(claim, side) &&
           side.size() <= words + kMostSmallWords && IsWord(claim, word) &&
           !IsWrittenAsName(claim, word) && !IsInDate(claim, word);
  };
  return is_plain(*pair.left, region.left, left) &&
         is_plain(*pair.right, region.right, right);
}

}  // namespace claimdiff
