#include "tools/train/change_fit.h"

#include <algorithm>
#include <cstddef>
#include <deque>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "tools/train/logistic.h"

namespace claimdiff {
namespace {

// Classes met in fewer pairs that teach keep no weight.
constexpr int kFewest = 8;
constexpr double kPenalty = 2;
constexpr double kBound = 4;

bool Teaches(const ChangedPair& pair) {
  return !pair.found && !pair.changes.empty() &&
         (pair.likeness >= kSame || pair.likeness <= kOther);
}

bool IsHeldOut(const ChangedPair& pair, const std::string& held_out) {
  return !held_out.empty() && pair.source == held_out;
}

// Counts of like and unlike pairs that have each class.
struct Counts {
  int same = 0;
  int other = 0;
};

using ClassCounts = std::map<std::string, Counts>;

void CountClasses(const ChangeSet& set, const std::string& held_out,
                  ClassCounts* counts) {
  for (const ChangedPair& pair : set.pairs) {
    if (!Teaches(pair) || IsHeldOut(pair, held_out)) continue;
    for (const std::string& change : pair.changes) {
      Counts& count = (*counts)[change];
      ++(pair.likeness >= kSame ? count.same : count.other);
    }
  }
}

// The highest weight of a pair's changes; below any weight where it has none.
double Riskiest(const ChangedPair& pair, const ChangeModel& model) {
  double riskiest = -2 * kBound;
  for (const std::string& change : pair.changes) {
    const auto weight = model.weights.find(change);
    if (weight != model.weights.end()) {
      riskiest = std::max(riskiest, weight->second);
    }
  }
  return riskiest;
}

// The share of the like pairs that are called different.
double FalseShare(const ChangeSet& set, const ChangeModel& model,
                  const std::string& held_out) {
  double like = 0, called = 0;
  for (const ChangedPair& pair : set.pairs) {
    if (pair.likeness < kSame || IsHeldOut(pair, held_out)) continue;
    ++like;
    if (IsCalledDifferent(pair, model)) ++called;
  }
  return like > 0 ? called / like : 0;
}

double ThresholdFor(const std::vector<ChangeSet>& sets,
                    const ChangeModel& model, double most_false,
                    const std::string& held_out) {
  std::vector<double> thresholds;
  for (const auto& [change, weight] : model.weights) {
    thresholds.push_back(weight);
  }
  std::sort(thresholds.begin(), thresholds.end());
  for (const double threshold : thresholds) {
    const bool kept =
        std::all_of(sets.begin(), sets.end(), [&](const ChangeSet& set) {
          return !set.budget || FalseShare(set, {model.weights, threshold},
                                           held_out) <= most_false;
        });
    if (kept) return threshold;
  }
  return 2 * kBound;
}

}  // namespace

ChangeModel FitChanges(const std::vector<ChangeSet>& sets, double most_false,
                       const std::string& held_out) {
  ClassCounts counts;
  for (const ChangeSet& set : sets) CountClasses(set, held_out, &counts);
  std::vector<std::string> classes;
  for (const auto& [change, count] : counts) {
    if (count.same + count.other >= kFewest) classes.push_back(change);
  }
  const size_t width = classes.size() + sets.size();
  std::deque<std::vector<float>> features;
  std::vector<LogisticRow> rows;
  for (size_t s = 0; s < sets.size(); ++s) {
    for (const ChangedPair& pair : sets[s].pairs) {
      if (!Teaches(pair) || IsHeldOut(pair, held_out)) continue;
      std::vector<float>& row = features.emplace_back(width, 0.0F);
      for (size_t c = 0; c < classes.size(); ++c) {
        row[c] = pair.changes.count(classes[c]) > 0 ? 1.0F : 0.0F;
      }
      row[classes.size() + s] = 1;
      rows.push_back(
          {row.data(), pair.likeness >= kSame ? 0.0 : 1.0, sets[s].weight});
    }
  }
  ChangeModel model;
  const LogisticModel fitted = FitLogistic(
      rows, std::vector<WeightBounds>(width, {-kBound, kBound}), kPenalty);
  for (size_t c = 0; c < classes.size(); ++c) {
    model.weights[classes[c]] = fitted.weights[c];
  }
  model.threshold = ThresholdFor(sets, model, most_false, held_out);
  return model;
}

bool IsCalledDifferent(const ChangedPair& pair, const ChangeModel& model) {
  return pair.found || Riskiest(pair, model) >= model.threshold;
}

std::string ChangeTable(const ChangeModel& model,
                        const std::vector<ChangeSet>& sets) {
  std::string table =
      "# Which classes of word changes change what a claim says (see\n"
      "# engine/compare/wording/word_changes.h): class, weight, \"shown\" "
      "where "
      "it reaches\n"
      "# the threshold, and for each set in how many pairs that say other\n"
      "# things / the same the class was met. Fitted by\n"
      "# //tools/train:change_weights on";
  std::vector<ClassCounts> counts(sets.size());
  for (size_t s = 0; s < sets.size(); ++s) {
    absl::StrAppend(&table, s == 0 ? " " : ", ", sets[s].name);
    CountClasses(sets[s], {}, &counts[s]);
  }
  table += ".\n";
  for (const auto& [change, weight] : model.weights) {
    absl::StrAppendFormat(&table, "%s\t%.3f\t%s", change, weight,
                          weight >= model.threshold ? "shown" : "hidden");
    for (ClassCounts& set : counts) {
      const Counts& count = set[change];
      absl::StrAppendFormat(&table, "\t%d/%d", count.other, count.same);
    }
    table += '\n';
  }
  return table;
}

}  // namespace claimdiff
