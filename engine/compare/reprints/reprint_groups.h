#ifndef CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINT_GROUPS_H_
#define CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINT_GROUPS_H_

// Brings claims that stand in one place of a printed text into one group.
//
//   Coast Wire    ... Ruiz praised [Lena Tolan] on Monday ...    g4
//   Harbor Post   ... Ruiz praised [Oskar Brandt] on Monday ...  g9 -> g4
//
// Alignment goes by what claims have in common, and these two have nothing.
// What stands around them says that they are two versions of one claim.

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/reprints/reprints.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Puts each claim that is alone in its group into the group of its counterpart,
// of two that are alone the later one; groups left empty are taken away, the
// others keep their ids. Pairs stay as they are. Returns whether anything was
// moved: the groups of `view`, which is the report's, are of no use then.
bool JoinCounterparts(const ReportView& view, const Reprints& reprints,
                      v1::ComparisonReport* report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINT_GROUPS_H_
