#include "engine/language/links/word_link_rivals.h"

#include <algorithm>
#include <cstddef>

#include "engine/language/links/word_link_grid.h"

namespace claimdiff {

Rivals::Lines::Lines(int size)
    : best(static_cast<size_t>(size)), second(static_cast<size_t>(size)) {}

void Rivals::Lines::Add(int line, float value) {
  const auto l = static_cast<size_t>(line);
  if (value > best[l]) {
    second[l] = best[l];
    best[l] = value;
  } else {
    second[l] = std::max(second[l], value);
  }
}

// The best but one equal to `value`, which is that of the place asked about.
float Rivals::Lines::Without(int line, float value) const {
  const auto l = static_cast<size_t>(line);
  return value == best[l] ? second[l] : best[l];
}

Rivals::Rivals(const LinkGrid& grid)
    : grid_(grid), rows_(grid.rows()), columns_(grid.columns()) {
  for (int i = 0; i < grid.rows(); ++i) {
    for (int j = 0; j < grid.columns(); ++j) {
      rows_.Add(i, grid.At(i, j));
      columns_.Add(j, grid.At(i, j));
    }
  }
}

float Rivals::More(int row, int column) const {
  const float value = grid_.At(row, column);
  return std::max(rows_.Without(row, value), columns_.Without(column, value));
}

float Rivals::Less(int row, int column) const {
  const float value = grid_.At(row, column);
  return std::min(rows_.Without(row, value), columns_.Without(column, value));
}

float Rivals::OfShorter(int row, int column) const {
  const float value = grid_.At(row, column);
  const float in_row = rows_.Without(row, value);
  const float in_column = columns_.Without(column, value);
  if (grid_.rows() == grid_.columns()) return (in_row + in_column) / 2;
  return grid_.rows() < grid_.columns() ? in_row : in_column;
}

}  // namespace claimdiff
