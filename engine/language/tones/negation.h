#ifndef CLAIMDIFF_ENGINE_LANGUAGE_TONES_NEGATION_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_TONES_NEGATION_H_

// Where a text negates, and what.
//
//   "The harbour was not closed, and not only the crew knew."
//                    ^cue ^focus         ^none: "not only"
//   "The company denied dumping the oil."
//                ^soft  ^focus
//
// The table is data/negation.tsv.

#include <cstdint>
#include <vector>

#include "engine/text/document.h"

namespace claimdiff {

enum class NegationKind : uint8_t {
  kHard,  // "not", "never", "no", "without"
  kSoft,  // the same in effect: "deny", "fail", "instead of"
};

struct Negation {
  uint32_t first_token = 0;  // of the cue; half-open
  uint32_t end_token = 0;
  // The next content word in the clause, which is what the cue most likely
  // negates; end_token where none follows ("did not do so as he was ill").
  uint32_t focus = 0;
  NegationKind kind = NegationKind::kHard;
};

// The negations among tokens [first, end) of `doc`, in order, disjoint; the
// longest phrase wins. A "nor" after "neither" carries that one on and is none
// of its own; "No. 10" is a number, "No, she said" an answer. Linear.
std::vector<Negation> FindNegations(const Document& doc, uint32_t first,
                                    uint32_t end);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_TONES_NEGATION_H_
