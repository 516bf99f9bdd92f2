#include "engine/language/tables/tree_ensemble.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/types/span.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

bool ParseNumber(std::string_view text, float* number) {
  return absl::SimpleAtof(std::string(text), number) && std::isfinite(*number);
}

bool ParseTree(const TsvRow& row, absl::Span<const std::string_view> names,
               DecisionTree* tree) {
  if (row.size() != DecisionTree::kQuestions + DecisionTree::kLeaves) {
    return false;
  }
  for (size_t q = 0; q < DecisionTree::kQuestions; ++q) {
    const size_t colon = std::min(row[q].find(':'), row[q].size());
    const auto name =
        std::find(names.begin(), names.end(), row[q].substr(0, colon));
    if (name == names.end() || colon == row[q].size() ||
        !ParseNumber(row[q].substr(colon + 1), &tree->threshold[q])) {
      return false;
    }
    tree->feature[q] = static_cast<uint16_t>(name - names.begin());
  }
  for (size_t l = 0; l < DecisionTree::kLeaves; ++l) {
    if (!ParseNumber(row[DecisionTree::kQuestions + l], &tree->leaf[l])) {
      return false;
    }
  }
  return true;
}

}  // namespace

absl::StatusOr<TreeEnsemble> TreeEnsemble::Parse(
    std::string_view table, absl::Span<const std::string_view> names) {
  TreeEnsemble ensemble;
  for (const TsvRow& row : ParseTsv(table)) {
    DecisionTree tree;
    if (!ParseTree(row, names, &tree)) {
      return absl::InvalidArgumentError(absl::StrCat(
          "trees: number ", ensemble.trees_.size(), " is not a tree"));
    }
    ensemble.trees_.push_back(tree);
  }
  return ensemble;
}

std::string TreeEnsemble::ToTable(
    absl::Span<const std::string_view> names) const {
  std::string table;
  for (const DecisionTree& tree : trees_) {
    for (size_t q = 0; q < DecisionTree::kQuestions; ++q) {
      absl::StrAppendFormat(&table, "%s:%.9g\t",
                            std::string(names[tree.feature[q]]),
                            tree.threshold[q]);
    }
    for (size_t l = 0; l < DecisionTree::kLeaves; ++l) {
      if (l > 0) table += '\t';
      absl::StrAppendFormat(&table, "%.5g", tree.leaf[l]);
    }
    table += '\n';
  }
  return table;
}

double TreeEnsemble::Sum(const float* features) const {
  double sum = 0;
  for (const DecisionTree& tree : trees_) {
    sum += tree.leaf[tree.LeafOf(features)];
  }
  return sum;
}

double TreeEnsemble::SharesOf(const float* features,
                              std::vector<double>* shares) const {
  double rest = 0;
  for (const DecisionTree& tree : trees_) {
    const size_t leaf = tree.LeafOf(features);
    // The mean of the 2^height leaves below each question on the way, from the
    // leaf up.
    double below = tree.leaf[leaf];
    size_t q = leaf + DecisionTree::kQuestions;
    for (size_t height = 1; height <= kTreeDepth; ++height) {
      q = (q - 1) / 2;
      const size_t width = size_t{1} << height;
      const size_t first = leaf / width * width;
      double mean = 0;
      for (size_t l = first; l < first + width; ++l) {
        mean += tree.leaf[l] / static_cast<double>(width);
      }
      (*shares)[tree.feature[q]] += below - mean;
      below = mean;
    }
    rest += below;
  }
  return rest;
}

}  // namespace claimdiff
