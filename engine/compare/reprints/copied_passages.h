#ifndef CLAIMDIFF_ENGINE_COMPARE_REPRINTS_COPIED_PASSAGES_H_
#define CLAIMDIFF_ENGINE_COMPARE_REPRINTS_COPIED_PASSAGES_H_

// COPIED: claims that stand in a passage which two articles have in common.
//
//   Harbor Post   (Coast Wire) The ferry sank on Monday, the port said ...
//   Coast Wire    The ferry sank on Monday, the port said ...
//       -> "Harbor Post and Coast Wire share a passage, 98 % word for word"
//
// Rule "copied/passage", one finding for each of ComparisonReport.copies with a
// claim on either side. The claims are compared one by one all the same.

#include <cstdint>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct CopiedClaims {
  FindingDraft draft;
  uint32_t claim = 0;  // index of its first claim
};

// In the order of report.copies. Every claim in the passage is a side; the
// first one of each article has the passage as its span.
std::vector<CopiedClaims> FindCopiedPassages(const v1::ComparisonReport& report,
                                             const ReportView& view);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_REPRINTS_COPIED_PASSAGES_H_
