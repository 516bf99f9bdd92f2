#ifndef CLAIMDIFF_TOOLS_MEASURE_WORD_LINK_SCORE_H_
#define CLAIMDIFF_TOOLS_MEASURE_WORD_LINK_SCORE_H_

// How well the words of two wordings are linked, against gold links.
//
//   Twelve people died.      gold: 12-Twelve, died-died; possible: --
//   12 died.                 found: 12-Twelve, died-died
//   precision 1, recall 1, F1 1
//
// Precision counts possible links as right; recall is of the gold ones.

#include "tools/gold/gold_file.h"

namespace claimdiff {

struct WordLinkCounts {
  int found = 0;
  int right = 0;  // found and gold or possible
  int hit = 0;    // found and gold
  int gold = 0;

  // 0..1; 0 where there is nothing to share.
  double Precision() const;
  double Recall() const;
  double F1() const;
};

// Adds the links between the event's first two documents, whose units are
// words; an event of another size is passed over. Gold words and ours may be
// cut differently: a link counts for every pair of units that it touches.
// `with_slots` takes in links of words that only stand in the same place.
void CountWordLinks(const GoldEvent& event, bool with_slots,
                    WordLinkCounts* counts);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_MEASURE_WORD_LINK_SCORE_H_
