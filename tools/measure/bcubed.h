#ifndef CLAIMDIFF_TOOLS_MEASURE_BCUBED_H_
#define CLAIMDIFF_TOOLS_MEASURE_BCUBED_H_

// B-cubed: how well items were sorted into clusters (Bagga and Baldwin 1998).
//
//   gold  a a b b   found  {0, 1, 2} {3}
//   precision (2/3 + 2/3 + 1/3 + 1) / 4 = .667: of an item's cluster, how much
//   recall    (1 + 1 + 1/2 + 1/2) / 4 = .75     is of its own event; and of its
//                                               event, how much is there

#include <cstdint>
#include <string>
#include <vector>

namespace claimdiff {

struct BCubed {
  double precision = 0;
  double recall = 0;

  // Harmonic mean; 0 where both are.
  double F1() const;
};

// `gold` names the event of each item; `found` are clusters of items, in which
// each is once. {0, 0} for no items. O(items * log).
BCubed ScoreClusters(const std::vector<std::string>& gold,
                     const std::vector<std::vector<uint32_t>>& found);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_MEASURE_BCUBED_H_
