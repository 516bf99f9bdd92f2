#include "engine/language/names.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/language/name_words_data.h"
#include "engine/language/tsv.h"

namespace claimdiff {
namespace {

constexpr std::pair<std::string_view, uint32_t> kKinds[] = {
    {"female", kFemaleName},     {"male", kMaleName},
    {"honorific", kHonorific},   {"role", kRole},
    {"modifier", kRoleModifier}, {"title-female", kFemaleTitle},
    {"title-male", kMaleTitle},  {"org", kOrganisation},
    {"group", kGroup},           {"place", kPlace},
    {"place-word", kPlaceWord},  {"nationality", kNationality},
    {"calendar", kCalendar},
};

// The bits of kinds written as "role title-female".
uint32_t ParseKinds(std::string_view names) {
  uint32_t kinds = 0;
  while (!names.empty()) {
    const size_t end = std::min(names.find(' '), names.size());
    for (const auto& [name, kind] : kKinds) {
      if (name == names.substr(0, end)) kinds |= kind;
    }
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return kinds;
}

// Word and kinds, sorted by word. The words point into the embedded data.
using NameWords = std::vector<std::pair<std::string_view, uint32_t>>;

NameWords Parse(std::string_view tsv) {
  NameWords words;
  for (const TsvRow& row : ParseTsv(tsv)) {
    words.emplace_back(row.front(), ParseKinds(row.back()));
  }
  std::sort(words.begin(), words.end());
  return words;
}

}  // namespace

uint32_t NameWordKinds(std::string_view norm) {
  static const NameWords* const words = new NameWords(Parse(NameWordsData()));
  const auto it =
      std::lower_bound(words->begin(), words->end(), norm,
                       [](const auto& entry, std::string_view word) {
                         return entry.first < word;
                       });
  return it != words->end() && it->first == norm ? it->second : 0;
}

}  // namespace claimdiff
