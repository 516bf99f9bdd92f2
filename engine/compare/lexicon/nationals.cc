#include "engine/compare/lexicon/nationals.h"

#include <map>

#include "engine/compare/lexicon/nationals_data.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {

std::string_view NationalityOf(std::string_view norm) {
  using Table = std::map<std::string_view, std::string_view>;
  static const Table& table = *[] {
    auto* adjectives = new Table();
    for (const TsvRow& row : ParseTsv(NationalsData())) {
      for (const std::string_view word : row) adjectives->emplace(word, row[0]);
    }
    return adjectives;
  }();
  const auto known = table.find(norm);
  return known == table.end() ? std::string_view() : known->second;
}

}  // namespace claimdiff
