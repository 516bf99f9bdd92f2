#ifndef CLAIMDIFF_ENGINE_LANGUAGE_TABLES_TREE_ENSEMBLE_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_TABLES_TREE_ENSEMBLE_H_

// A sum of small decision trees over named features.
//
//   each tree asks three questions        characters < .31 ?
//   and adds the value of its leaf        yes: cover < .2 ?   no: logit < 1.4 ?
//                                         ...
//
// Boosted trees (Friedman 2001), fitted by tools/train/boosted_trees. What each
// feature adds to the sum is known, so that a pair can say why: a question
// adds the difference between the mean of the leaves below the answer and that
// of all leaves below the question.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"

namespace claimdiff {

// A tree asks so many questions on the way to a leaf.
inline constexpr size_t kTreeDepth = 3;

struct DecisionTree {
  // Question q leads to 2q + 1 where the feature is below the threshold, else
  // to 2q + 2; the last ones to the leaves, from left to right.
  static constexpr size_t kQuestions = (1 << kTreeDepth) - 1;
  static constexpr size_t kLeaves = 1 << kTreeDepth;

  std::array<uint16_t, kQuestions> feature = {};
  std::array<float, kQuestions> threshold = {};
  std::array<float, kLeaves> leaf = {};

  size_t LeafOf(const float* features) const {
    size_t q = 0;
    while (q < kQuestions) {
      q = 2 * q + 1 + (features[feature[q]] >= threshold[q] ? 1 : 0);
    }
    return q - kQuestions;
  }
};

class TreeEnsemble {
 public:
  TreeEnsemble() = default;
  explicit TreeEnsemble(std::vector<DecisionTree> trees)
      : trees_(std::move(trees)) {}

  // From a table of a tree a line: seven "feature:threshold" and eight leaves,
  // separated by tabs; "#" lines left out. `names` are the features by index.
  // InvalidArgument, naming the tree, where it is not so.
  static absl::StatusOr<TreeEnsemble> Parse(
      std::string_view table, absl::Span<const std::string_view> names);
  // The lines of such a table.
  std::string ToTable(absl::Span<const std::string_view> names) const;

  const std::vector<DecisionTree>& trees() const { return trees_; }

  // The sum of the leaves; linear in the trees.
  double Sum(const float* features) const;
  // The same, shared out over the features: (*shares)[f] grows by what feature
  // f adds. Returns what is left, which is the same for all features.
  double SharesOf(const float* features, std::vector<double>* shares) const;

 private:
  std::vector<DecisionTree> trees_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_TABLES_TREE_ENSEMBLE_H_
