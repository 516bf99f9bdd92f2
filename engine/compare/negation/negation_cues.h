#ifndef CLAIMDIFF_ENGINE_COMPARE_NEGATION_NEGATION_CUES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NEGATION_NEGATION_CUES_H_

// Cues of negation without a partner, and where they would stand in the other
// claim.

#include <cstdint>
#include <string_view>

#include "engine/compare/view/report_view.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {

// Takes a normalized form.
inline bool IsNotWord(std::string_view norm) {
  return norm == "not" || norm == "n't";
}

// The partner of what the cue negates, or of the nearest word before the cue
// that has one; `skips` says which tokens of the other claim are none.
// kNoToken where nothing is left. `partner` gives the other side's token.
template <typename Partner, typename Skips>
uint32_t FacedToken(const ClaimView& claim, const Negation& cue,
                    Partner partner, Skips skips) {
  if (claim.Holds(cue.focus)) {
    const uint32_t focus = partner(cue.focus);
    if (focus != kNoToken && !skips(focus)) return focus;
  }
  for (uint32_t t = cue.first_token; t > 0 && claim.Holds(t - 1); --t) {
    const uint32_t before = partner(t - 1);
    if (before != kNoToken && !skips(before)) return before;
  }
  return kNoToken;
}

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NEGATION_NEGATION_CUES_H_
