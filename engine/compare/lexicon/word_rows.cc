#include "engine/compare/lexicon/word_rows.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "engine/language/tables/tsv.h"

namespace claimdiff {

WordRows::WordRows(std::string_view tsv) {
  uint32_t number = 0;
  for (const TsvRow& row : ParseTsv(tsv)) {
    for (const std::string_view word : row) rows_of_[word].push_back(number);
    ++number;
  }
}

bool WordRows::ShareARow(std::string_view a, std::string_view b) const {
  if (a == b) return false;
  const auto rows_a = rows_of_.find(a);
  if (rows_a == rows_of_.end()) return false;
  const auto rows_b = rows_of_.find(b);
  if (rows_b == rows_of_.end()) return false;
  return std::find_first_of(rows_a->second.begin(), rows_a->second.end(),
                            rows_b->second.begin(),
                            rows_b->second.end()) != rows_a->second.end();
}

std::string_view SingularOf(std::string_view word) {
  return word.size() > 3 && word.back() == 's' ? word.substr(0, word.size() - 1)
                                               : word;
}

}  // namespace claimdiff
