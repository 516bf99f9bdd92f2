#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_GRID_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_GRID_H_

// A number for each word of one claim with each word of another.
//
//   LinkGrid grid(2, 3);
//   grid.Set(1, 2, .8f);
//   grid.At(1, 2)    .8
//   grid.At(-1, 7)   0: beyond the claims there is nothing

#include <cstddef>
#include <vector>

namespace claimdiff {

class LinkGrid {
 public:
  LinkGrid(int rows, int columns)
      : rows_(rows),
        columns_(columns),
        values_(static_cast<size_t>(rows) * static_cast<size_t>(columns)) {}

  int rows() const { return rows_; }
  int columns() const { return columns_; }

  float At(int row, int column) const {
    return 0 <= row && row < rows_ && 0 <= column && column < columns_
               ? values_[Place(row, column)]
               : 0;
  }
  // The place must be inside.
  void Set(int row, int column, float value) {
    values_[Place(row, column)] = value;
  }

 private:
  size_t Place(int row, int column) const {
    return static_cast<size_t>(row) * static_cast<size_t>(columns_) +
           static_cast<size_t>(column);
  }

  int rows_;
  int columns_;
  std::vector<float> values_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_GRID_H_
