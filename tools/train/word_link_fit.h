#ifndef CLAIMDIFF_TOOLS_TRAIN_WORD_LINK_FIT_H_
#define CLAIMDIFF_TOOLS_TRAIN_WORD_LINK_FIT_H_

// Fits the models that judge pairs of words
// (engine/language/links/word_links_wide.h) on pairs of wordings whose words
// were linked by hand.
//
//   sample   she / woman, features {...}, linked 1
//            she / New, features {...}, linked 0
//   result   trees and hinges whose sums are logits of "linked"

#include <cstddef>
#include <vector>

#include "engine/language/links/word_link_features.h"
#include "engine/language/links/word_links_wide.h"
#include "engine/language/tables/hinge_sum.h"
#include "engine/language/tables/tree_ensemble.h"
#include "tools/gold/gold_file.h"
#include "tools/measure/word_link_score.h"

namespace claimdiff {

// The pairs of words of one event.
struct WordLinkSample {
  std::vector<WordLinkCell> cells;
  std::vector<bool> linked;  // by cell, in the gold
};

// With the first features. None of an event that is no pair of wordings.
WordLinkSample MakeWordLinkSample(const GoldEvent& event);
// What is possible by the first trees, with all features.
WordLinkSample MakeSecondSample(const GoldEvent& event,
                                const TreeEnsemble& first);

// Trees over the first features. All pairs weigh the same, those of the
// events of the fold `held` (event index modulo `folds`) left out; all are
// taken where folds is 0.
TreeEnsemble FitWordLinkTrees(const std::vector<WordLinkSample>& samples,
                              size_t folds, size_t held);

// A sum of hinges over all features, fitted likewise.
HingeSum FitWordLinkHinges(const std::vector<WordLinkSample>& samples,
                           size_t folds, size_t held);

struct WordLinkFit {
  // The trees are fitted to all events, the hinges to the beliefs of trees that
  // have not seen the event.
  WideLinkModel model;
  // How well the words of each file are linked by models that have not seen the
  // event.
  std::vector<WordLinkCounts> unseen;
};

// The events of one file after another; `files` are how many each has.
// Deterministic. folds >= 2.
WordLinkFit FitWordLinks(const std::vector<GoldEvent>& events,
                         const std::vector<size_t>& files, size_t folds);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_WORD_LINK_FIT_H_
