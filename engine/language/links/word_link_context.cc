#include "engine/language/links/word_link_context.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "engine/language/links/word_link_grid.h"

namespace claimdiff {
namespace {

constexpr int kWindow = 4;
constexpr int kCrossing = 3;

}  // namespace

float WindowAround(const LinkGrid& grid, int row, int column) {
  float by_left = 0;
  float by_right = 0;
  for (const int step : {-1, 1}) {
    std::array<float, kWindow + 1> right_best = {};
    for (int a = 1; a <= kWindow; ++a) {
      float best = 0;
      for (int b = 1; b <= kWindow; ++b) {
        const float value = grid.At(row + step * a, column + step * b) /
                            static_cast<float>(std::max(a, b));
        best = std::max(best, value);
        right_best[static_cast<size_t>(b)] =
            std::max(right_best[static_cast<size_t>(b)], value);
      }
      by_left += best;
    }
    for (const float best : right_best) by_right += best;
  }
  return (by_left + by_right) / 2;
}

float CrossingAt(const LinkGrid& grid, int row, int column) {
  float best = 0;
  for (int a = 1; a <= kCrossing; ++a) {
    for (int b = 1; b <= kCrossing; ++b) {
      best = std::max(best, std::max(grid.At(row + a, column - b),
                                     grid.At(row - a, column + b)) /
                                static_cast<float>(std::max(a, b)));
    }
  }
  return best;
}

float BesideOf(const LinkGrid& grid, int row, int column) {
  return std::max(grid.At(row, column - 1), grid.At(row, column + 1)) +
         std::max(grid.At(row - 1, column), grid.At(row + 1, column));
}

}  // namespace claimdiff
