#include "engine/language/links/word_link_beliefs.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/language/links/word_link_classes.h"
#include "engine/language/links/word_link_features.h"
#include "engine/language/links/word_link_grid.h"
#include "engine/language/links/word_link_likeness.h"
#include "engine/language/links/word_link_rivals.h"

namespace claimdiff {
namespace {

constexpr double kSteps = 1024;
// Three of four pairs are below this, and one of six hundred of these is linked
// in the gold that the trees were fitted to.
constexpr float kPossible = 0.011f;
// Neighbours of a pair that may be of one phrase with it.
constexpr int kPhrase = 3;
// Stand for a class beyond the ends of a claim.
constexpr int kBeforeFirst = static_cast<int>(WordClass::kMark) + 1;
constexpr int kAfterLast = kBeforeFirst + 1;

bool IsBelieved(float belief) { return belief > 0.5f; }

// What the words of one claim are believed to be in all.
class Words {
 public:
  // `place` is where a cell has its word of this claim.
  Words(const std::vector<LinkWord>& words,
        const std::vector<WordLinkCell>& cells, int WordLinkCell::*place)
      : words_(words), sum_(words.size()) {
    std::vector<float> best(words.size());
    std::vector<bool> sure(words.size());
    for (const WordLinkCell& cell : cells) {
      const auto w = static_cast<size_t>(cell.*place);
      best[w] = std::max(best[w], cell.belief);
      sum_[w] += cell.belief;
      if (cell.features[kFeatureLinked] > 0) sure[w] = true;
    }
    const auto share = [&words](int64_t part) {
      return static_cast<float>(part) / static_cast<float>(words.size());
    };
    believed_ = share(std::count_if(best.begin(), best.end(), IsBelieved));
    sure_ = share(std::count(sure.begin(), sure.end(), true));
    FindGaps(best);
  }

  float sum(int place) const { return sum_[static_cast<size_t>(place)]; }
  // Shares of the words: with a link that is believed in, with a sure one.
  float believed() const { return believed_; }
  float sure() const { return sure_; }
  // Words without a link next to each other are one gap; a linked one is by
  // itself.
  size_t gap(int place) const { return gap_of_[static_cast<size_t>(place)]; }
  float gap_size(size_t gap) const { return gap_sizes_[gap]; }
  size_t gaps() const { return gap_sizes_.size(); }
  int head(int place) const { return words_[static_cast<size_t>(place)].head; }

  int ClassAt(int place) const {
    if (place < 0) return kBeforeFirst;
    const auto p = static_cast<size_t>(place);
    return p < words_.size() ? static_cast<int>(words_[p].word_class)
                             : kAfterLast;
  }

 private:
  void FindGaps(const std::vector<float>& best) {
    bool open = false;
    for (const float belief : best) {
      const bool linked = IsBelieved(belief);
      if (linked || !open) gap_sizes_.push_back(0);
      ++gap_sizes_.back();
      gap_of_.push_back(gap_sizes_.size() - 1);
      open = !linked;
    }
  }

  const std::vector<LinkWord>& words_;
  std::vector<float> sum_;
  float believed_ = 0;
  float sure_ = 0;
  std::vector<size_t> gap_of_;
  std::vector<float> gap_sizes_;
};

LinkGrid GridOf(size_t rows, size_t columns,
                const std::vector<WordLinkCell>& cells) {
  LinkGrid grid(static_cast<int>(rows), static_cast<int>(columns));
  for (const WordLinkCell& cell : cells) {
    grid.Set(cell.left, cell.right, cell.belief);
  }
  return grid;
}

// The best corner of a rectangle that the place would complete: the weakest of
// its other three.
float ClosingAt(const LinkGrid& grid, int row, int column) {
  float best = 0;
  for (int a = -kPhrase; a <= kPhrase; ++a) {
    const float in_column = grid.At(row + a, column);
    if (a == 0 || in_column <= best) continue;
    for (int b = -kPhrase; b <= kPhrase; ++b) {
      if (b == 0) continue;
      best = std::max(best, std::min({in_column, grid.At(row, column + b),
                                      grid.At(row + a, column + b)}));
    }
  }
  return best;
}

class BeliefFinder {
 public:
  BeliefFinder(const std::vector<LinkWord>& left,
               const std::vector<LinkWord>& right,
               const std::vector<WordLinkCell>& cells)
      : grid_(GridOf(left.size(), right.size(), cells)),
        with_dependents_(grid_.rows(), grid_.columns()),
        rivals_(grid_),
        rows_(left, cells, &WordLinkCell::left),
        columns_(right, cells, &WordLinkCell::right),
        gap_sums_(rows_.gaps() * columns_.gaps()) {
    for (const WordLinkCell& cell : cells) {
      AddDependent(rows_.head(cell.left), cell.right, cell.belief);
      AddDependent(cell.left, columns_.head(cell.right), cell.belief);
      gap_sums_[GapPlace(cell.left, cell.right)] += cell.belief;
    }
  }

  void Describe(WordLinkCell* cell) const {
    const int i = cell->left;
    const int j = cell->right;
    auto& f = cell->features;
    f[kFeatureBelief] = cell->belief;
    f[kFeatureBeliefGap] =
        gap_sums_[GapPlace(i, j)] /
        (rows_.gap_size(rows_.gap(i)) * columns_.gap_size(columns_.gap(j)));
    f[kFeatureBeliefClosing] = ClosingAt(grid_, i, j);
    f[kFeatureBeliefRivalLess] = rivals_.Less(i, j);
    f[kFeatureBeliefRivalMore] = rivals_.More(i, j);
    const float row_rest = rows_.sum(i) - cell->belief;
    const float column_rest = columns_.sum(j) - cell->belief;
    f[kFeatureBeliefRestLess] = std::min(row_rest, column_rest);
    f[kFeatureBeliefRestMore] = std::max(row_rest, column_rest);
    f[kFeatureBeliefBefore] = grid_.At(i - 1, j - 1);
    f[kFeatureBeliefAfter] = grid_.At(i + 1, j + 1);
    f[kFeatureBeliefBeside] = grid_.At(i, j - 1) + grid_.At(i, j + 1) +
                              grid_.At(i - 1, j) + grid_.At(i + 1, j);
    f[kFeatureBeliefCrossing] = grid_.At(i - 1, j + 1) + grid_.At(i + 1, j - 1);
    const int left_head = rows_.head(i);
    const int right_head = columns_.head(j);
    f[kFeatureBeliefHeads] = grid_.At(left_head, right_head);
    f[kFeatureBeliefOwnHead] = grid_.At(left_head, j) + grid_.At(i, right_head);
    f[kFeatureBeliefOwnDependents] = with_dependents_.At(i, j);
    f[kFeatureBelievedLess] = std::min(rows_.believed(), columns_.believed());
    f[kFeatureBelievedMore] = std::max(rows_.believed(), columns_.believed());
    f[kFeatureSureLess] = std::min(rows_.sure(), columns_.sure());
    f[kFeatureSureMore] = std::max(rows_.sure(), columns_.sure());
    const auto [before_low, before_high] =
        std::minmax({rows_.ClassAt(i - 1), columns_.ClassAt(j - 1)});
    f[kFeatureClassBeforeLow] = static_cast<float>(before_low);
    f[kFeatureClassBeforeHigh] = static_cast<float>(before_high);
    const auto [after_low, after_high] =
        std::minmax({rows_.ClassAt(i + 1), columns_.ClassAt(j + 1)});
    f[kFeatureClassAfterLow] = static_cast<float>(after_low);
    f[kFeatureClassAfterHigh] = static_cast<float>(after_high);
  }

 private:
  void AddDependent(int row, int column, float belief) {
    if (row < 0 || column < 0) return;
    with_dependents_.Set(row, column,
                         with_dependents_.At(row, column) + belief);
  }
  size_t GapPlace(int row, int column) const {
    return rows_.gap(row) * columns_.gaps() + columns_.gap(column);
  }

  LinkGrid grid_;
  // Of a word of one side with those that depend on a word of the other, added.
  LinkGrid with_dependents_;
  Rivals rivals_;
  Words rows_;
  Words columns_;
  std::vector<float> gap_sums_;  // by gap of the left and of the right
};

}  // namespace

float BeliefOf(double logit) {
  return static_cast<float>(std::round(kSteps / (1 + std::exp(-logit))) /
                            kSteps);
}

void AddLinkBeliefs(const std::vector<LinkWord>& left,
                    const std::vector<LinkWord>& right,
                    std::vector<WordLinkCell>* cells) {
  if (cells->empty()) return;
  const BeliefFinder finder(left, right, *cells);
  cells->erase(std::remove_if(cells->begin(), cells->end(),
                              [](const WordLinkCell& cell) {
                                return cell.belief < kPossible;
                              }),
               cells->end());
  for (WordLinkCell& cell : *cells) finder.Describe(&cell);
}

}  // namespace claimdiff
