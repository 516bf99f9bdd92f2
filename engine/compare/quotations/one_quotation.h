#ifndef CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_ONE_QUOTATION_H_
#define CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_ONE_QUOTATION_H_

// Whether two quotations are tellings of one.
//
//   "We will never leave"    "We will leave"            one: nearly all
//   "This is a black day for us. We weep."
//   "This is a black week for us. Ask me on Monday."    one: a sentence of each
//   "We will never leave"    "We leave for Marn"        two

#include <vector>

#include "engine/compare/quotations/quotations.h"
#include "engine/compare/view/compare_settings.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Whether the two are tellings of one quotation: nearly all words are shared,
// or those of a sentence of each, or a run long enough to be nobody's chance,
// or all of the shorter one in a stretch of the longer one. Symmetric.
bool IsOneQuotation(const PairView& pair, const QuoteAlignment& alignment,
                    const std::vector<QuotedWord>& left,
                    const std::vector<QuotedWord>& right,
                    const CompareSettings& settings);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_ONE_QUOTATION_H_
