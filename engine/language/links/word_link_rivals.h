#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_RIVALS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_RIVALS_H_

// How strong the strongest other place is in the row and in the column of a
// place of a grid.
//
//          ferry  boat
//   ferry    1    .45      ferry/boat: rivals 1 (row) and .3 (column)
//   ship    .3    .3

#include <vector>

#include "engine/language/links/word_link_grid.h"

namespace claimdiff {

class Rivals {
 public:
  // Linear in the places of the grid, which must outlive this.
  explicit Rivals(const LinkGrid& grid);

  float More(int row, int column) const;
  float Less(int row, int column) const;
  // The rival that the word of the shorter claim has, the one with fewer words;
  // the mean of both where they are as long.
  float OfShorter(int row, int column) const;

  // The best of each row and column.
  const std::vector<float>& row_best() const { return rows_.best; }
  const std::vector<float>& column_best() const { return columns_.best; }

 private:
  struct Lines {
    explicit Lines(int size);
    void Add(int line, float value);
    float Without(int line, float value) const;

    std::vector<float> best;
    std::vector<float> second;
  };

  const LinkGrid& grid_;
  Lines rows_;
  Lines columns_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_RIVALS_H_
