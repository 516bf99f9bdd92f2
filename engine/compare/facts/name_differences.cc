#include "engine/compare/facts/name_differences.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/facts/lone_places.h"
#include "engine/compare/lexicon/nationals.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/word_swaps.h"
#include "engine/language/names/name_variants.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr uint32_t kTitle = kHonorific | kRole | kRoleModifier;
constexpr uint32_t kGiven = kFemaleName | kMaleName;
constexpr uint32_t kPlaces = kPlace | kNationality;
constexpr uint32_t kAnyPlaces = kPlaces | kTown;
constexpr std::string_view kLegalForms[] = {
    "ag",   "co",    "co.",      "company", "corp", "corp.",   "corporation",
    "gmbh", "group", "holdings", "inc",     "inc.", "limited", "llc",
    "ltd",  "ltd.",  "nv",       "plc",     "sa"};
// A claim of which more is capitalized is a headline in title case.
constexpr double kTitleCase = 0.6;

bool IsCapitalized(const ClaimView& claim, uint32_t t) {
  const Token& token = claim.token(t);
  // "I" is no name, nor are "20C" and "-20C"; "@PortEllan" names somebody who
  // has another name.
  const std::string_view norm = claim.norm(t);
  return (token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber) &&
         token.capitalized && norm != "i" &&
         norm.find_first_of("+-@#0123456789") != 0;
}

// The first word of a sentence is capitalized without being a name.
bool BeginsSentence(const ClaimView& claim, uint32_t t) {
  if (t == 0) return true;
  const TokenKind before = claim.token(t - 1).kind;
  const std::string_view norm = claim.norm(t - 1);
  return norm == "." || norm == "!" || norm == "?" || norm == ":" ||
         before == TokenKind::kQuote;
}

// The name itself does not count.
bool IsInTitleCase(const ClaimView& claim, ContentPiece name) {
  int words = 0, capitals = 0;
  for (const uint32_t t : claim.tokens) {
    if (!claim.IsContentWord(t) || (name.first <= t && t < name.end)) continue;
    ++words;
    if (claim.token(t).capitalized) ++capitals;
  }
  return capitals > kTitleCase * words;
}

// A title after a given name is a family's: "Lena Bishop".
uint32_t KindsOf(const ClaimView& claim, ContentPiece name) {
  uint32_t kinds = 0;
  std::string whole;
  for (uint32_t t = name.first; t < name.end; ++t) {
    uint32_t word = NameWordKinds(claim.norm(t));
    if (!NationalityOf(claim.norm(t)).empty()) word |= kNationality;
    kinds |= (kinds & kGiven) != 0 ? word & ~kTitle : word;
    if (!whole.empty()) whole += ' ';
    whole.append(claim.norm(t));
  }
  return kinds | (NameWordKinds(whole) & kAnyPlaces);
}

struct Name {
  ContentPiece words;
  bool sure = false;  // known, or capitalized where nothing else is
};

// The one name among the tokens; unset where there is none or several.
std::optional<Name> NameIn(const ClaimView& claim,
                           const std::vector<uint32_t>& tokens) {
  std::optional<ContentPiece> name;
  for (const uint32_t t : tokens) {
    if (!IsCapitalized(claim, t)) continue;
    const bool goes_on = name.has_value() &&
                         (t == name->end ||
                          (t == name->end + 1 && claim.norm(name->end) == "-"));
    if (goes_on) {
      name->end = t + 1;
      continue;
    }
    if (name.has_value()) return std::nullopt;
    name = ContentPiece{t, t + 1};
  }
  if (!name.has_value()) return std::nullopt;
  const bool known =
      (KindsOf(claim, *name) & (kAnyPlaces | kGiven | kOrganisation)) != 0;
  // Of two words at the beginning of a sentence the second says so.
  const bool begins =
      name->first + 1 == name->end && BeginsSentence(claim, name->first);
  return Name{*name, known || (!begins && !IsInTitleCase(claim, *name))};
}

// "Dane" and "Danish" are one, "Fla." and "Florida" too.
std::vector<std::string_view> WordsOf(const ClaimView& claim,
                                      ContentPiece name) {
  std::vector<std::string_view> words;
  for (uint32_t t = name.first; t < name.end; ++t) {
    const std::string_view nationality = NationalityOf(claim.norm(t));
    words.push_back(nationality.empty() ? PlainNameWord(claim.norm(t))
                                        : nationality);
  }
  return words;
}

// Whether two words stand side by side anywhere in the text: parts of one
// name, or an apposition.
bool StandTogetherIn(const Document& doc, std::string_view a,
                     std::string_view b) {
  constexpr uint32_t kApart = 3;  // tokens
  uint32_t last_a = kNoToken, last_b = kNoToken;
  for (uint32_t t = 0; t < doc.tokens().size(); ++t) {
    const std::string_view norm = doc.norm(doc.tokens()[t]);
    if (norm == a) last_a = t;
    if (norm == b) last_b = t;
    if (norm != a && norm != b) continue;
    if (last_a != kNoToken && last_b != kNoToken &&
        std::max(last_a, last_b) - std::min(last_a, last_b) <= kApart) {
      return true;
    }
  }
  return false;
}

// A given name or a title before a name that both sides have; two given names
// are two people's.
bool IsBeforeSharedName(const PairView& pair, const WordSwap& swap) {
  const uint32_t next = swap.left.end;
  return pair.left->Holds(next) && IsCapitalized(*pair.left, next) &&
         pair.RightOf(next) == swap.right.end &&
         (KindsOf(*pair.left, swap.left) & KindsOf(*pair.right, swap.right) &
          (kGiven | kPlaces)) == 0;
}

// Abbreviations may stand for anything, but for one another.
bool MayAbbreviate(const PairView& pair, const WordSwap& swap) {
  return pair.left->token(swap.left.first).all_caps !=
         pair.right->token(swap.right.first).all_caps;
}

// "Group Inc.": what stands behind a name, and is none.
bool IsOnlyLegalForm(const ClaimView& claim, ContentPiece name) {
  for (uint32_t t = name.first; t < name.end; ++t) {
    if (!IsOneOf(claim.norm(t), kLegalForms)) return false;
  }
  return true;
}

bool AreOtherNames(const PairView& pair, const WordSwap& swap) {
  const ClaimView& left = *pair.left;
  const ClaimView& right = *pair.right;
  const uint32_t kinds = KindsOf(left, swap.left);
  const uint32_t others = KindsOf(right, swap.right);
  const bool places = ((kinds | others) & kPlaces) != 0;
  const bool both_places =
      (kinds & kAnyPlaces) != 0 && (others & kAnyPlaces) != 0;
  if (places && !both_places) return false;
  if (!both_places && ((kinds | others) & (kTitle | kCalendar | kGroup)) != 0) {
    return false;
  }
  return (both_places || !MayAbbreviate(pair, swap)) &&
         !IsBeforeSharedName(pair, swap) && !IsOnlyLegalForm(left, swap.left) &&
         !IsOnlyLegalForm(right, swap.right);
}

// Before the name of a place where something is or was.
constexpr std::string_view kWhere[] = {"at", "in", "near", "outside"};

// A name of a place, or what stands where one does.
bool IsWhere(const ClaimView& claim, ContentPiece name) {
  if ((KindsOf(claim, name) & kAnyPlaces) != 0) return true;
  return name.first > 0 && claim.Holds(name.first - 1) &&
         IsOneOf(claim.norm(name.first - 1), kWhere);
}

// Nations and large cities: an article has many that have nothing to do with
// one another.
bool IsWidelyKnown(const ClaimView& claim, ContentPiece name) {
  return (KindsOf(claim, name) & kPlaces) != 0;
}

constexpr std::string_view kStreets[] = {
    "alley", "avenue", "boulevard", "crescent", "drive",  "highway",
    "lane",  "road",   "square",    "st.",      "street", "terrace"};

// "East Fifth Avenue": an address, which lies in a quarter and in a town.
bool IsStreet(const ClaimView& claim, ContentPiece name) {
  return IsOneOf(claim.norm(name.end - 1), kStreets);
}

// Whether the one may lie in the other: a street in another place, or a place
// that the other article has too, in another sentence.
bool MayLieWithin(const PairView& pair, const WordSwap& swap) {
  const ClaimView& left = *pair.left;
  const ClaimView& right = *pair.right;
  if (IsStreet(left, swap.left) != IsStreet(right, swap.right)) return true;
  if (!IsWhere(left, swap.left) || !IsWhere(right, swap.right) ||
      (IsWidelyKnown(left, swap.left) && IsWidelyKnown(right, swap.right))) {
    return false;
  }
  return HasWords(*right.doc, left, swap.left) ||
         HasWords(*left.doc, right, swap.right);
}

// Whether the other claim has the name by its initials: "version 7 of Sea
// Rider" and "SR 7".
bool IsInitialledIn(const ClaimView& other, const ClaimView& claim,
                    ContentPiece name) {
  if (name.end - name.first < 2) return false;
  std::string initials;
  for (uint32_t t = name.first; t < name.end; ++t) {
    initials += claim.norm(t).front();
  }
  return std::any_of(other.tokens.begin(), other.tokens.end(), [&](uint32_t t) {
    return other.token(t).all_caps && other.norm(t) == initials;
  });
}

bool MayBeOne(const PairView& pair, const WordSwap& swap) {
  if (IsInitialledIn(*pair.right, *pair.left, swap.left) ||
      IsInitialledIn(*pair.left, *pair.right, swap.right)) {
    return true;
  }
  for (const Document* doc : {pair.left->doc, pair.right->doc}) {
    if (StandTogetherIn(*doc, pair.left->norm(swap.left.end - 1),
                        pair.right->norm(swap.right.end - 1))) {
      return true;
    }
  }
  return false;
}

template <NameRelation kRelation>
std::vector<WordSwap> FindNames(const PairView& pair,
                                const WordRegion& region) {
  const auto left = NameIn(*pair.left, region.left);
  const auto right = NameIn(*pair.right, region.right);
  if (!left.has_value() || !right.has_value()) return {};
  // In a text that both print a name is known by the one that it replaces.
  const bool sure =
      pair.reprint ? left->sure || right->sure : left->sure && right->sure;
  const WordSwap swap{left->words, right->words};
  if (!sure || RelateNames(WordsOf(*pair.left, swap.left),
                           WordsOf(*pair.right, swap.right)) != kRelation) {
    return {};
  }
  if (kRelation == NameRelation::kOther &&
      (!AreOtherNames(pair, swap) || MayBeOne(pair, swap) ||
       (!pair.reprint && MayLieWithin(pair, swap)))) {
    return {};
  }
  return {swap};
}

constexpr SwapRule kRules[] = {
    {v1::FINDING_KIND_NAME, "name/slot", 0.75, FindNames<NameRelation::kOther>},
    {v1::FINDING_KIND_NAME, "name/lookalike", 0.7,
     FindNames<NameRelation::kLookalike>},
};

}  // namespace

std::vector<FindingDraft> FindNameDifferences(const GroupView& group) {
  std::vector<FindingDraft> drafts;
  for (const SwapRule& rule : kRules) {
    std::vector<FindingDraft> found = FindWordSwaps(group, rule);
    std::move(found.begin(), found.end(), std::back_inserter(drafts));
  }
  AddOthers(FindLonePlaces(group), &drafts);
  return drafts;
}

}  // namespace claimdiff
