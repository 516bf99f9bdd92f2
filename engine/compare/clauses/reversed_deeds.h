#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_REVERSED_DEEDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_REVERSED_DEEDS_H_

// One deed that two have done to each other the other way round.
//
//   Harbor Post   Malin agreed in May to buy its rival Solheim.
//   Coast Wire    Solheim has agreed to acquire Malin.
//
// The verbs are one or mean one thing, and who does it is named here as whom it
// is done to there. What two do to each other ("met") is never turned, nor what
// either claim tells both ways.

#include <optional>
#include <vector>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// The deeds of a claim that have both a doer and an object, each a word of the
// claim that means something, in the order of the text. The doer is looked for
// above the verb too: "[Malin] agreed to buy". All sentences of the claim are
// parsed.
std::vector<Deed> WholeDeedsIn(const ClaimView& claim);

struct ReversedDeeds {
  Deed left;
  Deed right;  // its doer is the left one's object
};

// The first of the left claim that the right one reverses; nullopt where none
// is. Of the deeds of both claims, see WholeDeedsIn; quadratic in them.
std::optional<ReversedDeeds> FindReversedDeeds(const PairView& pair,
                                               const std::vector<Deed>& left,
                                               const std::vector<Deed>& right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_CLAUSES_REVERSED_DEEDS_H_
