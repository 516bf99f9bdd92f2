#ifndef CLAIMDIFF_ENGINE_COMPARE_ONLY_IN_H_
#define CLAIMDIFF_ENGINE_COMPARE_ONLY_IN_H_

// ONLY_IN: one telling has it, the others leave it out.
//
//   Coast Wire    "We saw 15 boats go down," Ana Ruiz said.
//       -> "Only in Coast Wire: Ana Ruiz"
//
// Rule "only-in/telling". What a reader would miss most comes first: a named
// speaker, numbers, a direct quotation, a place high in the article; headlines
// come last, for they say in short what the article says below.

#include <vector>

#include "engine/compare/finding_draft.h"
#include "engine/compare/report_view.h"

namespace claimdiff {

// The draft of a group that one telling carries: a side for each of its claims.
// The value is the speaker's name.
FindingDraft FindOnlyIn(const GroupView& group, const ReportView& view);

// The same for what a telling has of its own in a group that several carry: the
// claims that none of `findings` sets beside another telling's, but as being on
// the same matter, and that share less than half of their words with any;
// headlines are left out. One draft a telling, rule "only-in/claim".
std::vector<FindingDraft> FindOnlyInShared(
    const GroupView& group, const ReportView& view,
    const std::vector<FindingDraft>& findings);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_ONLY_IN_H_
