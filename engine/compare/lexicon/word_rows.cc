#include "engine/compare/lexicon/word_rows.h"

#include "engine/language/tables/tsv.h"

namespace claimdiff {

WordRows::WordRows(std::string_view tsv) {
  uint32_t number = 0;
  for (const TsvRow& row : ParseTsv(tsv)) {
    for (const std::string_view word : row) rows_of_.emplace(word, number);
    ++number;
  }
}

bool WordRows::ShareARow(std::string_view a, std::string_view b) const {
  if (a == b) return false;
  const auto [a_begin, a_end] = rows_of_.equal_range(a);
  const auto [b_begin, b_end] = rows_of_.equal_range(b);
  for (auto x = a_begin; x != a_end; ++x) {
    for (auto y = b_begin; y != b_end; ++y) {
      if (x->second == y->second) return true;
    }
  }
  return false;
}

std::string_view SingularOf(std::string_view word) {
  return word.size() > 3 && word.back() == 's' ? word.substr(0, word.size() - 1)
                                               : word;
}

}  // namespace claimdiff
