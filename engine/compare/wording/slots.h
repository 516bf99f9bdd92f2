#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_SLOTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_SLOTS_H_

// From pairs to groups: the same place in the sentence, over all tellings.
//
//   Harbor Post 12 ─ Coast Wire 15      differ
//   Coast Wire 15 ─ Gull 12             differ
//   Harbor Post 12 ─ Gull 12            agree
//                                       -> one slot: 12, 15, 12
//
// Rules look at pairs; a reader wants one finding a difference however many
// tellings there are.

#include <cstdint>
#include <vector>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// One thing of one claim: a number, a negated word.
struct SlotItem {
  const ClaimView* claim = nullptr;
  uint32_t item = 0;   // what it is, in the rule's own numbering
  uint32_t place = 0;  // first byte in the article, for ties
};

// A word of the claim, under its token.
SlotItem WordItem(const ClaimView& claim, uint32_t token);

struct SlotEdge {
  SlotItem a;
  SlotItem b;
  double score = 0;  // how surely both fill the same slot
  bool differs = false;
};

// Of the edges of one pair, each between a left and a right item, the surest
// first (ties by places, whichever side they are on; then as given): those
// whose items are in none that was taken. O(n log n).
std::vector<SlotEdge> TakeSurest(std::vector<SlotEdge> edges);

// The slots with at least one differing edge, each as its items in the order of
// report.claims; slots by first item. Edges join from the surest down (ties by
// places, the lower one first), and none that would put two items of one claim
// into a slot. Near linear.
std::vector<std::vector<SlotItem>> MergeSlots(std::vector<SlotEdge> edges);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_SLOTS_H_
