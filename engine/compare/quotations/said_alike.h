#ifndef CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_SAID_ALIKE_H_
#define CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_SAID_ALIKE_H_

// Words of a quotation that are written otherwise and said alike.
//
//   "Kiev"              "Kyiv"        another spelling of a name
//   "August the 31st"   "Aug. 31"     a date
//   "eleventh"          "11th"        a number
//   "brother's been"    "brother has been"
//   "Ness's boats"      "Ness' boats"

#include <vector>

#include "engine/compare/quotations/quotations.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Whether the words of the hunk are said alike on both sides. Symmetric.
bool AreSaidAlike(const PairView& pair, const std::vector<QuotedWord>& left,
                  const std::vector<QuotedWord>& right, const QuoteHunk& hunk);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_QUOTATIONS_SAID_ALIKE_H_
