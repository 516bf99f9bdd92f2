#ifndef CLAIMDIFF_TOOLS_TRAIN_CHANGE_FIT_H_
#define CLAIMDIFF_TOOLS_TRAIN_CHANGE_FIT_H_

// Learns which classes of word changes change what is said.
//
// A pair is called different where it has a change of a class whose weight
// reaches the threshold: the riskiest change decides, their number does not.
// Weights are fitted by logistic regression over which classes a pair has, each
// set with a bias of its own: what share of a set differs, and how many edits
// its writers made, teaches nothing.

#include <map>
#include <string>
#include <vector>

#include "tools/train/change_sample.h"

namespace claimdiff {

struct ChangeSet {
  std::string name;
  double weight = 1;    // of each of its pairs
  bool budget = false;  // its like pairs bound the threshold
  std::vector<ChangedPair> pairs;
};

struct ChangeModel {
  std::map<std::string, double> weights;  // of classes met often enough
  double threshold = 0;                   // lowest weight that is shown
};

// Likeness from which two say the same, and up to which they do not; what is
// graded between teaches nothing.
inline constexpr double kSame = 0.9;
inline constexpr double kOther = 0.64;

// The threshold is the lowest at which at most `most_false` of the like pairs
// of each set with a budget are called different, those counted that are found
// different without the changes. Pairs whose source is `held_out` are left out.
ChangeModel FitChanges(const std::vector<ChangeSet>& sets, double most_false,
                       const std::string& held_out = {});

// Whether the pair is called different.
bool IsCalledDifferent(const ChangedPair& pair, const ChangeModel& model);

// The file data/change_weights.tsv.
std::string ChangeTable(const ChangeModel& model,
                        const std::vector<ChangeSet>& sets);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_CHANGE_FIT_H_
