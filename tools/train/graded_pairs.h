#ifndef CLAIMDIFF_TOOLS_TRAIN_GRADED_PAIRS_H_
#define CLAIMDIFF_TOOLS_TRAIN_GRADED_PAIRS_H_

// Pairs of sentences and how alike they are, for the scoring of claims that
// stand alone. One JSON object a line:
//
//   {"a": "It sank.", "b": "The ferry sank.", "score": 4.0, "genre": "news"}
//   {"a": "It sank.", "b": "It was raised.", "label": 0}
//
// "score" is 0 to 5, "label" 1 where both say the same, else 0.

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace claimdiff {

struct GradedPair {
  std::string a;
  std::string b;
  double likeness = 0;  // 0..1
  bool graded = false;  // by a score, not a label
  std::string genre;    // empty: not said
};

// InvalidArgument where the line is not such an object.
absl::StatusOr<GradedPair> ParseGradedPair(std::string_view line);

// A whole file. NotFound where it cannot be read; errors name file and line.
absl::StatusOr<std::vector<GradedPair>> ReadGradedPairs(
    const std::string& path);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_GRADED_PAIRS_H_
