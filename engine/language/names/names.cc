#include "engine/language/names/names.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "engine/language/names/name_words_data.h"
#include "engine/language/names/towns_data.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

constexpr std::pair<std::string_view, uint32_t> kKinds[] = {
    {"female", kFemaleName},     {"male", kMaleName},
    {"honorific", kHonorific},   {"role", kRole},
    {"modifier", kRoleModifier}, {"title-female", kFemaleTitle},
    {"title-male", kMaleTitle},  {"org", kOrganisation},
    {"group", kGroup},           {"place", kPlace},
    {"place-word", kPlaceWord},  {"nationality", kNationality},
    {"calendar", kCalendar},     {"thing", kThing},
    {"party", kPartyMember},
};

// Cuts the first of some words with spaces between off; empty at the end.
std::string_view NextWord(std::string_view* words) {
  const size_t end = std::min(words->find(' '), words->size());
  const std::string_view word = words->substr(0, end);
  words->remove_prefix(std::min(end + 1, words->size()));
  return word;
}

// The bits of kinds written as "role title-female".
uint32_t ParseKinds(std::string_view names) {
  uint32_t kinds = 0;
  while (!names.empty()) {
    const std::string_view word = NextWord(&names);
    for (const auto& [name, kind] : kKinds) {
      if (name == word) kinds |= kind;
    }
  }
  return kinds;
}

struct NameWord {
  uint32_t kinds = 0;
  std::string_view others;  // what else it is called, the plain form first
};

// Only looked up, never gone through: its order is nobody's business. Keys and
// fields point into the embedded data.
using NameWords = absl::flat_hash_map<std::string_view, NameWord>;

NameWords Parse(std::string_view tsv, std::string_view towns) {
  NameWords words;
  for (const TsvRow& row : ParseTsv(tsv)) {
    if (row.size() < 2) continue;
    words[row[0]] = {ParseKinds(row[1]),
                     row.size() > 2 ? row[2] : std::string_view()};
  }
  for (const TsvRow& row : ParseTsv(towns)) words[row[0]].kinds |= kTown;
  return words;
}

const NameWord* Find(std::string_view norm) {
  static const NameWords* const words =
      new NameWords(Parse(NameWordsData(), TownsData()));
  const auto it = words->find(norm);
  return it != words->end() ? &it->second : nullptr;
}

bool EndsIn(std::string_view word, std::string_view end) {
  return word.size() > end.size() &&
         word.substr(word.size() - end.size()) == end;
}

// Whether `norm` is the plural of a role or a nationality.
bool IsPluralOfPeople(std::string_view norm) {
  const NameWord* one = nullptr;
  // "separatists", but not "lists"
  if (EndsIn(norm, "ists") && norm.size() > 7) return true;
  if (EndsIn(norm, "men")) {
    std::string singular(norm);
    singular[singular.size() - 2] = 'a';
    one = Find(singular);
  } else if (EndsIn(norm, "ies")) {
    one = Find(std::string(norm.substr(0, norm.size() - 3)) + "y");
  } else if (norm.size() > 3 && norm.back() == 's') {
    one = Find(norm.substr(0, norm.size() - 1));
  }
  return one != nullptr && (one->kinds & (kRole | kNationality)) != 0 &&
         (one->kinds & kHonorific) == 0;
}

}  // namespace

uint32_t NameWordKinds(std::string_view norm) {
  if (const NameWord* word = Find(norm)) return word->kinds;
  return IsPluralOfPeople(norm) ? uint32_t{kGroup} : 0;
}

std::string_view PlainNameWord(std::string_view norm) {
  const NameWord* word = Find(norm);
  if (word == nullptr || word->others.empty()) return norm;
  std::string_view others = word->others;
  return NextWord(&others);
}

bool RoleFits(std::string_view said, std::string_view known) {
  const std::string_view plain = PlainNameWord(said);
  if (plain == PlainNameWord(known)) return true;
  const NameWord* word = Find(known);
  if (word == nullptr) return false;
  for (std::string_view others = word->others; !others.empty();) {
    const std::string_view other = NextWord(&others);
    if (other == said || other == plain) return true;
  }
  return false;
}

}  // namespace claimdiff
