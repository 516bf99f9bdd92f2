#include "engine/compare/lexicon/word_keys.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {
namespace {

// Contractions and signs, and what they stand for.
constexpr std::pair<std::string_view, std::string_view> kWhole[] = {
    {"n't", "not"},
    {"n’t", "not"},
    {"'ve", "have"},
    {"'re", "are"},
    {"'ll", "will"},
    {"'m", "am"},
    {"'d", "would"},
    {"ca", "can"},
    {"wo", "will"},
    {"gon", "going"},  // "gonna"
    {"na", "to"},
    {"%", "percent"},
    {"&", "and"},
    // British spellings with stems too short for an ending to tell.
    {"calibre", "caliber"},
    {"fibre", "fiber"},
    {"fibres", "fibers"},
    {"grey", "gray"},
    {"litre", "liter"},
    {"litres", "liters"},
    {"metre", "meter"},
    {"metres", "meters"},
    {"plough", "plow"},
    {"sabre", "saber"},
    {"sombre", "somber"},
    {"tyre", "tire"},
    {"tyres", "tires"},
};

// British endings and American ones, the longer first. A stem of three letters
// or more must stand before: "our" and "rise" stay.
constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
    {"isations", "izations"}, {"isation", "ization"}, {"ouring", "oring"},
    {"oured", "ored"},        {"ours", "ors"},        {"our", "or"},
    {"ising", "izing"},       {"ised", "ized"},       {"ises", "izes"},
    {"ise", "ize"},           {"llers", "lers"},      {"ller", "ler"},
    {"elled", "eled"},        {"elling", "eling"},    {"tres", "ters"},
    {"tre", "ter"},           {"ences", "enses"},     {"ence", "ense"},
    {"ogue", "og"},           {"mmes", "ms"},         {"mme", "m"},
};

}  // namespace

std::string WordKey(std::string_view norm) {
  for (const auto& [written, meant] : kWhole) {
    if (norm == written) return std::string(meant);
  }
  if (const QuantityWord* number =
          FindQuantityWord(norm, QuantityRole::kCardinal)) {
    return absl::StrCat(number->value);
  }
  std::string key(norm);
  if (!key.empty() && key.back() == '.') key.pop_back();  // "sept."
  if (const QuantityWord* month = FindQuantityWord(key, QuantityRole::kMonth)) {
    return absl::StrCat("month", month->value);
  }
  // "u.s." has points that say nothing, "3.5" has not; "1,200" has commas.
  const bool digits = !key.empty() && '0' <= key[0] && key[0] <= '9';
  key.erase(std::remove(key.begin(), key.end(), digits ? ',' : '.'), key.end());
  for (const auto& [british, american] : kEndings) {
    if (key.size() < british.size() + 3) continue;
    const size_t stem = key.size() - british.size();
    if (key.compare(stem, std::string::npos, british) != 0) continue;
    key.replace(stem, std::string::npos, american);
    break;
  }
  return key;
}

}  // namespace claimdiff
