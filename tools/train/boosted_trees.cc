#include "tools/train/boosted_trees.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "engine/language/tables/tree_ensemble.h"

namespace claimdiff {
namespace {

// Below every value: a question that all rows answer alike.
constexpr float kAlwaysAbove = -1e30f;

struct Sums {
  double gradient = 0;
  double hessian = 0;
};

// What is known of a node before it asks its question.
struct Node {
  Sums sums;
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  double value = 0;
};

struct Split {
  double gain = 0;
  size_t feature = 0;
  size_t bin = 0;  // rows of it and above go right
  Sums left;
  Sums right;
};

class Booster {
 public:
  Booster(const std::vector<BoostRow>& rows, const BoostOptions& options)
      : rows_(rows), options_(options), bins_(options.signs.size()) {
    for (size_t f = 0; f < bins_.size(); ++f) FindThresholds(f);
    for (const BoostRow& row : rows_) logits_.push_back(row.base);
    gradients_.resize(rows_.size());
    node_of_.resize(rows_.size());
  }

  TreeEnsemble Run() {
    std::vector<DecisionTree> trees;
    for (size_t t = 0; t < options_.trees; ++t) trees.push_back(GrowTree());
    return TreeEnsemble(std::move(trees));
  }

 private:
  struct Bins {
    std::vector<float> thresholds;  // ascending
    std::vector<uint8_t> of;        // by row: how many thresholds it reaches
  };

  void FindThresholds(size_t f) {
    std::vector<float> values;
    values.reserve(rows_.size());
    for (const BoostRow& row : rows_) values.push_back(row.features[f]);
    std::sort(values.begin(), values.end());
    std::vector<float>& thresholds = bins_[f].thresholds;
    for (size_t i = 1; i < options_.thresholds; ++i) {
      const float value = values[values.size() * i / options_.thresholds];
      if (value > values[0] &&
          (thresholds.empty() || value > thresholds.back())) {
        thresholds.push_back(value);
      }
    }
    for (const BoostRow& row : rows_) {
      bins_[f].of.push_back(static_cast<uint8_t>(
          std::upper_bound(thresholds.begin(), thresholds.end(),
                           row.features[f]) -
          thresholds.begin()));
    }
  }

  double ValueOf(const Sums& sums) const {
    return -sums.gradient / (sums.hessian + options_.leaf_penalty);
  }
  double GainOf(const Sums& sums) const {
    return sums.gradient * sums.gradient /
           (sums.hessian + options_.leaf_penalty);
  }

  void ComputeGradients() {
    for (size_t i = 0; i < rows_.size(); ++i) {
      const double p = 1 / (1 + std::exp(-logits_[i]));
      gradients_[i] = {rows_[i].weight * (p - rows_[i].target),
                       rows_[i].weight * p * (1 - p)};
    }
  }

  Split BestSplit(size_t node, const Node& parent) const {
    Split best;
    for (size_t f = 0; f < bins_.size(); ++f) {
      const size_t bins = bins_[f].thresholds.size() + 1;
      const Sums* histogram =
          &histograms_[(node * bins_.size() + f) * options_.thresholds];
      Sums left;
      for (size_t bin = 1; bin < bins; ++bin) {
        left.gradient += histogram[bin - 1].gradient;
        left.hessian += histogram[bin - 1].hessian;
        const Sums right = {parent.sums.gradient - left.gradient,
                            parent.sums.hessian - left.hessian};
        if (left.hessian < options_.least_hessian ||
            right.hessian < options_.least_hessian) {
          continue;
        }
        const double gain = GainOf(left) + GainOf(right) - GainOf(parent.sums);
        if (gain <= best.gain) continue;
        const double left_value =
            std::clamp(ValueOf(left), parent.low, parent.high);
        const double right_value =
            std::clamp(ValueOf(right), parent.low, parent.high);
        if (options_.signs[f] * (right_value - left_value) < 0) continue;
        best = {gain, f, bin, left, right};
      }
    }
    return best;
  }

  void FillHistograms(size_t nodes) {
    histograms_.assign(nodes * bins_.size() * options_.thresholds, {});
    for (size_t f = 0; f < bins_.size(); ++f) {
      const std::vector<uint8_t>& of = bins_[f].of;
      for (size_t i = 0; i < rows_.size(); ++i) {
        Sums& sums =
            histograms_[(node_of_[i] * bins_.size() + f) * options_.thresholds +
                        of[i]];
        sums.gradient += gradients_[i].gradient;
        sums.hessian += gradients_[i].hessian;
      }
    }
  }

  DecisionTree GrowTree() {
    ComputeGradients();
    DecisionTree tree;
    std::vector<Node> level(1);
    for (const Sums& row : gradients_) {
      level[0].sums.gradient += row.gradient;
      level[0].sums.hessian += row.hessian;
    }
    level[0].value = ValueOf(level[0].sums);
    std::fill(node_of_.begin(), node_of_.end(), 0);
    for (size_t depth = 0; depth < kTreeDepth; ++depth) {
      FillHistograms(level.size());
      level = Divide(level, &tree);
    }
    for (size_t l = 0; l < DecisionTree::kLeaves; ++l) {
      tree.leaf[l] = static_cast<float>(options_.rate * level[l].value);
    }
    for (size_t i = 0; i < rows_.size(); ++i) {
      logits_[i] += tree.leaf[node_of_[i]];
    }
    return tree;
  }

  // Asks the best question of each node of a level and returns the next one.
  std::vector<Node> Divide(const std::vector<Node>& level, DecisionTree* tree) {
    std::vector<Node> next;
    std::vector<Split> splits;
    for (size_t n = 0; n < level.size(); ++n) {
      const Node& parent = level[n];
      const Split split = BestSplit(n, parent);
      const size_t question = level.size() - 1 + n;
      Node left = parent;
      Node right = parent;
      if (split.gain > 0) {
        tree->feature[question] = static_cast<uint16_t>(split.feature);
        tree->threshold[question] =
            bins_[split.feature].thresholds[split.bin - 1];
        left.sums = split.left;
        right.sums = split.right;
        left.value = std::clamp(ValueOf(left.sums), parent.low, parent.high);
        right.value = std::clamp(ValueOf(right.sums), parent.low, parent.high);
        const double middle = (left.value + right.value) / 2;
        if (options_.signs[split.feature] > 0) {
          left.high = right.low = middle;
        } else if (options_.signs[split.feature] < 0) {
          left.low = right.high = middle;
        }
      } else {
        tree->threshold[question] = kAlwaysAbove;
      }
      splits.push_back(split);
      next.push_back(left);
      next.push_back(right);
    }
    for (size_t i = 0; i < rows_.size(); ++i) {
      const Split& split = splits[node_of_[i]];
      const bool right =
          split.gain <= 0 || bins_[split.feature].of[i] >= split.bin;
      node_of_[i] = static_cast<uint8_t>(2 * node_of_[i] + (right ? 1 : 0));
    }
    return next;
  }

  const std::vector<BoostRow>& rows_;
  const BoostOptions& options_;
  std::vector<Bins> bins_;        // by feature
  std::vector<double> logits_;    // by row
  std::vector<Sums> gradients_;   // by row
  std::vector<uint8_t> node_of_;  // by row: its node in the level
  std::vector<Sums> histograms_;  // by node, feature and bin
};

}  // namespace

TreeEnsemble FitTrees(const std::vector<BoostRow>& rows,
                      const BoostOptions& options) {
  if (rows.empty()) return TreeEnsemble();
  return Booster(rows, options).Run();
}

}  // namespace claimdiff
