#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENYING_CUES_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENYING_CUES_H_

// Which cues contradict somebody, and how.
//
//   denied, is disputing, began refuting, issued a statement denying    kDeny
//   rejected, appeared to dismiss                                       kReject
//   pushed back hard against, took issue with, brushed aside            kAnswer
//   said; did not dispute; refused to deny                              kNone

#include <cstdint>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

enum class DenyingKind : uint8_t {
  kNone,
  kDeny,    // what it governs is contradicted
  kReject,  // only a claim is: an offer is turned down
  kAnswer,  // the same, and what follows its "that" is the speaker's own
};

struct DenyingCue {
  DenyingKind kind = DenyingKind::kNone;
  // The tokens of the cue, and behind its denying verb: "took issue with |
  // the report".
  ContentPiece words;
  uint32_t behind_verb = 0;
};

// The last verb of several counts, also where another heads the cue. Linear in
// the cue.
DenyingCue FindDenyingCue(const ClaimView& claim);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENYING_CUES_H_
