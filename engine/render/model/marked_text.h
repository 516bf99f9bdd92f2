#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_MARKED_TEXT_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_MARKED_TEXT_H_

// An article's text cut where claims begin and end, so that each can be marked
// where it stands.
//
//   Holt said the doors were open.      claim 0, its source "Holt"
//   0    5    10                  30
//     {0,4} source · {4,10} · {10,29} claim 0, begins and ends it · {29,30}
//
// Claims may lie inside one another ("Reed said Holt had said ...") and may
// share words; a run belongs to the shortest that covers it.

#include <cstdint>
#include <vector>

#include "engine/base/span.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {

struct TextRun {
  ByteSpan span;            // never empty, within one line, no line break
  int claim = -1;           // the shortest claim that covers it; -1: none
  bool source = false;      // words of a source, outside of every claim
  std::vector<int> begins;  // claims whose first content byte is the run's
  std::vector<int> ends;    // claims whose last content byte is the run's
};

// Whether some of the claim's content stands in the text, so that it can be
// marked: not so where its spans are empty, beyond the text, or line breaks.
bool CanBeMarked(const v1::Article& article, const v1::Claim& claim);

// The runs of each line of the article's text, empty lines left out, in order:
// together they hold every byte of it but line breaks. `claims`: those of the
// article, as indices into the report, in any order. A claim whose spans leave
// the text is cut to it; one without content in it begins and ends nowhere.
//
// Linear but for sorting, times how deep claims lie inside one another.
std::vector<std::vector<TextRun>> MarkedLines(const ReportIndex& index,
                                              const v1::Article& article,
                                              const std::vector<int>& claims);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_MARKED_TEXT_H_
