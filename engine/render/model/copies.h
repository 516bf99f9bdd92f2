#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_COPIES_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_COPIES_H_

// Passages that articles have in common, and the claims that stand in them.
//
//   NBS:7 has 75 % of Meridian Wire:9      claims 4, 6

#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {

struct Copy {
  // nullptr: a finding of agreement without a group whose claims no passage
  // holds.
  const v1::CopiedPassage* passage = nullptr;
  int finding = -1;         // where `passage` is nullptr
  std::vector<int> claims;  // the left article's first, in the report's order
};

// The report's passages, then such findings, in the report's order. What a
// passage says, no finding repeats.
std::vector<Copy> CopiesOf(const ReportIndex& index);

// A share as a report has it, which may be anything, in whole percents.
int PercentOf(double share);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_COPIES_H_
