#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_WORDINGS_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_WORDINGS_H_

// The wordings of one claim, each with all who have it:
//
//   Harbour Wire, Radio Marn   Mira Holt said {12} people were hurt
//   The Daily Gull             Mira Holt said {at least 15} people were hurt

#include <vector>

#include "engine/render/model/claim_text.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {

struct Wording {
  std::vector<int> claims;   // by telling, then as in the item
  ClaimParts parts;          // differing words marked, see word_marks.h
  bool other_words = false;  // as in WordMarks
};

// In the order of the tellings. Claims that read the same, marks and all, are
// one wording. Linear in the claims and their links, but for sorting.
std::vector<Wording> WordingsOf(const ReportIndex& index, const Item& item);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_WORDINGS_H_
