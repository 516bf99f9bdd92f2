#include "engine/language/quantity_lexicon.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "engine/language/quantities_data.h"
#include "engine/language/tsv.h"

namespace claimdiff {
namespace {

constexpr std::pair<std::string_view, QuantityRole> kRoles[] = {
    {"cardinal", QuantityRole::kCardinal},
    {"scale", QuantityRole::kScale},
    {"suffix", QuantityRole::kSuffix},
    {"ordinal", QuantityRole::kOrdinal},
    {"part", QuantityRole::kPart},
    {"vague", QuantityRole::kVague},
    {"several", QuantityRole::kSeveral},
    {"unit", QuantityRole::kUnit},
    {"currency", QuantityRole::kCurrency},
    {"percent", QuantityRole::kPercent},
    {"month", QuantityRole::kMonth},
    {"weekday", QuantityRole::kWeekday},
    {"clock", QuantityRole::kClock},
    {"timeword", QuantityRole::kTimeWord},
    {"before", QuantityRole::kBefore},
    {"after", QuantityRole::kAfter},
};

bool Precedes(const QuantityWord& a, const QuantityWord& b) {
  return std::tie(a.role, a.phrase) < std::tie(b.role, b.phrase);
}

QuantityWord WordOf(const TsvRow& fields) {
  QuantityWord word;
  word.phrase = fields[0];
  for (const auto& [name, role] : kRoles) {
    if (fields.size() > 1 && name == fields[1]) word.role = role;
  }
  if (fields.size() > 2 &&
      !absl::SimpleAtod(std::string(fields[2]), &word.value)) {
    word.name = fields[2];
  }
  if (fields.size() > 3 &&
      !absl::SimpleAtod(std::string(fields[3]), &word.high)) {
    word.high = 0;
  }
  return word;
}

const std::vector<QuantityWord>& Table() {
  static const std::vector<QuantityWord>& table = *[] {
    auto* words = new std::vector<QuantityWord>();
    for (const TsvRow& row : ParseTsv(QuantitiesData())) {
      words->push_back(WordOf(row));
    }
    std::sort(words->begin(), words->end(), Precedes);
    return words;
  }();
  return table;
}

}  // namespace

const QuantityWord* FindQuantityWord(std::string_view phrase,
                                     QuantityRole role) {
  std::string lower(phrase);
  absl::AsciiStrToLower(&lower);
  QuantityWord wanted;
  wanted.phrase = lower;
  wanted.role = role;
  const std::vector<QuantityWord>& table = Table();
  const auto found =
      std::lower_bound(table.begin(), table.end(), wanted, Precedes);
  if (found == table.end() || Precedes(wanted, *found)) return nullptr;
  return &*found;
}

}  // namespace claimdiff
