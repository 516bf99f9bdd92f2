#ifndef CLAIMDIFF_ENGINE_EVENTS_TEXT_NEIGHBOURS_H_
#define CLAIMDIFF_ENGINE_EVENTS_TEXT_NEIGHBOURS_H_

// Which texts of a pile may tell of one event: those that share rare words and
// are near in time, found by an inverted index.
//
//   0 "Ferry runs aground off Ellan"   1 "Ellan ferry hits reef"
//   2 "Ellan votes on harbour tax"     3 "Ministers meet in Calder"
//     0-1 .52   0-2 .14   1-2 .13

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/events/distinct_texts.h"

namespace claimdiff {

// Two texts and the cosine of their stems.
struct TextPair {
  uint32_t left = 0;  // < right
  uint32_t right = 0;
  float cosine = 0;
};

struct NeighbourOptions {
  // Days from the first to the last of a pair, at most; 0 and up.
  int most_days = 7;
  // Pairs less alike than this are left out, 0..1.
  float least_cosine = 0.09f;
};

// Pairs of near texts, sorted by left and right. The stems of `texts` must be
// of unit length, and the texts in the order that FindDistinctTexts states.
//
// Each text is looked up by its 32 strongest stems. A stem that more texts of
// those days share than a few hundred leads to the nearest of them in the order
// only, so that a word of every article costs no more than others. Of what is
// found the most promising are compared in full, and the nearest 48 of each
// text kept. O(texts), whatever they share.
std::vector<TextPair> FindNeighbours(absl::Span<const DistinctText> texts,
                                     const NeighbourOptions& options);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EVENTS_TEXT_NEIGHBOURS_H_
