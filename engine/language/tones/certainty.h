#ifndef CLAIMDIFF_ENGINE_LANGUAGE_TONES_CERTAINTY_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_TONES_CERTAINTY_H_

// How sure a statement is of itself.
//
//   "the talks will resume"              kDefinite
//   "the talks are expected to resume"   kLikely, "are expected to"
//   "the talks may resume"               kPossible, "may"
//   "in May the talks could not resume"  kDefinite: a month, a past ability
//
// The table is data/certainty.tsv.

#include <cstdint>
#include <vector>

#include "engine/text/document.h"

namespace claimdiff {

enum class CertaintyLevel : uint8_t {
  kDefinite,  // stated as it is, or as it will be
  kLikely,    // expected
  kPossible,  // one way among several
};

struct Hedge {
  uint32_t first_token = 0;  // half-open
  uint32_t end_token = 0;
  // The next content word in the sentence, which is what is hedged; end_token
  // where none follows.
  uint32_t focus = 0;
  CertaintyLevel level = CertaintyLevel::kPossible;
};

// The hedges among tokens [first, end) of `doc`, in order, disjoint; the
// longest phrase wins. Linear.
std::vector<Hedge> FindHedges(const Document& doc, uint32_t first,
                              uint32_t end);

// The level of a statement by its hedges: that of the least sure one, kDefinite
// where there is none.
CertaintyLevel LevelOf(const std::vector<Hedge>& hedges);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_TONES_CERTAINTY_H_
