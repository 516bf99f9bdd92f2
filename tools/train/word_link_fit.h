#ifndef CLAIMDIFF_TOOLS_TRAIN_WORD_LINK_FIT_H_
#define CLAIMDIFF_TOOLS_TRAIN_WORD_LINK_FIT_H_

// Fits the trees that judge pairs of words (engine/language/word_links_wide.h)
// on pairs of wordings whose words were linked by hand.
//
//   sample   she / woman, features {...}, linked 1
//            she / New, features {...}, linked 0
//   result   trees whose sum is the logit of "linked"

#include <cstddef>
#include <vector>

#include "engine/language/tree_ensemble.h"
#include "engine/language/word_link_features.h"
#include "tools/gold/gold_file.h"
#include "tools/measure/word_link_score.h"

namespace claimdiff {

// The pairs of words of one event.
struct WordLinkSample {
  std::vector<WordLinkCell> cells;
  std::vector<bool> linked;  // by cell, in the gold
};

// None of an event that is no pair of wordings.
WordLinkSample MakeWordLinkSample(const GoldEvent& event);

// All pairs weigh the same, those of the events of the fold `held` (event index
// modulo `folds`) left out; all are taken where folds is 0.
TreeEnsemble FitWordLinkTrees(const std::vector<WordLinkSample>& samples,
                              size_t folds, size_t held);

// How well each event is linked by trees that have not seen it, the events of
// one file after another: counts by file. `files` are how many events each has.
std::vector<WordLinkCounts> CrossValidate(
    const std::vector<GoldEvent>& events,
    const std::vector<WordLinkSample>& samples,
    const std::vector<size_t>& files, size_t folds);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_WORD_LINK_FIT_H_
