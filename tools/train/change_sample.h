#ifndef CLAIMDIFF_TOOLS_TRAIN_CHANGE_SAMPLE_H_
#define CLAIMDIFF_TOOLS_TRAIN_CHANGE_SAMPLE_H_

// Pairs of sentences as the changes between their words (see
// engine/compare/wording/word_changes.h), for learning which classes of changes
// change what is said.
//
//   {"a": "It sank off the pier.", "b": "It sank off the jetty.", "score": 3.2}
//       {"replaced/brother-thing"}, likeness .64

#include <set>
#include <string>
#include <vector>

#include "engine/claimdiff.h"
#include "tools/train/graded_pairs.h"

namespace claimdiff {

struct ChangedPair {
  std::set<std::string> changes;  // of words that no finding speaks of
  std::string source;             // the first sentence, to hold out by
  double likeness = 0;            // as graded, 0..1
  bool found = false;  // a finding of fact is there without the changes
};

// The rules whose findings the changes make.
inline constexpr const char* kChangeRules[] = {
    "detail/changed-word", "detail/added-word", "opposite/other-word"};

// One for each pair, in order. Pairs that are not nearly the same words have no
// changes.
std::vector<ChangedPair> ChangesOfPairs(const std::vector<GradedPair>& pairs,
                                        const Engine& engine);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_CHANGE_SAMPLE_H_
