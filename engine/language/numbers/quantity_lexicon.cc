#include "engine/language/numbers/quantity_lexicon.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "engine/language/numbers/quantities_data.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

constexpr std::pair<std::string_view, QuantityRole> kRoles[] = {
    {"cardinal", QuantityRole::kCardinal}, {"scale", QuantityRole::kScale},
    {"suffix", QuantityRole::kSuffix},     {"ordinal", QuantityRole::kOrdinal},
    {"part", QuantityRole::kPart},         {"vague", QuantityRole::kVague},
    {"several", QuantityRole::kSeveral},   {"unit", QuantityRole::kUnit},
    {"currency", QuantityRole::kCurrency}, {"sign", QuantityRole::kSign},
    {"percent", QuantityRole::kPercent},   {"month", QuantityRole::kMonth},
    {"weekday", QuantityRole::kWeekday},   {"clock", QuantityRole::kClock},
    {"timeword", QuantityRole::kTimeWord}, {"before", QuantityRole::kBefore},
    {"after", QuantityRole::kAfter},       {"peak", QuantityRole::kPeak},
};

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

// By phrase: most words of a text are none, and one look tells.
struct QuantityTable {
  absl::flat_hash_map<std::string_view, std::vector<QuantityWord>> phrases;
  absl::flat_hash_set<std::string_view> first_words;
  std::vector<QuantityWord> units;  // and currencies, in the table's order
};

const QuantityTable& Table() {
  static const QuantityTable& table = *[] {
    auto* built = new QuantityTable();
    for (const TsvRow& row : ParseTsv(QuantitiesData())) {
      const QuantityWord word = WordOf(row);
      built->phrases[row[0]].push_back(word);
      if (word.role == QuantityRole::kUnit ||
          word.role == QuantityRole::kCurrency) {
        built->units.push_back(word);
      }
      built->first_words.insert(row[0].substr(0, row[0].find(' ')));
    }
    return built;
  }();
  return table;
}

std::string Lower(std::string_view text) {
  std::string lower(text);
  absl::AsciiStrToLower(&lower);
  return lower;
}

}  // namespace

const QuantityWord* FindQuantityWord(std::string_view phrase,
                                     QuantityRole role) {
  const QuantityTable& table = Table();
  const auto found = table.phrases.find(Lower(phrase));
  if (found == table.phrases.end()) return nullptr;
  for (const QuantityWord& word : found->second) {
    if (word.role == role) return &word;
  }
  return nullptr;
}

std::string_view UnitWord(std::string_view dimension, double factor,
                          bool plural) {
  // A sign or the singular comes first, the plural next.
  std::string_view singular;
  for (const QuantityWord& word : Table().units) {
    if (word.name != dimension || word.high != factor) continue;
    if (!singular.empty()) return word.phrase;
    if (!plural || !absl::ascii_isalpha(word.phrase.back())) {
      return word.phrase;
    }
    singular = word.phrase;
  }
  return singular;
}

bool BeginsQuantityPhrase(std::string_view word) {
  return Table().first_words.contains(Lower(word));
}

}  // namespace claimdiff
