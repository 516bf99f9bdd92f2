#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_ALTERED_QUOTES_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_ALTERED_QUOTES_H_

// How a quotation reads in each telling, against the first one.
//
//   Harbour Wire → The Daily Gull
//   The bow doors were +wide+ open when she left, -the slip,-

#include <string>
#include <vector>

#include "engine/render/model/report_index.h"
#include "engine/render/model/word_edits.h"

namespace claimdiff::render {

struct AlteredQuote {
  std::string from;  // the telling of the finding's first side
  std::string to;    // "The Daily Gull, Radio Marn": who has it like this
  std::vector<Edit> edits;
};

// One entry a wording of the finding's other sides that is not the first's, in
// their order; none where all sides point at the same words, quoted here and
// not there: what else the claims say was not altered. Of a claim's content
// counts what stands in quotation marks, all of it where nothing does.
std::vector<AlteredQuote> AlteredQuotes(const ReportIndex& index,
                                        const v1::Finding& finding);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_ALTERED_QUOTES_H_
