#ifndef CLAIMDIFF_ENGINE_COMPARE_COVERAGE_ONLY_IN_H_
#define CLAIMDIFF_ENGINE_COMPARE_COVERAGE_ONLY_IN_H_

// ONLY_IN: one telling has it, the others leave it out.
//
//   Coast Wire    "We saw 15 boats go down," Ana Ruiz said.
//       -> "Only in Coast Wire: Ana Ruiz: "We saw 15 boats go down""
//
// Rules "only-in/telling" (nobody else has the group) and "only-in/claim" (a
// claim of its own in a group that others have too). What a reader would miss
// most comes first: a named speaker, all the more one whom the others quote
// too, numbers, a direct quotation, a place high in the article; what has
// little to say, or may not be a claim at all, comes last, and headlines after
// it, for they say in short what the article says below.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Which tellings quote whom: a speaker is known by the last word of the name,
// so that "Ruiz" and "Ana Ruiz" are one.
class SpeakerCoverage {
 public:
  // Linear in the claims.
  explicit SpeakerCoverage(const ReportView& view);

  // Whether another telling quotes the claim's speaker too. False for speakers
  // without a name.
  bool IsQuotedElsewhere(const ClaimView& claim) const;

 private:
  std::map<std::string, std::vector<uint32_t>> tellings_of_;  // ascending
};

// The draft of a group that one telling carries: a side for each of its claims.
// The value is the speaker's name; the line says what the weightiest claims.
FindingDraft FindOnlyIn(const GroupView& group, const ReportView& view,
                        const SpeakerCoverage& coverage);

// The same for what a telling has of its own in a group that several carry: the
// claims that none of `findings` sets beside another telling's, and that share
// less than half of their words with any and, but for direct quotations, are
// much like none (as aligned) that may be the same speaker's; headlines are
// left out. One draft for each telling and speaker.
std::vector<FindingDraft> FindOnlyInShared(
    const GroupView& group, const ReportView& view,
    const SpeakerCoverage& coverage, const std::vector<FindingDraft>& findings);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_COVERAGE_ONLY_IN_H_
